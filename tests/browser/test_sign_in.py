"""A reviewer adds an authenticator app, signs in by it and by a recovery code, and removes it."""

import re
from base64 import b32decode
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.test_every_page import EVERY_RULE, faults, too_wide
from tests.factories.codes import code_of
from tests.factories.graded import PASSWORD, let_sign_in
from tests.integration.faces import World


def give_password(page: Page) -> None:
    page.get_by_label("Name").fill("reviewer")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def give_code(page: Page, code: str) -> None:
    page.get_by_label("Code", exact=True).fill(code)
    page.get_by_label("Code", exact=True).press("Enter")


def is_sound(page: Page) -> bool:
    wrong = faults(page, EVERY_RULE) + too_wide(page)
    assert wrong == [], page.url
    return True


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_reviewer_is_led_to_a_second_factor_and_signs_in_by_it(
    open_page: Open, world: World, settings: Any, scheme: str
) -> None:
    settings.REQUIRE_SECOND_FACTOR = True
    let_sign_in(world.reviewer)
    page = open_page("/review/", color_scheme=scheme)
    give_password(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Add an authenticator app")
    assert is_sound(page)
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("img", name="QR code")).to_be_visible()
    assert is_sound(page)
    key = b32decode(page.locator(".secret").inner_text().replace(" ", ""))
    give_code(page, code_of(key))
    codes = page.locator(".codes li").all_inner_texts()
    assert len(codes) == 10
    assert is_sound(page)
    page.get_by_role("link", name="go on").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Review")

    again = open_page("/review/", color_scheme=scheme)
    give_password(again)
    expect(again.get_by_role("heading", level=1)).to_have_text("Your code")
    give_code(again, "12345")
    expect(again.get_by_role("alert")).to_contain_text("An app’s code has 6 digits")
    assert is_sound(again)
    give_code(again, code_of(key, steps=1))
    expect(again.get_by_role("heading", level=1)).to_have_text("Review")

    without_app = open_page("/account/", color_scheme=scheme)
    give_password(without_app)
    give_code(without_app, codes[0])
    expect(without_app.get_by_text("You have 9 recovery codes left")).to_be_visible()
    assert is_sound(without_app)
    without_app.get_by_role("link", name="Remove your second factor").click()
    without_app.get_by_label("Password").fill(PASSWORD)
    give_code(without_app, codes[1])
    expect(without_app.get_by_role("status")).to_contain_text("Your second factor is removed")
    expect(without_app.get_by_text("Off: your password alone signs you in.")).to_be_visible()
    page.goto("/review/")
    page.wait_for_url(re.compile("/account/second-factor/"))

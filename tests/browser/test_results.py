"""A reviewer takes a study's result otherwise by the keyboard, with no script; readers are told, on a phone too."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect

from claims.models import Claim
from evidence.assessments.assess import assess_claims
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.stages import do_stage
from evidence.registers.actions import load_bundled
from tests.browser.conftest import Open, signed_in
from tests.factories.graded import article, claim
from tests.integration.faces import World

SAID = "Umbilical-cord cells improve blood sugar in type 2 diabetes."
WHY = "Its people had another kind of diabetes."
PHONE = {"width": 390, "height": 844}


@pytest.fixture
def weighed(world: World) -> Claim:
    """A claim that is graded by the bundled registers."""
    load_bundled(timezone.now())
    made = claim(article(SAID), SAID, therapies=("uc-msc",), conditions=("t2d",), outcome="blood sugar")
    assess_claims(Claim.objects.filter(pk=made.pk), as_of=timezone.localdate())
    return made


def first_of(page: Page, heading: str) -> Locator:
    """The first result under a heading of the part about each result."""
    part = page.get_by_role("region", name="Each result")
    return part.locator("h3", has_text=heading).locator("+ ul > li").first


def test_a_result_is_left_out_and_taken_back_by_the_keyboard_without_a_script(
    open_page: Open, world: World, weighed: Claim, client: Any, live_server: Any
) -> None:
    state = signed_in(client, world, live_server)
    page = open_page(f"/review/{weighed.pk}/", storage_state=state, java_script_enabled=False, viewport=PHONE)
    row = first_of(page, "Weighed")
    title = row.get_by_role("link").first.inner_text()
    row.locator("summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(row.get_by_label("For this claim")).to_be_focused()
    page.keyboard.type("leave")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type(WHY)
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("is being graded again")
    do_stage(Run.objects.latest("pk").pk, Stage.EXTRACTED)
    page.reload()
    left_out = page.get_by_role("region", name="Each result").locator("li", has_text=f"“{WHY}”").first
    expect(left_out).to_contain_text("Left out by Reviewer Example")
    expect(left_out.get_by_role("link").first).to_have_text(title)
    readers = open_page(f"/claims/{weighed.pk}/", viewport=PHONE)
    expect(readers.locator(".pinned li")).to_contain_text(f"left out by a reviewer: “{WHY}”")
    left_out.get_by_text("Take it otherwise, or take that back").click()
    left_out.get_by_label("For this claim").select_option("as the machine has it")
    left_out.get_by_label("Why").fill("It was the right kind.")
    left_out.get_by_role("button").click()
    do_stage(Run.objects.latest("pk").pk, Stage.EXTRACTED)
    readers.reload()
    expect(readers.locator(".pinned")).to_have_count(0)


def test_each_field_has_its_own_label_and_all_of_it_fits_a_phone(
    open_page: Open, world: World, weighed: Claim, client: Any, live_server: Any
) -> None:
    state = signed_in(client, world, live_server)
    page = open_page(f"/review/{weighed.pk}/", storage_state=state, viewport=PHONE)
    page.evaluate("document.querySelectorAll('#results + div details').forEach((each) => each.open = true)")
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    assert found.response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.get_by_label("Which result").select_option(index=1)
    form = page.locator("form", has=page.get_by_label("Which result"))
    form.get_by_label("Why").fill(WHY)
    form.get_by_role("button").click()
    expect(page.get_by_role("status")).to_contain_text("is being graded again")

"""Two reviewers at two screens judge a claim, neither seeing the other's word; where they differ, a third decides."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from evidence.accounts.models import Role, User
from evidence.assessments.models import Current, Standing
from tests.browser.conftest import Open, signed_in
from tests.factories.graded import PASSWORD, let_sign_in, reader
from tests.integration.faces import World

ALONE = "One reviewer has judged it. A second one is asked for."


@pytest.fixture
def screens(open_page: Open, world: World) -> tuple[Page, Page, Page]:
    ben, cleo = reader("ben", Role.REVIEWER), reader("cleo", Role.ADJUDICATOR, Role.REVIEWER)
    first, second, third = (sign_in(open_page("/review/"), person) for person in (world.reviewer, ben, cleo))
    return first, second, third


def sign_in(page: Page, person: User) -> Page:
    let_sign_in(person)
    page.get_by_label("Name").fill(person.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Review")
    return page


def judge(page: Page, claim: int, verdict: str, certainty: str, reason: str) -> None:
    page.goto(f"/review/{claim}/")
    page.get_by_label("Verdict").select_option(verdict)
    page.get_by_label("Certainty of the evidence").select_option(certainty)
    page.get_by_label("Reason").fill(reason)
    page.get_by_role("button", name="Confirm this judgement").click()


def look(page: Page) -> None:
    page.get_by_role("link", name="The claim that you judged").click()


def test_who_agree_without_seeing_each_other_have_reviewed_it(screens: tuple[Page, Page, Page], world: World) -> None:
    first, second, _ = screens
    judge(first, world.promise.pk, "early", "low", "Twelve people were followed.")
    look(first)
    expect(first.locator(".verdict")).to_contain_text("Changed by one reviewer")
    second.goto("/review/")
    second.get_by_role("link", name="Stem-cell islets let people").click()
    expect(second.get_by_text(ALONE)).to_be_visible()
    expect(second.get_by_label("Verdict")).to_have_value("overstated")
    for telling in ("Twelve people were followed.", "Reviewer Example", "Readers see:"):
        expect(second.get_by_text(telling)).to_have_count(0)
    judge(second, world.promise.pk, "early", "low", "It is a small study.")
    expect(second.get_by_role("status")).to_contain_text("readers see that two of you agree")
    look(second)
    expect(second.locator(".verdict")).to_contain_text("Changed by two reviewers, independently")
    expect(second.get_by_text("“Twelve people were followed.”")).to_be_visible()
    first.goto("/review/")
    expect(first.get_by_role("link", name="Stem-cell islets let people")).to_have_count(0)


def test_who_writes_the_reason_confirms_from_the_keyboard_and_not_without_one(
    screens: tuple[Page, Page, Page], world: World
) -> None:
    first, _, _ = screens
    first.goto(f"/review/{world.promise.pk}/")
    reason = first.get_by_label("Reason")
    reason.press("Control+Enter")
    expect(reason).to_be_focused()
    assert not Current.objects.filter(claim=world.promise, standing__gt=Standing.COMPUTED).exists()
    reason.press_sequentially("Small.")
    reason.press("Control+Enter")
    expect(first.get_by_role("status")).to_contain_text("Your judgement is kept")


def test_where_they_differ_a_third_one_decides_with_both_before_them(
    screens: tuple[Page, Page, Page], world: World
) -> None:
    first, second, third = screens
    judge(first, world.denial.pk, "supported", "low", "No harm was seen.")
    look(first)
    expect(first.locator(".verdict")).to_contain_text("Awaiting review")
    judge(second, world.denial.pk, "contradicted", "low", "A court told of a death.")
    expect(second.get_by_role("status")).to_contain_text("an adjudicator will decide")
    third.goto("/review/")
    third.get_by_role("link", name="Take the next claim").click()
    expect(third.get_by_text("Reviewers disagree: an adjudicator must decide.")).to_be_visible()
    sides = third.locator(".side")
    expect(sides).to_have_count(2)
    expect(third.get_by_label("Verdict")).to_have_value("")
    expect(sides.nth(0)).to_contain_text("Reviewer A")
    expect(sides.nth(0)).to_contain_text("“No harm was seen.”")
    expect(sides.nth(1)).to_contain_text("“A court told of a death.”")
    judge(third, world.denial.pk, "contradicted", "low", "The death is on record.")
    look(third)
    expect(third.locator(".verdict")).to_contain_text("Adjudicated")
    assert Current.objects.get(claim=world.denial).standing == Standing.ADJUDICATED
    first.goto("/review/decisions/")
    expect(first.get_by_text("An adjudicator decided it.")).to_be_visible()


def test_the_judgement_stays_in_sight_beside_the_evidence_where_there_is_room(
    open_page: Open, world: World, client: Any, live_server: Any
) -> None:
    state = signed_in(client, world, live_server)
    page = open_page(f"/review/{world.promise.pk}/", storage_state=state, viewport={"width": 1280, "height": 900})
    page.get_by_role("heading", name="History").scroll_into_view_if_needed()
    page.evaluate("scrollTo(0, document.querySelector('#history').offsetTop)")
    assert page.evaluate("scrollY") > 300
    expect(page.get_by_role("button", name="Confirm this judgement")).to_be_in_viewport()
    page.set_viewport_size({"width": 390, "height": 900})
    places = [
        page.evaluate(f"document.querySelector('{each}').offsetTop") for each in ("#the-claim", "#judge", "#evidence")
    ]
    assert places == sorted(places)


def test_each_key_that_is_told_leads_to_its_field_link_or_button(
    open_page: Open, world: World, client: Any, live_server: Any
) -> None:
    page = open_page(f"/review/{world.promise.pk}/", storage_state=signed_in(client, world, live_server))
    keys = {
        "v": page.get_by_label("Verdict"),
        "c": page.get_by_label("Certainty of the evidence"),
        "r": page.get_by_label("Reason"),
        "s": page.get_by_role("button", name="Confirm this judgement"),
        "n": page.get_by_role("link", name="Leave it, and take the next"),
        "q": page.get_by_role("link", name="The queue"),
    }
    for key, place in keys.items():
        expect(place).to_have_attribute("accesskey", key)
    assert page.locator("[accesskey]").count() == len(keys)
    assert page.locator(".keys kbd").all_inner_texts() == [*keys, "Ctrl", "Enter"]

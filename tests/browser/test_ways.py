"""The ways that people go: a reader with and without a script, a reviewer with a keyboard alone."""

from typing import Any

from django.utils import timezone
from playwright.sync_api import Page, expect

from evidence.accounts.models import Role, User
from evidence.assessments.models import Current, Standing
from evidence.pipeline.models import Run, Stage
from tests.browser.conftest import Open, signed_in
from tests.factories.graded import PASSWORD, let_sign_in, reader
from tests.integration.faces import TEXT, World
from tests.integration.registers.facts import approval, product, record

FARTHEST = 60  # presses of the Tab key to anything on a page


def tab_to(page: Page, name: str) -> None:
    """Press Tab until what has this name has the focus."""
    for _ in range(FARTHEST):
        page.keyboard.press("Tab")
        if name in page.evaluate("(document.activeElement.labels?.[0] ?? document.activeElement).innerText ?? ''"):
            return
    raise AssertionError(f"no way by the Tab key to “{name}” on {page.url}")


def enter(page: Page, name: str) -> None:
    tab_to(page, name)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_a_keyboard_alone_leads_from_the_first_page_to_a_confirmed_claim(open_page: Open, world: World) -> None:
    let_sign_in(world.reviewer)
    page = open_page("/")
    enter(page, "Sign in")
    tab_to(page, "Name")
    page.keyboard.type("reviewer")
    tab_to(page, "Password")
    page.keyboard.type(PASSWORD)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    enter(page, "Review")
    enter(page, "Take the next claim")
    tab_to(page, "Reason")
    page.keyboard.type("I read the report of a serious harm.")
    enter(page, "Confirm this judgement")
    expect(page.get_by_role("status")).to_contain_text("Your judgement is kept")
    expect(page.get_by_role("heading", name="Your judgement")).to_be_visible()  # of the next claim
    page.get_by_role("link", name="The claim that you judged").click()
    expect(page.locator(".verdict")).to_contain_text("Confirmed by one reviewer")
    assert Current.objects.get(claim=world.denial).standing == Standing.CONFIRMED


def test_a_judgement_that_was_begun_is_found_again_until_it_is_sent(
    open_page: Open, world: World, client: Any, live_server: Any
) -> None:
    page = open_page("/", storage_state=signed_in(client, world, live_server))
    bench = f"/review/{world.promise.pk}/"
    page.goto(bench)
    page.get_by_label("Reason").fill("The trial had no comparison group")
    page.get_by_label("Verdict").select_option("early")
    page.goto("/methods/")
    page.goto(bench)
    expect(page.get_by_label("Reason")).to_have_value("The trial had no comparison group")
    expect(page.get_by_label("Verdict")).to_have_value("early")
    expect(page.get_by_text("You began this judgement before")).to_be_visible()
    with page.expect_navigation():
        page.get_by_role("button", name="Confirm this judgement").click()
    page.goto(bench)
    expect(page.get_by_text("You began this judgement before")).to_be_hidden()
    expect(page.get_by_text("The fields hold your own judgement")).to_be_visible()


def test_two_curators_correct_an_approval_and_readers_see_who_and_why(open_page: Open, live_server: Any) -> None:
    record(product(), approval(valid_from="2020-05-01"))
    people = [reader(name, Role.CURATOR) for name in ("ada", "grace")]
    first, second = (sign_in_to_desk(open_page("/admin/"), let_sign_in(person)) for person in people)
    first.goto("/approvals/jp-x/")
    first.get_by_role("link", name="Propose a correction").click()
    content = first.get_by_label("Content")
    content.fill(content.input_value().replace('"status": "approved"', '"status": "conditional"'))
    first.get_by_label("Reason").fill("The notice names conditions")
    first.get_by_role("button", name="Save", exact=True).click()
    first.get_by_role("link", name="approvals", exact=True).first.click()
    first.get_by_role("button", name="Accept").click()
    expect(first.get_by_text("approvals need a second pair of eyes")).to_be_visible()
    second.goto(first.url)
    expect(second.get_by_text("status: approved → conditional")).to_be_visible()
    second.get_by_role("button", name="Accept").click()
    page = open_page("/approvals/jp-x/")
    expect(page.get_by_text("Ada Example, accepted by Grace Example")).to_be_visible()
    expect(page.get_by_text("“The notice names conditions”")).to_be_visible()


def sign_in_to_desk(page: Page, person: User) -> Page:
    page.get_by_label("Name").fill(person.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name="Approvals").first.wait_for()
    return page


def test_a_reader_narrows_what_is_allowed_to_a_day_without_a_script(open_page: Open, live_server: Any) -> None:
    record(product(), approval(valid_from="2020-05-01", indication="Acute disease after steroids"))
    page = open_page("/", java_script_enabled=False)
    page.get_by_role("link", name="Is it allowed?").first.click()
    page.get_by_label("Disease", exact=True).select_option("gvhd")
    page.get_by_label("On the day").fill("2020-04-30")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_text("No decision is on record for this, as of 30 April 2020.")).to_be_visible()
    page.get_by_label("On the day").fill("2020-05-01")
    page.get_by_role("button", name="Show").click()
    page.get_by_role("link", name="Acute disease after steroids").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("X: Japan")


def test_a_reader_searches_chooses_a_country_and_reads_without_a_script(open_page: Open, world: World) -> None:
    page = open_page("/", java_script_enabled=False)
    page.get_by_label("A claim you read or heard").fill("juvenile diabetes insulin")
    page.get_by_role("button", name="Search").click()
    page.get_by_label("Show what is allowed in").select_option("US")
    page.get_by_role("button", name="Choose").click()
    page.get_by_role("link", name="Stem-cell islets let people").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Stem-cell islets let people with type 1 diabetes stop insulin for good."
    )
    expect(page.locator(".in-country")).to_contain_text("United States. Not approved; being studied in trials")


def test_a_reader_hands_over_a_text_without_a_script(open_page: Open, world: World) -> None:
    page = open_page("/check/", java_script_enabled=False)
    page.get_by_text("Paste its text or choose a file instead").click()
    page.get_by_label("Text of the article").fill(TEXT + "Another end.")
    page.get_by_role("button", name="Check this article").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Checking the article")
    assert Run.objects.get().article is not None


def test_a_reader_chooses_a_country_on_the_page_of_their_own_check(open_page: Open, world: World) -> None:
    page = open_page(f"/checked/{world.unlisted.token}/")
    page.get_by_label("Show what is allowed in").select_option("US")
    page.get_by_role("button", name="Choose").click()
    page.wait_for_url(f"**/checked/{world.unlisted.token}/")
    expect(page.get_by_label("Show what is allowed in")).to_have_value("US")


def test_progress_goes_on_by_itself_to_the_articles_page(open_page: Open, world: World) -> None:
    made = world.unlisted
    run = Run.objects.create(article=made, snapshot=made.snapshots.get(), stage=Stage.CAPTURED)
    page = open_page(f"/check/{run.token}/")
    expect(page.locator("li.now")).to_contain_text("Read its text")
    Run.objects.filter(pk=run.pk).update(stage=Stage.EXTRACTED)
    expect(page.locator("li.now")).to_contain_text("Compare each with the evidence")
    Run.objects.filter(pk=run.pk).update(stage=Stage.GRADED, finished_at=timezone.now())
    page.wait_for_url(f"**/checked/{made.token}/")


def test_an_underlined_claim_leads_to_its_grade_and_on_to_what_it_stands_on(open_page: Open, world: World) -> None:
    page = open_page(f"/articles/{world.listed.pk}/")
    page.locator("a.said").first.click()
    note = page.locator("#claim-1")
    expect(note).to_contain_text("Goes further than the evidence")
    note.locator("summary").click()
    note.get_by_role("link", name="What it stands on").click()
    expect(page.get_by_role("heading", name="Bottom line")).to_be_visible()


def test_escape_closes_the_menu_of_a_narrow_screen_and_leads_back_to_its_name(open_page: Open, world: World) -> None:
    page = open_page("/", viewport={"width": 390, "height": 800})
    name, entry = page.locator(".menu > summary"), page.locator(".menu a", has_text="How it works")
    name.click()
    expect(entry).to_be_visible()
    entry.focus()
    page.keyboard.press("Escape")
    expect(entry).to_be_hidden()
    expect(name).to_be_focused()


def test_each_field_of_a_page_has_an_id_of_its_own(open_page: Open, world: World) -> None:
    page = open_page("/regulation/")
    ids = page.eval_on_selector_all("[id]", "found => found.map(element => element.id)")
    assert sorted(ids) == sorted(set(ids))

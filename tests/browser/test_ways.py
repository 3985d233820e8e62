"""The ways that people go: a reader with and without a script, a reviewer with a keyboard alone."""

from django.utils import timezone
from playwright.sync_api import Page, expect

from evidence.assessments.models import Current, Standing
from evidence.pipeline.models import Run, Stage
from tests.browser.conftest import Open
from tests.factories.graded import PASSWORD, let_sign_in
from tests.integration.faces import TEXT, World

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
    expect(page.locator(".verdict")).to_contain_text("Confirmed by one reviewer")
    assert Current.objects.get(claim=world.denial).standing == Standing.CONFIRMED


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
    expect(page.locator(".part.first")).to_contain_text("United States. Not approved; being studied in trials")


def test_a_reader_hands_over_a_text_without_a_script(open_page: Open, world: World) -> None:
    page = open_page("/check/", java_script_enabled=False)
    page.get_by_text("Paste its text or choose a file instead").click()
    page.get_by_label("Text of the article").fill(TEXT + "Another end.")
    page.get_by_role("button", name="Check this article").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Checking the article")
    assert Run.objects.get().article is not None


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

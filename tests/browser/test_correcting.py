"""A reviewer corrects a claim by keyboard, keeps what was written, and rejects one and takes it back."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from claims.models import ClaimRevision
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.stages import run_through
from tests.browser.conftest import Open, signed_in
from tests.integration.faces import World

TEXT = "Stem-cell islets may let people with type 1 diabetes stop insulin."


@pytest.fixture
def bench(open_page: Open, world: World, client: Any, live_server: Any) -> Page:
    state = signed_in(client, world, live_server)
    return open_page(f"/review/{world.promise.pk}/", storage_state=state, viewport={"width": 390, "height": 900})


def fold_out(page: Page, name: str) -> None:
    page.locator("summary", has_text=name).focus()
    page.keyboard.press("Enter")


def test_a_correction_is_written_kept_while_away_and_told_to_readers(bench: Page, world: World) -> None:
    fold_out(bench, "Correct it")
    bench.get_by_label("The claim, as a sentence").fill(TEXT)
    bench.get_by_label("How it is put").select_option("conditional")
    bench.get_by_label("Conditions, one more").fill("psoriasis")
    bench.get_by_label("It is denied").check()
    bench.goto("/review/")
    bench.goto(f"/review/{world.promise.pk}/")
    expect(bench.get_by_text("You began this correction before")).to_be_visible()
    expect(bench.get_by_label("The claim, as a sentence")).to_have_value(TEXT)
    expect(bench.get_by_label("Conditions, one more")).to_have_value("psoriasis")
    expect(bench.get_by_label("It is denied")).to_be_checked()
    bench.get_by_label("It is denied").uncheck()
    bench.get_by_label("Why, which readers see").first.fill("The article says may.")
    bench.get_by_role("button", name="Keep this correction").click()
    expect(bench.get_by_role("status")).to_contain_text("Your correction is kept.")
    expect(bench.get_by_role("heading", level=1)).to_have_text(TEXT)
    expect(bench.get_by_role("button", name="Confirm this judgement")).to_have_count(0)
    said = ClaimRevision.objects.get(claim=world.promise, current=True)
    assert (said.negated, said.conditions, said.strength) == (False, ["t1d", "psoriasis"], "conditional")
    run_through(Run.objects.get(stage=Stage.EXTRACTED))
    bench.get_by_role("link", name="Load this page again").click()
    expect(bench.get_by_role("button", name="Confirm this judgement")).to_be_visible()
    assert bench.evaluate("document.documentElement.scrollWidth <= innerWidth")
    bench.goto(f"/claims/{world.promise.pk}/")
    bench.get_by_role("link", name="What was changed").click()
    expect(bench.locator("#history ~ div")).to_contain_text("plainly, as a fact → as what may or can be")


def test_words_that_claim_nothing_are_rejected_and_restored(bench: Page, world: World) -> None:
    fold_out(bench, "It is no claim")
    bench.locator("#reject-why").fill("It states nothing.")
    bench.get_by_role("button", name="Reject this claim").click()
    bench.get_by_role("link", name="The words that you rejected").click()
    expect(bench.get_by_text("A reviewer found that they say nothing")).to_be_visible()
    expect(bench.get_by_text("“It states nothing.”")).to_be_visible()
    fold_out(bench, "It is a claim after all")
    bench.locator("#restore-why").fill("It does.")
    bench.get_by_role("button", name="Take the rejection back").click()
    expect(bench.get_by_role("status")).to_contain_text("It is a claim again")
    expect(bench.get_by_role("heading", name="Bottom line")).to_be_visible()

"""Words that say two things: a reviewer adds the second claim beside the first, which a worker grades."""

from typing import Any

import pytest
from django.test import Client

from claims.models import Claim, ClaimRevision, Membership
from evidence.assessments.models import Current
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.stages import run_through
from tests.integration.faces import PROMISE, World

WORDS = "let people with type 1 diabetes stop insulin"
TEXT = "Stem-cell islets let people with type 1 diabetes stop insulin."
WHY = "Stopping is one thing, and for how long another."


def filled(world: World, **changes: Any) -> dict[str, Any]:
    usual = {
        "article": world.listed.pk, "words": WORDS, "text": TEXT, "kind": "efficacy", "outcome": "insulin independence",
        "effect": "benefit", "strength": "causal", "basis": "none", "therapies": ["stem-cell-islets"],
        "conditions": ["t1d", ""], "why": WHY,
    }  # fmt: skip
    return usual | changes


def address(world: World) -> str:
    return f"/review/{world.promise.pk}/split/"


def test_the_bench_leads_to_a_form_that_holds_what_both_may_have_in_common(signed_in: Client, world: World) -> None:
    bench = signed_in.get(f"/review/{world.promise.pk}/").content.decode()
    link = f'href="{address(world)}?article={world.listed.pk}"'
    assert link in bench
    page = signed_in.get(f"{address(world)}?article={world.listed.pk}").content.decode()
    assert f"<mark>{PROMISE}</mark>" in page
    assert 'value="type 1 diabetes"' in page
    assert '<option value="efficacy" selected>' in page


def test_a_claim_that_is_added_is_graded_and_told_to_everybody(signed_in: Client, world: World) -> None:
    page = signed_in.post(address(world), filled(world), follow=True).content.decode()
    other = Claim.objects.get(revisions__text=TEXT)
    assert f'<a href="/review/{other.pk}/">the other claim</a>' in page
    run_through(Run.objects.get(stage=Stage.EXTRACTED))
    assert Current.objects.filter(claim=other).exists()
    bench = signed_in.get(f"/review/{other.pk}/").content.decode()
    assert "added by a reviewer, Reviewer Example" in bench
    told = Client().get(f"/api/v1/claims/{other.pk}/").json()
    assert told["card"]["corrected"] is True
    assert [(entry["kind"], entry["reason"]) for entry in told["corrections"]] == [("added", WHY)]
    marks = Client().get(f"/api/v1/articles/{world.listed.pk}/").json()["marks"]
    assert WORDS in [mark["quote"] for mark in marks]


def test_what_was_begun_before_a_claim_was_added_is_no_draft_of_the_next_one(signed_in: Client, world: World) -> None:
    def draft() -> str:
        page = signed_in.get(f"{address(world)}?article={world.listed.pk}").content.decode()
        return page.partition('data-draft="')[2].partition('"')[0]

    begun = draft()
    assert draft() == begun
    signed_in.post(address(world), filled(world))
    assert draft() != begun


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"words": ""}, "Copy the words of the article"),
        ({"words": "no such words"}, "does not have these words"),
        ({"words": PROMISE}, "make a claim already"),
        ({"why": ""}, "Say why."),
        ({"effect": "benefit", "kind": "mechanism"}, "has no effect"),
        ({"conditions": ["sugar disease"]}, "write it as “other:sugar disease”"),
    ],
)
def test_what_cannot_be_added_is_told_beside_what_was_written(
    signed_in: Client, world: World, changes: dict[str, Any], said: str
) -> None:
    answer = signed_in.post(address(world), filled(world, **changes))
    page = answer.content.decode()
    assert (answer.status_code, said in page, TEXT in page) == (422, True, True)
    assert not Membership.objects.filter(reason="added").exists()


def test_words_that_stand_twice_are_chosen_among_their_places(signed_in: Client, world: World) -> None:
    page = signed_in.post(address(world), filled(world, words="type 1 diabetes")).content.decode()
    assert "has these words 2 times. Choose which are meant." in page
    text = world.listed.newest.readings.get().text
    second = text.rindex("type 1 diabetes")
    assert f'name="at" id="at-{second}" value="{second}"' in page
    signed_in.post(address(world), filled(world, words="type 1 diabetes", at=second))
    assert Membership.objects.get(reason="added").appearance.start == second


def test_only_reviewers_split_and_only_what_an_article_says(world: World) -> None:
    for person, status in ((None, 302), (world.reader, 403)):
        client = Client()
        if person:
            client.force_login(person)
        assert client.post(address(world), filled(world)).status_code == status
    reviewer = Client()
    reviewer.force_login(world.reviewer)
    for article in ("", "x", str(world.unlisted.pk), "9" * 30):
        assert reviewer.get(f"{address(world)}?article={article}").status_code == 404
    assert reviewer.post(f"/review/{world.secret.pk}/split/", filled(world)).status_code == 404
    assert not ClaimRevision.objects.exclude(corrected_by=None).exists()

"""A reviewer sees what may be the same claim and why, joins it, and parts words that are not; readers are led on."""

import pytest
from django.db import connection
from django.test import Client

from claims.actions import join
from claims.models import Claim, Membership
from evidence.assessments.actions import confirm
from evidence.assessments.models import Assessment, Current
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.stages import run_through
from evidence.review.suggestions import like_claims
from evidence.web.views import workbench
from tests.factories.graded import article, assess, claim
from tests.integration.faces import World

LIKE = "Stem-cell islets let people with type 1 diabetes stop their insulin."


@pytest.fixture
def like(world: World) -> Claim:
    made = claim(article(LIKE), LIKE)
    assess(made)
    return made


def place_of(appearance_of: Claim, quote: str) -> dict[str, int]:
    said = Membership.objects.get(claim=appearance_of, superseded_at=None, appearance__quote=quote).appearance
    return {"article": said.extraction.article_id, "start": said.start, "end": said.end}


def test_claims_in_like_words_are_suggested_with_the_reason(world: World, like: Claim) -> None:
    [suggested] = like_claims(world.promise.pk)
    assert (suggested.claim, suggested.text) == (like.pk, LIKE)
    assert suggested.why == f"Same kind, same therapy, same condition, words {suggested.alike:.2f} alike"
    assert 0.7 < suggested.alike < 1


@pytest.mark.parametrize(
    "other",
    [{"negated": True}, {"effect": "harm"}, {"kind": "safety"}, {"conditions": ("t2d",)}, {"therapies": ("msc",)}],
)
def test_what_differs_in_meaning_is_never_suggested(world: World, other: dict[str, object]) -> None:
    assess(claim(article(LIKE), LIKE, **other))
    assess(claim(article(LIKE, listed=False), LIKE))
    assert like_claims(world.promise.pk) == []


def test_what_shares_only_what_texts_begin_with_or_is_of_another_outcome_is_not_suggested(world: World) -> None:
    about = "Islet treatment for type 1 diabetes in the clinic of the valley: "
    quotes = "the pain went away", "the pain soon went away", "the session takes an hour", "the pain of it went away"
    first, like, other, of_eyes = (
        claim(article(quote), quote, text=f"{about}{quote}.", outcome="eyesight" if "of it" in quote else "pain")
        for quote in quotes
    )
    for made in (first, like, other, of_eyes):
        assess(made)
    assert [suggested.claim for suggested in like_claims(first.pk)] == [like.pk]


def test_claims_without_an_outcome_are_suggested_too(world: World) -> None:
    quotes = "The islets are approved in China", "The islets are now approved in China"
    first, like = (claim(article(quote), quote, kind="regulatory", effect=None) for quote in quotes)
    for made in (first, like):
        assess(made)
    assert [suggested.claim for suggested in like_claims(first.pk)] == [like.pk]


def test_likeness_is_found_by_an_index(world: World) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute("EXPLAIN SELECT id FROM claims_claimrevision WHERE text %% %s", [LIKE])
        assert "claims_revision_like" in "".join(line for (line,) in cursor.fetchall())


def test_a_joined_claim_leads_readers_and_programs_to_the_other(client: Client, world: World, like: Claim) -> None:
    client.force_login(world.reviewer)
    page = client.get(f"/review/{like.pk}/").content.decode()
    assert "The same claim?" in page
    answer = client.post(f"/review/{like.pk}/join/", {"into": world.promise.pk, "why": "The same promise."})
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/review/{world.promise.pk}/")
    moved = client.get(f"/claims/{like.pk}/")
    assert (moved.status_code, moved.headers["Location"]) == (302, f"/claims/{world.promise.pk}/claim/")
    assert LIKE in client.get(f"/claims/{like.pk}/", follow=True).content.decode()
    moved = client.get(f"/api/v1/claims/{like.pk}/")
    assert (moved.status_code, moved.headers["Location"]) == (302, f"/api/v1/claims/{world.promise.pk}/")
    history = client.get(f"/api/v1/claims/{like.pk}/assessments/").json()["results"]
    assert [entry["id"] for entry in history] == [Assessment.objects.get(claim=like).pk]
    assert client.get(f"/review/{like.pk}/").headers["Location"] == f"/review/{world.promise.pk}/"
    bench = client.get(f"/review/{world.promise.pk}/").content.decode()
    assert "joined by a reviewer, Reviewer Example" in bench
    assert "“The same promise.”" in bench
    assert like.pk not in [card["id"] for card in client.get("/api/v1/claims/").json()["results"]]


def test_a_judgement_of_a_claim_that_was_joined_meanwhile_is_said_not_to_be_kept(
    client: Client, world: World, like: Claim
) -> None:
    seen = Current.objects.get(claim=like).newest_id
    join(like.pk, world.promise.pk, world.reviewer.pk, "The same.")
    client.force_login(world.reviewer)
    form = {"seen": seen, "verdict": "early", "certainty": "low", "reason": "So."}
    page = client.post(f"/review/{like.pk}/", form, follow=True).content.decode()
    assert "joined into this one while you read. Your judgement was not kept." in page
    assert Assessment.objects.filter(judged_by=world.reviewer).count() == 0


def test_a_judgement_is_not_kept_either_where_the_claim_is_joined_before_it_is_locked(
    client: Client, world: World, like: Claim, monkeypatch: pytest.MonkeyPatch
) -> None:
    def confirm_too_late(claim: int, **judgement: object) -> Assessment:
        join(like.pk, world.promise.pk, world.reviewer.pk, "The same.")
        return confirm(claim, **judgement)

    monkeypatch.setattr(workbench, "confirm", confirm_too_late)
    client.force_login(world.reviewer)
    form = {"seen": Current.objects.get(claim=like).newest_id, "verdict": "early", "certainty": "low", "reason": "So."}
    answer = client.post(f"/review/{like.pk}/", form, follow=True)
    assert answer.redirect_chain == [(f"/review/{world.promise.pk}/", 302)]
    assert "joined into this one while you read. Your judgement was not kept." in answer.content.decode()
    assert Assessment.objects.filter(judged_by=world.reviewer).count() == 0


def test_joining_twice_and_into_itself_is_refused_with_a_reason(client: Client, world: World, like: Claim) -> None:
    client.force_login(world.reviewer)
    for into, why, said in (
        (like.pk, "So.", "the same claim already"),
        (world.promise.pk, " ", "Say why the two are the same"),
        ("x", "So.", "Enter a whole number"),
        (world.denial.pk, "So.", "their kind or effect differs"),
    ):
        page = client.post(f"/review/{like.pk}/join/", {"into": into, "why": why}, follow=True).content.decode()
        assert said in page
    assert client.post(f"/review/{like.pk}/join/", {"into": world.secret.pk, "why": "So."}).status_code == 404
    assert client.post(f"/review/{world.secret.pk}/join/", {"into": like.pk, "why": "So."}).status_code == 404
    join(like.pk, world.promise.pk, world.reviewer.pk, "The same.")
    again = client.post(f"/review/{like.pk}/join/", {"into": world.promise.pk, "why": "So."}, follow=True)
    assert "joined into another one already" in again.content.decode()


def test_parted_words_are_a_claim_that_a_worker_grades(client: Client, world: World, like: Claim) -> None:
    join(world.promise.pk, like.pk, world.reviewer.pk, "The same.")
    client.force_login(world.reviewer)
    assert "These words make another claim" in client.get(f"/review/{like.pk}/").content.decode()
    answer = client.post(f"/review/{like.pk}/part/", {**place_of(like, LIKE), "why": "Not for good."})
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/review/{like.pk}/")
    parted = Membership.objects.get(superseded_at=None, appearance__quote=LIKE).claim
    assert parted not in (like, world.promise)
    assert not Current.objects.filter(claim=parted).exists()
    run = run_through(Run.objects.get(stage=Stage.EXTRACTED))
    assert run.stage == Stage.GRADED
    assert Current.objects.filter(claim=parted).exists()


def test_a_readers_own_words_are_not_shown_to_reviewers(client: Client, world: World, like: Claim) -> None:
    private = "Let me try islets, so that I can stop insulin"
    own = claim(article(f"{private}.", listed=False), private)
    join(own.pk, like.pk, world.reviewer.pk, "The same.")
    client.force_login(world.reviewer)
    assert private not in client.get(f"/review/{like.pk}/").content.decode()


def test_the_last_words_are_not_parted(client: Client, world: World, like: Claim) -> None:
    client.force_login(world.reviewer)
    form = {**place_of(like, LIKE), "why": "Not this."}
    page = client.post(f"/review/{like.pk}/part/", form, follow=True).content.decode()
    assert "No other words make this claim" in page
    assert "These words make another claim" not in page
    assert client.post(f"/review/{world.promise.pk}/part/", form).status_code == 404
    assert not Run.objects.exists()


def test_only_reviewers_join_and_part(world: World, like: Claim) -> None:
    for person, status in ((None, 302), (world.reader, 403)):
        client = Client()
        if person:
            client.force_login(person)
        assert client.post(f"/review/{like.pk}/join/", {"into": world.promise.pk, "why": "So."}).status_code == status
        form = {**place_of(like, LIKE), "why": "So."}
        assert client.post(f"/review/{like.pk}/part/", form).status_code == status
    guarded = Client(enforce_csrf_checks=True)
    guarded.force_login(world.reviewer)
    assert guarded.post(f"/review/{like.pk}/join/", {"into": world.promise.pk, "why": "So."}).status_code == 403
    assert not Membership.objects.exclude(decided_by=None).exists()

"""A reviewer finds that words claim nothing: they leave all that is listed, and their page says so, who, and why."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from claims.actions import join, reject, restore
from claims.models import Claim, Rejection
from evidence.assessments.actions import AlreadyMoved, confirm
from evidence.assessments.models import Current
from evidence.pipeline.articles import graded_claims
from evidence.pipeline.models import Run, Stage
from tests.factories.graded import article, claim
from tests.integration.faces import PROMISE, World

WHY = "A heading that states nothing."


@pytest.fixture
def rejected(world: World) -> Claim:
    reject(world.promise.pk, seen=1, by=world.reviewer.pk, why=WHY)
    return world.promise


def places(world: World) -> Iterator[str]:
    """What is listed, counted, searched, marked, exported or queued, as a stranger or a reviewer is given it."""
    anyone, reviewer = Client(), Client()
    reviewer.force_login(world.reviewer)
    for address in (
        "/", "/claims/?q=insulin", "/sitemap-claims.xml", "/topics/t1d/stem-cell-islets/",
        f"/articles/{world.listed.pk}/", f"/api/v1/articles/{world.listed.pk}/",
        "/api/v1/claims/", "/api/v1/claims/?q=insulin",
        f"/api/v1/articles/{world.listed.pk}/annotations/", "/api/v1/claims/export/",
        "/api/v1/claims/export/?format=csv",
    ):  # fmt: skip
        answer = anyone.get(address)
        assert answer.status_code == 200, address
        yield b"".join(answer).decode()
    yield reviewer.get("/review/").content.decode()


def test_a_rejected_claim_is_nowhere_listed(world: World) -> None:
    card = f"/claims/{world.promise.pk}/"
    assert sum(card in page for page in places(world)) >= 9
    reject(world.promise.pk, seen=1, by=world.reviewer.pk, why=WHY)
    assert [page for page in places(world) if card in page] == []


def test_it_is_counted_nowhere(world: World, rejected: Claim) -> None:
    told = Client().get(f"/api/v1/articles/{world.listed.pk}/").json()
    assert (len(told["marks"]), told["article"]["claims"], told["ungraded"]) == (2, 2, 0)
    [listed] = Client().get("/api/v1/articles/").json()["results"]
    assert listed["claims"] == 2
    assert PROMISE not in [each.appearance.quote for each in graded_claims(world.listed)]


def test_its_page_says_so_with_who_and_why(world: World, rejected: Claim) -> None:
    page = Client().get(f"/claims/{rejected.pk}/", follow=True).content.decode()
    assert "A reviewer found that they say nothing that could be checked" in page
    assert f"“{WHY}”" in page
    assert "Reviewer Example" in page
    assert 'content="noindex"' in page
    assert PROMISE in page
    for told in ("Bottom line", "Goes further", "It is a claim after all"):
        assert told not in page


def test_programs_are_told_so_too(world: World, rejected: Claim) -> None:
    told = Client().get(f"/api/v1/claims/{rejected.pk}/").json()
    assert told["card"]["rejected"] is True
    [entry] = told["corrections"]
    assert (entry["kind"], entry["by"], entry["reason"], entry["changes"]) == ("rejected", "Reviewer Example", WHY, [])
    for name in ("claim-review", "annotations", "fhir"):
        answer = Client().get(f"/api/v1/claims/{rejected.pk}/{name}/")
        assert (answer.status_code, "claim nothing" in answer.json()["detail"]) == (404, True)


def test_what_was_joined_into_it_leads_to_its_page(world: World) -> None:
    other = claim(article("Insulin is no longer needed."), "Insulin is no longer needed")
    join(other.pk, world.promise.pk, world.reviewer.pk, "The same.")
    reject(world.promise.pk, seen=1, by=world.reviewer.pk, why=WHY)
    assert "No claim" in Client().get(f"/claims/{other.pk}/", follow=True).content.decode()


def test_a_reviewer_rejects_it_goes_on_and_can_take_it_back(signed_in: Client, world: World) -> None:
    assert "<summary>It is no claim</summary>" in signed_in.get(f"/review/{world.promise.pk}/").content.decode()
    answer = signed_in.post(f"/review/{world.promise.pk}/reject/", {"revision": 1, "why": WHY}, follow=True)
    assert answer.redirect_chain[0][0] != f"/review/{world.promise.pk}/"
    assert f'<a href="/claims/{world.promise.pk}/">The words that you rejected</a>' in answer.content.decode()
    assert signed_in.get(f"/review/{world.promise.pk}/").headers["Location"] == f"/claims/{world.promise.pk}/"
    page = signed_in.get(f"/claims/{world.promise.pk}/", follow=True).content.decode()
    assert "It is a claim after all" in page
    address = f"/review/{world.promise.pk}/restore/"
    assert "Say why" in signed_in.post(address, {"why": ""}, follow=True).content.decode()
    page = signed_in.post(address, {"why": "It states something."}, follow=True).content.decode()
    assert "It is a claim again" in page
    assert "Bottom line" in page
    assert "A claim after all" in page
    assert Run.objects.get().stage == Stage.EXTRACTED
    assert "There is nothing to take back" in signed_in.post(address, {"why": "So."}, follow=True).content.decode()


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"revision": 1, "why": ""}, "Say why."),
        ({"revision": 4, "why": WHY}, "changed while you read"),
        ({"why": WHY}, "This field is required."),
    ],
)
def test_what_cannot_be_rejected_is_said(signed_in: Client, world: World, form: dict[str, Any], said: str) -> None:
    page = signed_in.post(f"/review/{world.promise.pk}/reject/", form, follow=True).content.decode()
    assert said in page
    assert not Rejection.objects.exists()


def test_who_sends_something_of_it_meanwhile_is_told(signed_in: Client, world: World) -> None:
    seen = Current.objects.get(claim=world.promise).newest_id
    reject(world.promise.pk, seen=1, by=world.reviewer.pk, why=WHY)
    said = {"seen": seen, "verdict": "early", "certainty": "low", "reason": "So."}
    page = signed_in.post(f"/review/{world.promise.pk}/", said, follow=True).content.decode()
    assert "these words make no claim while you read. Your judgement was not kept." in page
    for path, what in (("correct", "Your correction"), ("take-back", "Your word on it"), ("reject", "Your word on it")):
        page = signed_in.post(f"/review/{world.promise.pk}/{path}/", {}, follow=True).content.decode()
        assert f"{what} was not kept." in page
    with pytest.raises(AlreadyMoved, match="make no claim"):
        confirm(world.promise.pk, judged_by=world.reviewer, **said)


def test_only_reviewers_reject_and_restore_what_is_listed(world: World) -> None:
    for person, status in ((None, 302), (world.reader, 403)):
        client = Client()
        if person:
            client.force_login(person)
        assert client.post(f"/review/{world.promise.pk}/reject/", {"revision": 1, "why": WHY}).status_code == status
        assert client.post(f"/review/{world.promise.pk}/restore/", {"why": WHY}).status_code == status
    reviewer = Client()
    reviewer.force_login(world.reviewer)
    assert reviewer.post(f"/review/{world.secret.pk}/reject/", {"revision": 1, "why": WHY}).status_code == 404
    assert reviewer.post(f"/review/{world.secret.pk}/restore/", {"why": WHY}).status_code == 404
    assert not Rejection.objects.exists()


def test_a_readers_own_check_says_so_too(world: World) -> None:
    own = article(f"They say: {PROMISE}.", listed=False)
    said = "Stem-cell islets let people with type 1 diabetes stop insulin for good."
    assert claim(own, PROMISE, text=said) == world.promise
    reject(world.promise.pk, seen=1, by=world.reviewer.pk, why=WHY)
    client = Client()
    assert f"/claims/{world.promise.pk}/" not in client.get(f"/checked/{own.token}/").content.decode()
    page = client.get(f"/checked/{own.token}/claims/{world.promise.pk}/").content.decode()
    assert "No claim" in page


def test_an_article_asks_as_much_with_one_rejected_claim_as_with_many(world: World, rejected: Claim) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert Client().get(f"/api/v1/articles/{world.listed.pk}/").status_code == 200
        return len(captured)

    once = queries()
    for each in (world.denial, world.fact):
        reject(each.pk, seen=1, by=world.reviewer.pk, why=WHY)
        restore(each.pk, by=world.reviewer.pk, why=WHY)
    reject(world.fact.pk, seen=1, by=world.reviewer.pk, why=WHY)
    assert queries() == once

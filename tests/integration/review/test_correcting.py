"""A reviewer corrects what a claim says: it is graded anew, and everybody sees what was changed, by whom and why."""

from typing import Any

import pytest
from django.db import connection
from django.shortcuts import get_object_or_404
from django.test import Client
from django.test.utils import CaptureQueriesContext

from claims.actions import correct, reject, take_back
from claims.models import Claim, ClaimRevision
from evidence.accounts.models import Role
from evidence.assessments.actions import AlreadyMoved, confirm
from evidence.assessments.models import Assessment, Changed, Current
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.stages import run_through
from evidence.review.queue import why_it_waits
from evidence.web.views import correcting
from tests.factories.graded import article, assess, claim, judge, reader
from tests.integration.faces import World

TEXT = "Stem-cell islets may let people with type 1 diabetes stop insulin."
WHY = "The article says may."


def filled(of: Claim, **changes: Any) -> dict[str, Any]:
    """The form as the bench offers it, with these fields changed."""
    said = ClaimRevision.objects.get(claim=of, current=True)
    names = ("text", "kind", "outcome", "effect", "strength", "scope", "subjects", "basis")
    lists = ("therapies", "conditions", "figures", "registrations", "jurisdictions")
    fields = {name: getattr(said, name) or "" for name in names} | {name: getattr(said, name) for name in lists}
    given = fields | {"seen": said.number, "why": WHY} | changes
    return {f"correct-{name}": value for name, value in given.items()}


def send(client: Client, of: Claim, **changes: Any) -> Any:
    return client.post(f"/review/{of.pk}/correct/", filled(of, **changes))


def now(of: Claim) -> ClaimRevision:
    return ClaimRevision.objects.get(claim=of, current=True)


def grade_again() -> None:
    run_through(Run.objects.get(stage=Stage.EXTRACTED))


def test_the_form_holds_what_the_claim_says_and_that_a_machine_read_it(signed_in: Client, world: World) -> None:
    page = signed_in.get(f"/review/{world.promise.pk}/").content.decode()
    assert "As a machine reads it." in page
    assert 'value="type 1 diabetes" aria-label="Conditions, 1"' in page
    assert '<option value="type 2 diabetes"></option>' in page
    assert "<summary>Correct it</summary>" in page
    assert "Take the correction back" not in page


def test_a_correction_is_kept_graded_anew_and_told_to_everybody(signed_in: Client, world: World) -> None:
    answer = send(
        signed_in, world.promise, text=TEXT, strength="conditional", conditions=["Type 1 diabetes", "", "t1d"]
    )
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/review/{world.promise.pk}/")
    said = now(world.promise)
    assert (said.text, said.strength, said.conditions, said.corrected_by) == (
        TEXT,
        "conditional",
        ["t1d"],
        world.reviewer,
    )
    bench = signed_in.get(f"/review/{world.promise.pk}/").content.decode()
    assert "As a reviewer corrected it." in bench
    assert "it is being graded anew" in bench
    grade_again()
    assert Current.objects.get(claim=world.promise).computed.revision == said
    assert "it is being graded anew" not in signed_in.get(f"/review/{world.promise.pk}/").content.decode()
    page = Client().get(f"/claims/{world.promise.pk}/", follow=True).content.decode()
    assert "A reviewer corrected how a machine read this claim." in page
    assert "<del>plainly, as a fact</del> → <ins>as what may or can be</ins>" in page
    assert f"“{WHY}”" in page
    told = Client().get(f"/api/v1/claims/{world.promise.pk}/").json()
    assert told["card"]["corrected"] is True
    [entry] = told["corrections"]
    assert (entry["kind"], entry["by"], entry["reason"]) == ("corrected", "Reviewer Example", WHY)
    assert [change["field"] for change in entry["changes"]] == ["text", "strength"]
    listed = {card["id"]: card["corrected"] for card in Client().get("/api/v1/claims/").json()["results"]}
    assert [pk for pk, corrected in listed.items() if corrected] == [world.promise.pk]


PUBLIC = [
    "/claims/{claim}/", "/claims/", "/articles/{article}/", "/api/v1/claims/", "/api/v1/claims/{claim}/",
    "/api/v1/articles/{article}/", "/api/v1/claims/export/", "/api/v1/claims/{claim}/annotations/",
]  # fmt: skip


@pytest.mark.parametrize("address", PUBLIC)
def test_no_grade_of_the_old_words_is_told_beside_the_new_ones(client: Client, world: World, address: str) -> None:
    found = "Islets were found to let many stop insulin."
    assess(world.promise, grade="A", verdict="supported", label="Held up for now", bottom_line=found)
    asked = address.format(claim=world.promise.pk, article=world.listed.pk)
    before = client.get(asked, follow=True).getvalue().decode()
    assert "Held up for now" in before
    assert "Being graded anew" not in before
    correct(world.promise.pk, {"text": TEXT}, seen=1, by=world.reviewer.pk, why=WHY)
    between = client.get(asked, follow=True).getvalue().decode()
    assert "Being graded anew" in between
    assert found not in between
    if not address.endswith("claims/{claim}/"):  # which tells what was judged before in its history
        assert "Held up for now" not in between


def test_the_page_and_the_api_say_that_a_corrected_claim_is_graded_anew_until_it_is(
    client: Client, world: World
) -> None:
    page, api = f"/claims/{world.promise.pk}/", f"/api/v1/claims/{world.promise.pk}/"
    said = "What this claim says has changed, and it is being graded anew."
    assert client.get(api).json()["card"]["reworded"] is False
    correct(world.promise.pk, {"text": TEXT}, seen=1, by=world.reviewer.pk, why=WHY)
    assert said in client.get(page, follow=True).content.decode()
    between = client.get(api).json()
    card, evidence = between["card"], between["evidence"]
    assert (card["reworded"], card["bottom_line"], card["text"]) == (True, said, TEXT)
    assert (card["grade"]["letter"], card["grade"]["verdict"], card["grade"]["provisional"]) == (None, None, True)
    assert (card["statuses"], evidence["references"], between["account"], between["trace"]) == ([], [], [], [])
    assert [entry["shown"] for entry in between["history"]] == [False]
    assert client.get(f"{api}fhir/").status_code == client.get(f"{api}claim-review/").status_code == 404
    assess(world.promise)
    assert said not in client.get(page, follow=True).content.decode()
    assert client.get(api).json()["card"]["reworded"] is False


def test_who_has_no_name_is_called_a_reviewer(world: World) -> None:
    world.reviewer.first_name = world.reviewer.last_name = ""
    world.reviewer.save()
    correct(world.promise.pk, {"text": TEXT}, seen=1, by=world.reviewer.pk, why=WHY)
    assert Client().get(f"/api/v1/claims/{world.promise.pk}/").json()["corrections"][0]["by"] == "a reviewer"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "This is what the claim says already."),
        ({"text": TEXT, "why": " "}, "Say why."),
        ({"text": ""}, "Write the claim as a sentence"),
        ({"therapies": ["islet"]}, "write it as “other:islet”"),
        ({"jurisdictions": ["Atlantis"]}, "is no country of the list"),
        ({"kind": "mechanism"}, "has no effect"),
        ({"figures": ["66.7%"]}, "Copy the figure as it stands there."),
        ({"text": "Islets let 14 people stop insulin."}, "The number “14” is not in the article"),
        ({"text": TEXT, "seen": 7}, "changed while you read"),
        ({"kind": "praise"}, "Select a valid choice"),
        ({"figures": ["9"] + [f"{each}" for each in range(30)]}, "entries at most"),
    ],
)
def test_what_cannot_be_kept_is_told_beside_what_was_written(
    signed_in: Client, world: World, changes: dict[str, Any], said: str
) -> None:
    answer = send(signed_in, world.promise, **changes)
    page = answer.content.decode()
    assert (answer.status_code, said in page) == (422, True)
    assert '<details class="correct" open>' in page
    assert now(world.promise).number == 1
    assert not Run.objects.exists()


def test_a_claim_that_comes_to_say_what_another_says_may_be_joined(signed_in: Client, world: World) -> None:
    other = claim(article(TEXT), TEXT)
    assess(other)
    send(signed_in, world.promise, text=TEXT)
    page = signed_in.get(f"/review/{world.promise.pk}/").content.decode()
    assert "Another claim says the same" in page
    assert "words 1.00 alike" in page
    signed_in.post(f"/review/{world.promise.pk}/join/", {"into": other.pk, "why": "The same by now."})
    answer = signed_in.post(f"/review/{world.promise.pk}/correct/", filled(world.promise), follow=True)
    assert "joined into this one while you read. Your correction was not kept." in answer.content.decode()


def test_a_correction_that_comes_a_moment_after_a_rejection_is_answered_in_words(
    monkeypatch: pytest.MonkeyPatch, signed_in: Client, world: World
) -> None:
    def late(*asked: Any, **by: Any) -> Any:
        found = get_object_or_404(*asked, **by)
        reject(world.promise.pk, seen=1, by=world.reviewer.pk, why="It says nothing.")
        return found

    monkeypatch.setattr(correcting, "get_object_or_404", late)
    answer = signed_in.post(f"/review/{world.promise.pk}/correct/", filled(world.promise, text=TEXT), follow=True)
    assert "Your correction was not kept." in answer.content.decode()
    assert now(world.promise).number == 1


def test_a_correction_is_taken_back_with_a_reason(signed_in: Client, world: World) -> None:
    send(signed_in, world.promise, text=TEXT)
    address = f"/review/{world.promise.pk}/take-back/"
    assert "Say why" in signed_in.post(address, {"revision": 2, "why": ""}, follow=True).content.decode()
    assert "Look again" in signed_in.post(address, {"revision": 1, "why": "No."}, follow=True).content.decode()
    page = signed_in.post(address, {"revision": 2, "why": "It says so."}, follow=True).content.decode()
    assert "As a machine reads it." in page
    assert "Back to the machine’s reading" in page
    assert not now(world.promise).by_person
    told = Client().get(f"/api/v1/claims/{world.promise.pk}/").json()
    assert told["card"]["corrected"] is False
    assert [entry["kind"] for entry in told["corrections"]] == ["taken_back", "corrected"]


def test_who_judged_it_before_judged_other_words(signed_in: Client, world: World) -> None:
    judged = judge(world.promise, reader("ben", Role.REVIEWER))
    send(signed_in, world.promise, text=TEXT)
    grade_again()
    current = Current.objects.get(claim=world.promise)
    assert current.shown != judged
    assert why_it_waits(world.promise.pk, world.reviewer) == "It says something else than what was reviewed."


def test_where_only_attributes_changed_the_judgement_stands_with_word_of_it(signed_in: Client, world: World) -> None:
    judged = judge(world.promise, reader("ben", Role.REVIEWER))
    send(signed_in, world.promise, strength="conditional")
    grade_again()
    current = Current.objects.get(claim=world.promise)
    assert current.shown == judged
    assert Changed.READING in current.changed


def test_nobody_judges_words_that_are_still_to_be_graded(signed_in: Client, world: World) -> None:
    send(signed_in, world.promise, text=TEXT)
    with pytest.raises(AlreadyMoved, match="being graded anew"):
        judge(world.promise, reader("ben", Role.REVIEWER))
    grade_again()
    assert judge(world.promise, reader("cleo", Role.REVIEWER)).revision == now(world.promise)


def test_a_correction_is_no_judgement_and_opens_nobodys_eyes(signed_in: Client, world: World) -> None:
    judge(world.promise, reader("ben", Role.REVIEWER))
    send(signed_in, world.promise, strength="conditional")
    page = signed_in.get(f"/review/{world.promise.pk}/").content.decode()
    assert "Ben Example" not in page
    assert Assessment.objects.filter(judged_by=world.reviewer).count() == 0


def test_only_reviewers_correct_what_is_listed(world: World) -> None:
    form = filled(world.promise, text=TEXT)
    for person, status in ((None, 302), (world.reader, 403)):
        client = Client()
        if person:
            client.force_login(person)
        assert client.post(f"/review/{world.promise.pk}/correct/", form).status_code == status
        assert (
            client.post(f"/review/{world.promise.pk}/take-back/", {"revision": 1, "why": "So."}).status_code == status
        )
    guarded = Client(enforce_csrf_checks=True)
    guarded.force_login(world.reviewer)
    assert guarded.post(f"/review/{world.promise.pk}/correct/", form).status_code == 403
    guarded = Client()
    guarded.force_login(world.reviewer)
    assert guarded.get(f"/review/{world.promise.pk}/correct/").status_code == 405
    assert send(guarded, world.secret, text="In mice, cells home to the liver.").status_code == 404
    assert not ClaimRevision.objects.exclude(corrected_by=None).exists()


def test_the_pages_of_a_claim_ask_as_much_after_one_correction_as_after_many(signed_in: Client, world: World) -> None:
    def queries() -> tuple[int, int]:
        counts = []
        for address in (f"/review/{world.promise.pk}/", f"/api/v1/claims/{world.promise.pk}/"):
            with CaptureQueriesContext(connection) as captured:
                assert signed_in.get(address).status_code == 200
            counts.append(len(captured))
        return counts[0], counts[1]

    correct(world.promise.pk, {"text": TEXT}, seen=1, by=world.reviewer.pk, why=WHY)
    once = queries()
    for number in range(2, 8, 2):
        take_back(world.promise.pk, seen=number, by=world.reviewer.pk, why="No.")
        correct(world.promise.pk, {"text": TEXT}, seen=number + 1, by=world.reviewer.pk, why=WHY)
    assert queries() == once


@pytest.mark.parametrize("is_the_same_one", [True, False])
def test_who_had_a_claim_say_what_is_graded_e_cannot_publish_that_alone(world: World, *, is_the_same_one: bool) -> None:
    correct(world.promise.pk, {"text": TEXT}, seen=1, by=world.reviewer.pk, why=WHY)
    assess(world.promise, verdict="contradicted", certainty="low", grade="E", label="Contradicted", provisional=True)
    seen, other = Current.objects.get(claim=world.promise).newest_id, reader("other", Role.REVIEWER)
    said = {"verdict": "contradicted", "certainty": "low", "reason": "I read it."}
    first = confirm(world.promise.pk, seen=seen, judged_by=world.reviewer if is_the_same_one else other, **said)
    assert first.output["provisional"] is is_the_same_one
    if is_the_same_one:
        assert confirm(world.promise.pk, seen=seen, judged_by=other, **said).output["provisional"] is False

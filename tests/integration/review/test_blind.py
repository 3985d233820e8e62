"""Two reviewers judge in sight of the machine's answer and not of each other's; then both are compared."""

import re

import pytest
from django.db import transaction
from django.test import Client

from evidence.accounts.models import Role, User
from evidence.assessments.actions import confirm
from evidence.assessments.judgements import CannotJudge
from evidence.assessments.models import Assessment, Current, Standing
from evidence.cards.claims import claim_address
from evidence.review.queue import next_claim, queue_length, waiting_claims, why_it_waits
from tests.factories.graded import article, assess, claim, judge, reader
from tests.integration.faces import World

X, Y = ("early", "low"), ("early", "moderate")
SECOND = "One reviewer has judged it. A second one is asked for."


@pytest.fixture
def second() -> User:
    return reader("second", Role.REVIEWER)


@pytest.fixture
def third() -> User:
    return reader("third", Role.REVIEWER, Role.ADJUDICATOR)


def page(reviewer: User, address: str) -> str:
    """The page as they see it, without what is new each time."""
    client = Client()
    client.force_login(reviewer)
    return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", client.get(address).content.decode())


def shown(claim: int) -> tuple[int, str, str | None]:
    current = Current.objects.get(claim=claim)
    return current.standing, current.verdict, current.certainty


# What the second one sees


def test_a_second_reviewers_pages_are_the_same_whatever_the_first_one_said(world: World, second: User) -> None:
    addresses = (f"/review/{world.denial.pk}/", "/review/", denial_page(world))
    machine, opposite, else_ = ("contradicted", "low"), ("supported", "low"), ("unsupported", "none")
    seen = []
    for said in (machine, opposite, else_):
        with transaction.atomic():
            judge(world.denial, world.reviewer, said)
            seen.append([page(second, address) for address in addresses])
            transaction.set_rollback(True)
    assert seen[0] == seen[1] == seen[2]
    assert "What another reviewer said is hidden until your own judgement is in." in seen[0][0]
    assert "The machine says: Contradicted" in seen[0][0]
    assert SECOND in seen[0][1]
    assert "What they said is hidden until your own judgement is in" in seen[0][2]


def test_the_claims_page_tells_a_reviewer_of_another_ones_judgement_when_theirs_is_in(
    world: World, second: User
) -> None:
    judge(world.denial, world.reviewer, ("contradicted", "low"), "The trial counted harms.")
    telling = ("The trial counted harms.", "Reviewer Example", "onfirmed by one reviewer", "ClaimReview")
    assert not any(words in page(second, denial_page(world)) for words in telling)
    assert all(words in page(world.reviewer, denial_page(world)) for words in telling)
    assert all(words in page(world.reader, denial_page(world)) for words in telling)
    judge(world.denial, second, ("contradicted", "low"))
    assert "The trial counted harms." in page(second, denial_page(world))


def denial_page(world: World) -> str:
    return claim_address(world.denial.pk, world.denial.revisions.get(current=True).text)


def test_what_the_first_one_said_is_shown_when_the_second_ones_word_is_in(world: World, second: User) -> None:
    address = f"/review/{world.promise.pk}/"
    judge(world.promise, world.reviewer, X, "Twelve people are few.")
    for telling in ("Twelve people are few.", "Reviewer Example", "Readers see", "Early evidence</b>"):
        assert telling not in page(second, address)
    assert "Twelve people are few." in page(world.reviewer, address)  # their own
    judge(world.promise, second, Y, "The study is sound.")
    for reviewer in (world.reviewer, second):
        sides = page(reviewer, address).partition("What each reviewer said")[2].partition("</section>")[0]
        assert "“Twelve people are few.”" in sides
        assert "“The study is sound.”" in sides


def test_a_judgement_begun_before_another_was_sent_is_kept_as_independent(world: World, second: User) -> None:
    begun = Current.objects.get(claim=world.promise).newest_id
    judge(world.promise, world.reviewer, X)
    verdict, certainty = X
    kept = confirm(world.promise.pk, seen=begun, verdict=verdict, certainty=certainty, reason="So.", judged_by=second)
    assert kept.standing == Standing.REVIEWED
    again = confirm(world.promise.pk, seen=begun, verdict=verdict, certainty=certainty, reason="So.", judged_by=second)
    assert again == kept


def test_a_judgement_that_is_sent_twice_is_one_though_another_came_between(world: World, second: User) -> None:
    (verdict, certainty), begun = X, Current.objects.get(claim=world.promise).newest_id
    said = {"seen": begun, "verdict": verdict, "certainty": certainty, "reason": "So."}
    people = (world.reviewer, second, world.reviewer)
    first, _, again = (confirm(world.promise.pk, judged_by=by, **said) for by in people)
    assert again == first
    assert Assessment.objects.filter(claim=world.promise, review__gt=0).count() == 2


# What the two come to


def test_two_who_agree_on_verdict_and_certainty_have_reviewed_it(client: Client, world: World, second: User) -> None:
    judge(world.promise, world.reviewer, X)
    client.force_login(second)
    seen, (verdict, certainty) = Current.objects.get(claim=world.promise).computed_id, X
    form = {"seen": seen, "verdict": verdict, "certainty": certainty, "reason": "So."}
    answer = client.post(f"/review/{world.promise.pk}/", form, follow=True).content.decode()
    assert "Another reviewer had judged the same: readers see that two of you agree." in answer
    assert shown(world.promise.pk) == (Standing.REVIEWED, *X)
    reader_sees = Client().get(f"/claims/{world.promise.pk}/", follow=True).content.decode()
    assert "Changed by two reviewers, independently" in reader_sees
    told = Client().get(f"/api/v1/claims/{world.promise.pk}/").json()
    assert told["card"]["grade"]["standing_words"] == "changed by two reviewers, independently"
    assert Client().get("/claims/?standing=reviewed").content.decode().count('class="claim"') == 1


def test_two_who_accept_the_machines_answer_have_reviewed_it(world: World, second: User) -> None:
    for reviewer in (world.reviewer, second):
        judge(world.fact, reviewer, ("supported", None))
    assert shown(world.fact.pk) == (Standing.REVIEWED, "supported", None)
    read = Client().get(f"/claims/{world.fact.pk}/", follow=True).content.decode()
    assert "Reviewed by two, independently" in read


def test_another_certainty_is_a_dispute_that_a_third_one_settles_seeing_both(
    client: Client, world: World, second: User, third: User
) -> None:
    judge(world.promise, world.reviewer, X)
    client.force_login(second)
    seen, (verdict, certainty) = Current.objects.get(claim=world.promise).computed_id, Y
    form = {"seen": seen, "verdict": verdict, "certainty": certainty, "reason": "So."}
    answer = client.post(f"/review/{world.promise.pk}/", form, follow=True).content.decode()
    assert "Another reviewer judged otherwise: an adjudicator will decide." in answer
    assert (
        "Reviewers disagree about this claim"
        in Client().get(f"/claims/{world.promise.pk}/", follow=True).content.decode()
    )
    assert why_it_waits(world.promise.pk, third) == "Reviewers disagree: an adjudicator must decide."
    bench = page(third, f"/review/{world.promise.pk}/")
    assert bench.count('class="side"') == 2
    judge(world.promise, third, X)
    assert shown(world.promise.pk) == (Standing.ADJUDICATED, *X)
    assert why_it_waits(world.promise.pk, third) == ""
    with pytest.raises(CannotJudge, match="An adjudicator has decided"):
        judge(world.promise, second, Y)


def test_an_adjudicator_who_judged_for_a_side_is_no_third_one(world: World, third: User) -> None:
    judge(world.promise, world.reviewer, X)
    assert judge(world.promise, third, Y).standing == Standing.CONFIRMED
    assert judge(world.promise, third, Y, "Once more.").standing == Standing.CONFIRMED
    assert why_it_waits(world.promise.pk, third) == ""
    fourth = reader("fourth", Role.ADJUDICATOR)
    assert why_it_waits(world.promise.pk, fourth) != ""
    assert judge(world.promise, fourth, X).standing == Standing.ADJUDICATED
    with pytest.raises(CannotJudge, match="An adjudicator has decided"):
        judge(world.promise, third, Y)


def test_what_two_agree_on_stays_when_one_more_differs_and_is_said_to_be_disputed(
    world: World, second: User, third: User
) -> None:
    for reviewer, said in ((world.reviewer, X), (second, X), (reader("fourth", Role.REVIEWER), Y)):
        judge(world.promise, reviewer, said)
    assert shown(world.promise.pk) == (Standing.REVIEWED, *X)
    assert "Reviewers disagree" in Client().get(f"/claims/{world.promise.pk}/", follow=True).content.decode()
    assert why_it_waits(world.promise.pk, third).startswith("Reviewers disagree")


def test_what_two_agreed_on_is_shown_until_neither_stands_by_it(world: World, second: User, third: User) -> None:
    for reviewer in (world.reviewer, second):
        judge(world.promise, reviewer, X)
    judge(world.promise, world.reviewer, Y)
    assert shown(world.promise.pk) == (Standing.REVIEWED, *X)
    judge(world.promise, second, Y)
    assert shown(world.promise.pk) == (Standing.CONFIRMED, *Y)
    assert why_it_waits(world.promise.pk, third) == ""
    judge(world.promise, second, X)
    assert why_it_waits(world.promise.pk, third).startswith("Reviewers disagree")
    assert judge(world.promise, third, X).standing == Standing.ADJUDICATED


def test_words_on_other_evidence_are_no_second_ones(world: World, second: User) -> None:
    judge(world.promise, world.reviewer, X)
    Current.objects.filter(claim=world.promise).update(changed=["evidence"])
    assert judge(world.promise, second, X).standing == Standing.CONFIRMED
    assert why_it_waits(world.promise.pk, world.reviewer) == SECOND
    assert judge(world.promise, world.reviewer, X).standing == Standing.REVIEWED


def test_what_changed_without_mattering_ends_no_review(world: World, second: User, third: User) -> None:
    judge(world.promise, world.reviewer, X)
    judge(world.promise, second, Y)
    before = Current.objects.get(claim=world.promise)
    assess(world.promise, rules="newer")
    Current.objects.filter(claim=world.promise).update(
        shown=before.shown, verdict=before.verdict, certainty=before.certainty, standing=before.standing
    )
    assert judge(world.promise, third, X).standing == Standing.ADJUDICATED


def test_a_lone_opposite_is_withheld_from_readers_until_it_is_seconded_or_settled(
    world: World, second: User, third: User
) -> None:
    def history() -> list[str]:
        told = Client().get(f"/api/v1/claims/{world.denial.pk}/assessments/").json()["results"]
        return [entry["verdict"] for entry in told]

    judge(world.denial, world.reviewer, ("supported", "low"), "It is safe.")
    judge(world.denial, second, ("contradicted", "low"))
    assert history() == ["contradicted", "awaiting", "contradicted"]
    assert "It is safe." not in Client().get(f"/claims/{world.denial.pk}/", follow=True).content.decode()
    judge(world.denial, third, ("contradicted", "low"))
    assert history() == ["contradicted", "contradicted", "supported", "contradicted"]


# Whom it waits for


def test_a_second_reading_waits_behind_what_nobody_saw_and_not_for_who_gave_the_first(
    world: World, second: User
) -> None:
    judge(world.denial, world.reviewer, ("supported", "low"))
    waiting = [entry.claim for entry in waiting_claims(second, 10)]
    assert waiting == [world.promise.pk, world.fact.pk, world.denial.pk]
    assert why_it_waits(world.denial.pk, second) == SECOND
    assert [entry.claim for entry in waiting_claims(world.reviewer, 10)] == waiting[:2]
    assert (queue_length(second), queue_length(world.reviewer)) == (3, 2)
    assert next_claim(second, after=world.fact.pk) == world.denial.pk
    assert next_claim(world.reviewer, after=world.fact.pk) is None
    judge(world.denial, second, ("supported", "low"))
    assert why_it_waits(world.denial.pk, reader("fourth", Role.REVIEWER)) == ""


def test_a_dispute_waits_for_no_reviewer(world: World, second: User) -> None:
    judge(world.promise, world.reviewer, X)
    judge(world.promise, second, Y)
    for reviewer in (world.reviewer, second, reader("fourth", Role.REVIEWER)):
        assert why_it_waits(world.promise.pk, reviewer) == ""


def test_what_was_decided_and_is_reported_waits_for_adjudicators_alone(
    client: Client, world: World, second: User, third: User
) -> None:
    for reviewer, said in ((world.reviewer, X), (second, Y), (third, X)):
        judge(world.promise, reviewer, said)
    client.post(f"/claims/{world.promise.pk}/report/", {"words": "The trial was withdrawn."})
    assert why_it_waits(world.promise.pk, second) == ""
    assert why_it_waits(world.promise.pk, third) == "A reader reports a mistake."


def test_who_only_adjudicates_is_let_in_to_what_they_decide_and_to_no_more(world: World, second: User) -> None:
    fourth, client = reader("fourth", Role.ADJUDICATOR), Client()
    client.force_login(fourth)
    here = f"/review/{world.promise.pk}/"
    assert "Nothing waits for you." in client.get("/review/").content.decode()
    assert client.get(here).status_code == 403
    form = {"seen": Current.objects.get(claim=world.promise).newest_id, "verdict": "early", "certainty": "low"}
    assert client.post(here, form | {"reason": "So."}).status_code == 403
    assert not Assessment.objects.filter(claim=world.promise, judged_by=fourth).exists()
    judge(world.promise, world.reviewer, X)
    judge(world.promise, second, Y)
    assert here in client.get("/review/").content.decode()
    assert "You decide: both fields begin empty." in client.get(here).content.decode()
    assert judge(world.promise, fourth, X).standing == Standing.ADJUDICATED


def test_no_adjudicator_is_asked_about_a_report_whose_claim_they_judged_for_a_side(
    client: Client, world: World, second: User, third: User
) -> None:
    fourth = reader("fourth", Role.ADJUDICATOR)
    for reviewer, said in ((third, X), (second, Y), (fourth, X)):
        judge(world.promise, reviewer, said)
    client.post(f"/claims/{world.promise.pk}/report/", {"words": "The trial was withdrawn."})
    assert why_it_waits(world.promise.pk, third) == ""
    assert why_it_waits(world.promise.pk, fourth) == "A reader reports a mistake."


def test_the_queue_goes_on_to_its_last_claim(client: Client, world: World, second: User) -> None:
    many = article(" ".join(f"The cells helped {number} people." for number in range(45)))
    for number in range(45):
        assess(claim(many, f"The cells helped {number} people."))
    judge(world.promise, world.reviewer, X)
    client.force_login(second)
    address, seen = "/review/", []
    while address:
        read = client.get(address).content.decode()
        seen += re.findall(r'href="/review/(\d+)/"', read)
        following = re.search(r'rel="next" href="([^"]+)"', read)
        address = f"/review/{following[1]}" if following else ""
    assert seen == [str(entry.claim) for entry in waiting_claims(second, 100)]
    assert len(seen) == queue_length(second) == 48
    assert "48 claims wait for you." in read


def test_a_place_in_the_queue_that_there_is_not_is_refused(client: Client, world: World) -> None:
    client.force_login(world.reviewer)
    answer = client.get("/review/?after=first")
    assert answer.status_code == 400
    assert "This is no place in a list" in answer.content.decode()

"""The smallest honest review: what waits, what a judgement keeps, and what readers see then."""

import re

import pytest
from django.test import Client

from evidence.accounts.models import Role
from evidence.assessments.actions import AlreadyMoved, confirm
from evidence.assessments.models import Assessment, Current, Standing
from evidence.review.queue import next_claim, queue_length, waiting_claims, why_it_waits
from tests.factories.graded import RESULT, assess, claim, reader
from tests.integration.faces import PROMISE, World


def judge(client: Client, claim: int, **form: object) -> int:
    current = Current.objects.get(claim=claim)
    machine = current.computed
    usual = {
        "seen": current.newest_id,
        "verdict": machine.verdict,
        "certainty": machine.certainty or "",
        "reason": "Read.",
    }
    return client.post(f"/review/{claim}/", usual | form).status_code


def test_the_queue_says_what_comes_first_and_why(world: World) -> None:
    Current.objects.filter(claim=world.fact).update(changed=["evidence"])
    assert [entry.claim for entry in waiting_claims(world.reviewer, 10)] == [
        world.fact.pk,
        world.denial.pk,
        world.promise.pk,
    ]
    assert "evidence changed" in waiting_claims(world.reviewer, 10)[0].why
    assert next_claim(world.reviewer) == world.fact.pk
    assert next_claim(world.reviewer, after=world.fact.pk) == world.denial.pk
    assert next_claim(world.reviewer, after=world.promise.pk) is None


def test_one_page_shows_passage_claim_evidence_and_the_machines_answer(client: Client, world: World) -> None:
    client.force_login(world.reviewer)
    page = client.get(f"/review/{world.promise.pk}/").content.decode()
    assert f"<mark>{PROMISE}</mark>" in page
    assert "Summary of findings" in page
    assert "The machine says: Goes further than the evidence" in page
    assert "Graded by machine, and not yet seen by anyone." in page
    assert re.search(r'<option value="overstated" selected', page)
    assert re.search(r'<option value="very_low" selected', page)


def test_accepting_publishes_the_letter_that_was_withheld(client: Client, world: World) -> None:
    client.force_login(world.reviewer)
    assert judge(client, world.denial.pk) == 302
    current = Current.objects.get(claim=world.denial)
    assert (current.standing, current.shown.output["provisional"], current.provisional) == (
        Standing.CONFIRMED,
        False,
        False,
    )
    page = client.get(f"/claims/{world.denial.pk}/", follow=True).content.decode()
    assert 'class="grade grade-E"' in page
    assert "confirmed by one reviewer, Reviewer Example" in page
    assert f'href="/review/next/?after={world.denial.pk}"' in page
    assert "Judge this claim" not in Client().get(f"/claims/{world.denial.pk}/", follow=True).content.decode()
    assert "“Read.”" in page


def test_a_change_stands_beside_the_machines_answer(client: Client, world: World) -> None:
    client.force_login(world.reviewer)
    machine = Current.objects.get(claim=world.promise).computed
    assert judge(client, world.promise.pk, verdict="supported", certainty="low", reason="A later report.") == 302
    current = Current.objects.get(claim=world.promise)
    assert (current.verdict, current.certainty, current.grade) == ("supported", "low", "B")
    assert current.computed == machine
    assert current.shown.output["label"] == "Supported"
    page = client.get(f"/claims/{world.promise.pk}/", follow=True).content.decode()
    assert "A reviewer changed the verdict from “Goes further than the evidence” to “Supported”" in page
    assert "Goes further than the evidence" in page[page.index("History") :]


def words(client: Client, address: str) -> str:
    return " ".join(client.get(address, follow=True).content.decode().split())


def test_the_opposite_of_the_machines_verdict_waits_for_a_second_reviewer(client: Client, world: World) -> None:
    claim = world.denial.pk
    client.force_login(world.reviewer)
    opposite = {"verdict": "supported", "certainty": "low", "reason": "It is safe."}
    assert judge(client, claim, **opposite) == 302
    assert "when another reviewer agrees" in words(client, f"/review/{world.promise.pk}/")
    page = words(Client(), f"/claims/{claim}/")
    assert "Its grade is shown when a second reviewer has looked" in page
    assert "Awaiting review" in page
    assert "Supported" not in page
    assert "It is safe." not in page
    assert "It is safe." not in Client().get(f"/api/v1/claims/{claim}/assessments/").content.decode()
    assert judge(client, claim, **opposite | {"reason": "Once more."}) == 302
    current = Current.objects.get(claim=claim)
    assert current.shown.output["provisional"]  # the same person is no second one
    assert current.provisional
    client.force_login(reader("second", Role.REVIEWER))
    assert judge(client, claim, **opposite) == 302
    assert Current.objects.get(claim=claim).standing == Standing.REVIEWED
    page = words(Client(), f"/claims/{claim}/")
    assert 'class="grade grade-B"' in page
    assert "Changed by two reviewers, independently" in page


def test_reviewers_who_disagree_are_said_to_until_an_adjudicator_decides(client: Client, world: World) -> None:
    claim = world.promise.pk
    client.force_login(world.reviewer)
    judge(client, claim, verdict="early", certainty="low")
    assert "Reviewers disagree" not in words(Client(), f"/claims/{claim}/")
    client.force_login(reader("second", Role.REVIEWER))
    judge(client, claim, verdict="unsettled", certainty="low")
    page = words(Client(), f"/claims/{claim}/")
    assert "Reviewers disagree about this claim" in page
    assert "Disputed: reviewers differ" in page
    assert "onfirmed by one reviewer</span>" not in page
    for address in ("/claims/", f"/articles/{world.listed.pk}/"):
        assert 'class="grade grade-C disputed"' in words(Client(), address)
    third = reader("third", Role.REVIEWER, Role.ADJUDICATOR)
    assert why_it_waits(claim, third) == "Reviewers disagree: an adjudicator must decide."
    client.force_login(third)
    judge(client, claim, verdict="early", certainty="low", reason="The trial is small.")
    assert Current.objects.get(claim=claim).standing == Standing.ADJUDICATED
    page = words(Client(), f"/claims/{claim}/")
    assert "Reviewers disagree" not in page
    assert "Adjudicated" in page
    assert "The reviewer’s reason: “The trial is small.”" in page


def test_what_an_adjudicator_decided_no_other_reviewer_changes(client: Client, world: World) -> None:
    claim = world.promise.pk
    people = [reader("second", Role.REVIEWER), reader("third", Role.REVIEWER, Role.ADJUDICATOR)]
    for who, verdict in ((world.reviewer, "early"), (people[0], "unsettled"), (people[1], "early")):
        client.force_login(who)
        judge(client, claim, verdict=verdict, certainty="low")
    client.force_login(people[0])
    assert judge(client, claim, verdict="unsettled", certainty="low") == 422
    assert Current.objects.get(claim=claim).standing == Standing.ADJUDICATED


def test_a_judgement_that_was_taken_back_seconds_nobody(client: Client, world: World) -> None:
    claim = world.denial.pk
    opposite = {"verdict": "supported", "certainty": "low"}
    client.force_login(world.reviewer)
    judge(client, claim, **opposite)
    judge(client, claim)
    client.force_login(reader("second", Role.REVIEWER))
    judge(client, claim, **opposite)
    assert Current.objects.get(claim=claim).shown.output["provisional"]


def test_a_reviewer_who_comes_round_disagrees_no_more(client: Client, world: World) -> None:
    claim = world.promise.pk
    second = reader("second", Role.REVIEWER)
    for who, verdict in ((world.reviewer, "early"), (second, "unsettled"), (world.reviewer, "unsettled")):
        client.force_login(who)
        judge(client, claim, verdict=verdict, certainty="low")
    assert Current.objects.get(claim=claim).standing == Standing.CONFIRMED  # they agree, and not independently
    assert "Reviewers disagree" not in words(Client(), f"/claims/{claim}/")
    assert why_it_waits(claim, reader("third", Role.REVIEWER, Role.ADJUDICATOR)) == ""


def test_who_agrees_confirms_and_who_does_not_has_changed_it(client: Client, world: World) -> None:
    client.force_login(world.reviewer)
    judge(client, world.promise.pk)
    assert "Confirmed by one reviewer" in words(Client(), f"/claims/{world.promise.pk}/")
    judge(client, world.promise.pk, verdict="early", certainty="low")
    assert "Changed by one reviewer" in words(Client(), f"/claims/{world.promise.pk}/")


def test_what_is_judged_leaves_the_queue_and_comes_back_when_its_evidence_changes(world: World) -> None:
    current = Current.objects.get(claim=world.promise)
    confirm(current.pk, seen=current.shown_id, verdict="early", certainty="low", reason="So.", judged_by=world.reviewer)
    assert world.promise.pk not in [entry.claim for entry in waiting_claims(world.reviewer, 10)]
    Current.objects.filter(pk=current.pk).update(changed=["evidence"])
    assert next_claim(world.reviewer) == world.promise.pk
    assert queue_length(world.reviewer) == 3


def test_a_judgement_needs_a_reason(client: Client, world: World) -> None:
    client.force_login(world.reviewer)
    answer = client.post(
        f"/review/{world.promise.pk}/", {"seen": 1, "verdict": "early", "certainty": "low", "reason": " "}
    )
    assert answer.status_code == 422
    assert "Say why. Readers see your reason" in answer.content.decode()


@pytest.mark.parametrize(("field", "value"), [("verdict", "splendid"), ("certainty", "absolute"), ("seen", "x")])
def test_a_value_that_there_is_not_is_refused(client: Client, world: World, field: str, value: str) -> None:
    client.force_login(world.reviewer)
    assert judge(client, world.promise.pk, **{field: value}) == 422


def test_a_judgement_of_what_is_no_longer_shown_is_not_kept(client: Client, world: World) -> None:
    seen = Current.objects.get(claim=world.promise).shown_id
    assess(world.promise, bottom_line="Something else is known now.")
    before = Assessment.objects.count()
    client.force_login(world.reviewer)
    assert judge(client, world.promise.pk, seen=seen) == 409
    with pytest.raises(AlreadyMoved, match="Look again"):
        confirm(world.promise.pk, seen=seen, verdict="early", certainty="low", reason="So.", judged_by=world.reviewer)
    assert Assessment.objects.count() == before


def test_what_a_reviewer_wrote_is_kept_when_the_claim_moved_under_it(client: Client, world: World) -> None:
    moved = Current.objects.get(claim=world.promise)
    confirm(moved.pk, seen=moved.newest_id, verdict="early", certainty="low", reason="So.", judged_by=world.reviewer)
    client.force_login(world.reviewer)
    given = {"seen": moved.newest_id, "verdict": "supported", "certainty": "low", "reason": "A long reason."}
    answer = client.post(f"/review/{world.promise.pk}/", given)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Readers see: Early evidence" in page
    assert "A long reason." in page
    assert "Both fields hold the machine’s answer" not in page
    [seen] = re.findall(r'name="seen" value="(\d+)"', page)
    assert client.post(f"/review/{world.promise.pk}/", given | {"seen": seen}).status_code == 302
    assert Current.objects.get(claim=world.promise).shown.reason == "A long reason."


def test_a_judgement_sent_twice_is_one(client: Client, world: World) -> None:
    seen = Current.objects.get(claim=world.promise).newest_id
    client.force_login(world.reviewer)
    assert [judge(client, world.promise.pk, seen=seen) for _ in range(2)] == [302, 302]
    assert Assessment.objects.filter(claim=world.promise).count() == 2


def new_evidence(world: World) -> None:
    """As the machine leaves a claim that was judged when its facts change: the judgement is shown still."""
    judged = Current.objects.get(claim=world.promise)
    confirm(judged.pk, seen=judged.newest_id, verdict="early", certainty="low", reason="So.", judged_by=world.reviewer)
    shown = Current.objects.get(claim=world.promise).shown
    assess(
        world.promise,
        [RESULT | {"id": "NEW", "source": "A trial of nine hundred"}],
        records=["NEW"],
        bottom_line="Islets do help.",
        sentences=["A large trial was found."],
        regulatory={"US": {"status": "approved", "records": ["NEW"]}},
        harms=[{"outcome": "infection", "words": "", "serious": True, "records": []}],
    )
    Current.objects.filter(claim=world.promise).update(
        shown=shown, verdict=shown.verdict, certainty="low", standing=shown.standing, changed=["evidence"]
    )


def test_what_is_judged_again_is_the_new_evidence_and_not_what_readers_are_shown(client: Client, world: World) -> None:
    new_evidence(world)
    client.force_login(world.reviewer)
    page = client.get(f"/review/{world.promise.pk}/").content.decode()
    assert "A trial of nine hundred" in page
    assert "A report of twelve people" not in page
    for told in ("Islets do help.", "A large trial was found."):
        assert told in page
        assert told not in client.get(f"/claims/{world.promise.pk}/", follow=True).content.decode()
    assert "The evidence changed since it was reviewed." in page
    assert "Readers see: Early evidence, low certainty, changed by one reviewer. What you see here is newer." in page


def test_readers_are_told_the_newest_harms_and_statuses_whatever_was_judged_before(
    client: Client, world: World
) -> None:
    new_evidence(world)
    page = client.get(f"/claims/{world.promise.pk}/", follow=True).content.decode()
    assert "The evidence changed since this was reviewed" in page
    for told in ("Approved for this use", "A trial of nine hundred", "Infections"):
        assert told in page
    for told in ("being studied in trials", "mmunosuppression"):
        assert told not in page


def test_evidence_that_nobody_saw_is_not_confirmed(client: Client, world: World) -> None:
    client.force_login(world.reviewer)
    page = client.get(f"/review/{world.promise.pk}/").content.decode()
    new_evidence(world)
    shown = Current.objects.get(claim=world.promise).shown_id
    for seen in (re.findall(r'name="seen" value="(\d+)"', page)[0], shown):
        assert judge(client, world.promise.pk, seen=seen) == 409
    assert Current.objects.get(claim=world.promise).changed
    assert judge(client, world.promise.pk) == 302
    assert not Current.objects.get(claim=world.promise).changed


def test_an_efficacy_claim_is_not_supported_by_no_certainty(client: Client, world: World) -> None:
    client.force_login(world.reviewer)
    form = {"seen": Current.objects.get(claim=world.promise).newest_id, "verdict": "supported", "reason": "So."}
    answer = client.post(f"/review/{world.promise.pk}/", form | {"certainty": ""})
    assert answer.status_code == 422
    assert "Say how certain that is" in answer.content.decode()
    assert Current.objects.get(claim=world.promise).standing == Standing.COMPUTED


def test_a_judgement_keeps_what_it_was_made_on(world: World) -> None:
    current = Current.objects.get(claim=world.promise)
    judged = confirm(
        current.pk, seen=current.shown_id, verdict="early", certainty="low", reason="So.", judged_by=world.reviewer
    )
    machine = current.computed
    for name in ("revision_id", "dossier_id", "rules_id", "as_of", "input_sha256"):
        assert getattr(judged, name) == getattr(machine, name)


def test_after_a_judgement_the_next_claim_of_the_queue_follows(client: Client, world: World) -> None:
    client.force_login(world.reviewer)
    form = {"seen": Current.objects.get(claim=world.denial).newest_id, "verdict": "contradicted", "certainty": "low"}
    answer = client.post(f"/review/{world.denial.pk}/", form | {"reason": "So."}, follow=True)
    assert answer.redirect_chain == [(f"/review/{world.promise.pk}/", 302)]
    page = answer.content.decode()
    assert "Your judgement is kept, and readers see it now." in page
    assert f'href="/claims/{world.denial.pk}/">The claim that you judged</a>' in page


def test_after_the_last_one_the_queue_follows(client: Client, world: World) -> None:
    client.force_login(world.reviewer)
    for judged in (world.denial, world.promise):
        judge(client, judged.pk)
    current = Current.objects.get(claim=world.fact)
    form = {"seen": current.newest_id, "verdict": "supported", "reason": "So."}
    assert client.post(f"/review/{world.fact.pk}/", form).headers["Location"] == "/review/"


@pytest.mark.parametrize(
    ("verdict", "certainty", "field"),
    [("contradicted", "", "certainty"), ("unsupported", "low", "certainty"), ("outdated", "low", "verdict")],
)
def test_what_is_refused_points_at_the_field_to_change(
    client: Client, world: World, verdict: str, certainty: str, field: str
) -> None:
    client.force_login(world.reviewer)
    form = {"seen": Current.objects.get(claim=world.promise).newest_id, "verdict": verdict, "certainty": certainty}
    answer = client.post(f"/review/{world.promise.pk}/", form | {"reason": "So."})
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [field]


def test_whoever_decides_begins_with_an_empty_form_and_both_judgements_without_names(
    client: Client, world: World
) -> None:
    claim = world.promise.pk
    for who, verdict in ((world.reviewer, "early"), (reader("second", Role.REVIEWER), "unsettled")):
        client.force_login(who)
        judge(client, claim, verdict=verdict, certainty="low")
    client.force_login(reader("third", Role.REVIEWER, Role.ADJUDICATOR))
    page = words(client, f"/review/{claim}/")
    form = page.partition('aria-labelledby="judge"')[2].partition("</section>")[0]
    assert not re.search(r"<option value=\"\w+\" selected", form)
    assert re.findall(r"<h3>(.*?)</h3>", form) == ["Reviewer A", "Reviewer B"]
    assert form.index("Reviewer B") < form.index("<form")
    assert "Reviewer Example</h3>" not in page
    answer = client.post(f"/review/{claim}/", {"seen": 1, "verdict": "", "certainty": "", "reason": "So."})
    assert "Choose a verdict." in answer.content.decode()


def test_nothing_is_said_of_a_dispute_while_the_verdict_is_withheld(client: Client, world: World) -> None:
    for who, verdict in ((world.reviewer, "supported"), (reader("second", Role.REVIEWER), "unsettled")):
        client.force_login(who)
        judge(client, world.denial.pk, verdict=verdict, certainty="low")
    if Current.objects.get(claim=world.denial).shown.output["provisional"]:
        assert "isputed" not in words(Client(), f"/claims/{world.denial.pk}/")


def options(page: str, field: str) -> list[str]:
    return re.findall(r'<option value="(\w*)"', page.partition(f'<select name="{field}"')[2].partition("</select>")[0])


def test_only_what_a_claim_of_its_kind_can_be_called_is_offered(client: Client, world: World) -> None:
    client.force_login(world.reviewer)
    priced = claim(world.listed, "In mice", kind="access", effect=None, outcome=None, strength=None)
    assess(priced, verdict="not_graded", certainty=None, grade="–", label="Not graded")
    page = client.get(f"/review/{priced.pk}/").content.decode()
    assert options(page, "verdict") == ["", "supported", "contradicted", "outdated", "unverifiable", "not_graded"]
    assert options(page, "certainty") == [""]
    of_effect = client.get(f"/review/{world.promise.pk}/").content.decode()
    assert "outdated" not in options(of_effect, "verdict")
    assert options(of_effect, "certainty") == ["", "none", "very_low", "low", "moderate", "high"]
    seen = Current.objects.get(claim=priced).newest_id
    form = {"seen": seen, "verdict": "supported", "certainty": "low", "reason": "The list of prices says so."}
    refused = client.post(f"/review/{priced.pk}/", form)
    assert refused.status_code == 422
    assert "This claim tells who offers something, or at what price" in refused.content.decode()


def test_who_comes_back_finds_their_own_judgement_in_the_fields(client: Client, world: World) -> None:
    client.force_login(world.reviewer)
    judge(client, world.promise.pk, verdict="early", certainty="low", reason="Twelve people are few.")
    page = client.get(f"/review/{world.promise.pk}/").content.decode()
    assert re.search(r'<option value="early" selected', page)
    assert re.search(r'<option value="low" selected', page)
    assert "Twelve people are few.</textarea>" in page
    assert "The fields hold your own judgement" in page

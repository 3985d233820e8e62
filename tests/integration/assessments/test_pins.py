"""What reviewers say of results is kept as rows, goes into the claim's own dossier, and is an input of its grade."""

import json
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims.actions import correct, join, reject, take_back
from claims.models import Claim, ClaimRevision
from evidence.accounts.models import Role, User
from evidence.assessments.actions import AlreadyMoved
from evidence.assessments.assess import claim_of, graded_batches
from evidence.assessments.dossiers import compile_dossiers, compiler_for
from evidence.assessments.models import Assessment, Current, Dossier, Pin, Standing
from evidence.assessments.pinning import NEVER, CannotPin, pin_result
from evidence.assessments.pins import pins_in_force
from evidence.assessments.recording import record
from evidence.assessments.replay import replay
from evidence.grading import load_rules
from evidence.grading.dossier import Dossier as Facts
from evidence.grading.weighing.matching import why_never_counted
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.queue import start_grading_again
from evidence.pipeline.stages import do_stage
from evidence.pipeline.upkeep import erase_article
from evidence.registers.models import StudyResult
from evidence.review.queue import why_it_waits
from tests.factories.graded import article, claim, judge, reader
from tests.factories.weighed import ABOUT, grade, weighed_claim

pytestmark = pytest.mark.django_db
ALSO = "Cells from the umbilical cord make blood sugar better in type 2 diabetes."
WHY = "Most of the people had another disease."
BEARING, BIAS = Pin.Aspect.BEARING, Pin.Aspect.BIAS


@pytest.fixture
def said(db: None) -> Claim:
    return weighed_claim()


@pytest.fixture
def rita(db: None) -> User:
    return reader("rita", Role.REVIEWER)


def current(of: Claim) -> Current:
    return Current.objects.select_related("shown", "computed__dossier").get(claim=of)


def counted(of: Claim) -> list[str]:
    """The results that count as direct."""
    return [step["records"][0] for step in current(of).computed.output["trace"] if step["rule"] == "direct"]


def fired(of: Claim) -> list[str]:
    return [step["rule"] for step in current(of).computed.output["trace"] if step["rule"].startswith("pinned")]


def pin(of: Claim, result: str, by: User, action: str = "exclude", aspect: Pin.Aspect = BEARING) -> list[Pin]:
    newest = Pin.objects.filter(claim=of, result=result).order_by("-pk").first()
    return pin_result(of.pk, result, {aspect: action}, why=WHY, by=by, seen=newest.pk if newest else 0)


def test_a_result_that_is_left_out_counts_no_more_and_taken_back_all_is_as_it_was(said: Claim, rita: User) -> None:
    before = current(said).computed
    result = counted(said)[0]
    pin(said, result, rita)
    grade()
    assert result not in counted(said)
    assert fired(said) == ["pinned_exclude"]
    assert current(said).computed.dossier_id != before.dossier_id
    pin(said, result, rita, action="")
    assert not pins_in_force([said.pk]).exists()
    grade()
    now = current(said).computed
    assert (now.dossier_id, now.input_sha256, now.output) == (before.dossier_id, before.input_sha256, before.output)
    assert [row.action for row in Pin.objects.order_by("pk")] == ["exclude", ""]


def test_the_dossier_of_another_claim_that_asks_the_same_stays_as_it_was(said: Claim, rita: User) -> None:
    other = claim(article(ALSO), ALSO, **ABOUT)
    grade()
    assert current(other).computed.dossier_id == current(said).computed.dossier_id
    shared = current(other).computed
    pin(said, counted(said)[0], rita)
    grade()
    assert current(other).computed == shared
    assert current(said).computed.dossier_id != shared.dossier_id


def test_what_was_graded_while_a_reviewer_said_something_else_is_not_kept(said: Claim, rita: User) -> None:
    today, rules = timezone.localdate(), load_rules()
    other = claim(article(ALSO), ALSO, **ABOUT)
    compiler = compiler_for(ClaimRevision.objects.all(), today)
    [batch] = graded_batches(Claim.objects.all(), rules, today, compiler)
    pin(said, counted(said)[0], rita)
    assert [row.claim_id for row in record(batch, rules, as_of=today, release=None)] == [other.pk]


def test_pins_cost_as_many_queries_for_all_claims_of_a_batch(said: Claim, rita: User) -> None:
    for number in range(4):
        claim(article(f"{ALSO} {number}"), f"{ALSO} {number}", **ABOUT)
    grade()
    counts = []
    for pinned in list(Claim.objects.order_by("pk"))[:3]:
        pin(pinned, counted(pinned)[0], rita)
        grade()
        with CaptureQueriesContext(connection) as captured:
            grade()
        counts.append(len(captured))
        told = [query for query in captured if "assessments_pin" in query["sql"]]
        assert len(told) == 2  # for the dossiers, and again once the claims are locked
    assert counts[0] == counts[1] == counts[2]


def test_a_grade_with_pins_replays_and_its_dossier_is_found_again_as_it_was_known(said: Claim, rita: User) -> None:
    bare, result = current(said).computed.dossier_id, counted(said)[0]
    before = timezone.now()
    pin(said, result, rita)
    pin(said, result, rita, action="bias_high", aspect=BIAS)
    grade()
    pinned, then = current(said).computed.dossier_id, timezone.now()
    pin(said, result, rita, action="")
    pin(said, result, rita, action="", aspect=BIAS)
    asked = [claim_of(said.revisions.get(current=True))]
    for moment, dossier in ((before, bare), (then, pinned), (None, bare)):
        [found] = compile_dossiers(asked, as_of=timezone.localdate(), known_by=moment, numbers=[said.pk])
        assert found.sha256 == dossier
    assert list(replay(Assessment.objects.all())) == ["", ""]


def test_a_worker_grades_the_claim_again(said: Claim, rita: User) -> None:
    pin(said, counted(said)[0], rita)
    run = start_grading_again(said.pk)
    assert run is not None
    assert do_stage(run.pk, Stage.EXTRACTED) == Stage.GRADED
    assert fired(said) == ["pinned_exclude"]
    assert start_grading_again(claim(article(ALSO, listed=False), ALSO).pk) is None
    assert Run.objects.count() == 1


def test_who_judged_the_claim_sees_that_the_evidence_changed_and_readers_what_was_judged(
    said: Claim, rita: User
) -> None:
    ben = reader("ben", Role.REVIEWER)
    for person in (rita, ben):
        judge(said, person, ("overstated", "low"))
    shown = current(said).shown
    assert shown.standing == Standing.REVIEWED
    pin(said, counted(said)[0], rita)
    grade()
    now = current(said)
    assert (now.shown, now.standing, now.changed) == (shown, Standing.REVIEWED, ["evidence"])
    assert now.computed_id > shown.pk
    assert why_it_waits(said.pk, ben) == "The evidence changed since it was reviewed."
    pin(said, Pin.objects.get().result, ben, action="")
    grade()
    assert (current(said).shown, current(said).changed) == (shown, [])


def as_supported(of: Claim) -> None:
    """The machine's newest answer, were it one that waits for a reviewer."""
    computed = current(of).computed
    output = computed.output | {"verdict": "supported", "certainty": "high", "grade": "A", "provisional": True}
    waiting = Assessment.objects.create(
        claim=of, revision=computed.revision, dossier=computed.dossier, rules=computed.rules, as_of=computed.as_of,
        input_sha256="0" * 64, output=output, verdict="supported", certainty="high",
    )  # fmt: skip
    Current.objects.filter(claim=of).update(computed=waiting, shown=waiting)


def test_who_moved_a_grade_to_a_letter_that_waits_cannot_publish_it_alone(said: Claim, rita: User) -> None:
    pin(said, counted(said)[0], rita)
    grade()
    as_supported(said)
    assert judge(said, rita, ("supported", "high")).output["provisional"]
    assert current(said).provisional
    second = judge(said, reader("ben", Role.REVIEWER), ("supported", "high"))
    assert (second.standing, second.output["provisional"]) == (Standing.REVIEWED, False)
    assert not current(said).provisional


@pytest.mark.parametrize(("why", "action", "told"), [(" ", "exclude", "Say why"), (WHY, "", "already")])
def test_a_word_without_a_reason_or_a_change_is_refused(
    said: Claim, rita: User, why: str, action: str, told: str
) -> None:
    with pytest.raises(CannotPin, match=told):
        pin_result(said.pk, counted(said)[0], {BEARING: action}, why=why, by=rita, seen=0)
    assert not Pin.objects.exists()


def test_a_result_that_is_not_on_record_for_the_claim_is_refused(said: Claim, rita: User) -> None:
    held = set(current(said).computed.dossier.records.filter(register="results").values_list("record", flat=True))
    elsewhere = StudyResult.objects.exclude(fact__in=held).first()
    assert elsewhere is not None
    for result in (elsewhere.fact, "no such result"):
        with pytest.raises(CannotPin, match="not on record for this claim"):
            pin(said, result, rita)


def test_what_may_never_count_is_refused_with_the_reason_and_may_be_left_out(said: Claim, rita: User) -> None:
    computed = current(said).computed
    dossier = Facts.from_json(json.loads(computed.dossier.facts))
    never = {why_never_counted(each, dossier, computed.as_of): each.id for each in dossier.results}
    reasons = set(NEVER) & never.keys()
    assert reasons
    for reason in reasons:
        for action in ("direct", "related"):
            with pytest.raises(CannotPin) as refused:
                pin(said, never[reason], rita, action=action)
            assert str(refused.value) == NEVER[reason]
        assert pin(said, never[reason], rita, action="exclude")


def test_no_result_is_weighed_for_a_fact(said: Claim, rita: User) -> None:
    text = "About 9 million people live with type 1 diabetes"
    fact = claim(article(text), text, kind="epidemiology", therapies=(), effect=None, outcome=None, strength=None)
    grade()
    with pytest.raises(CannotPin, match="a claim of this kind"):
        pin(fact, counted(said)[0], rita)


def test_of_two_reviewers_at_once_the_second_looks_at_what_the_first_said(said: Claim, rita: User) -> None:
    result = counted(said)[0]
    pin(said, result, rita)
    with pytest.raises(AlreadyMoved, match="Somebody else judged this result"):
        pin_result(said.pk, result, {BIAS: "bias_low"}, why=WHY, by=reader("ben", Role.REVIEWER), seen=0)
    assert pin_result(said.pk, result, {BEARING: "exclude"}, why=WHY, by=rita, seen=0) == []
    assert Pin.objects.count() == 1


def test_a_claim_that_was_joined_takes_no_word_and_its_own_are_not_those_of_the_other(said: Claim, rita: User) -> None:
    other = claim(article(ALSO), ALSO, **ABOUT)
    grade()
    result = counted(said)[0]
    pin(said, result, rita)
    join(said.pk, other.pk, rita.pk, "The same.")
    with pytest.raises(AlreadyMoved, match="joined into another one"):
        pin(said, counted(other)[1], rita)
    grade()
    assert result in counted(other)


def pinned(of: Claim) -> list[str]:
    """What reviewers say of results, as the newest dossier holds it."""
    return [row["action"] for row in json.loads(current(of).computed.dossier.facts).get("pins", ())]


@pytest.mark.parametrize("action", ["exclude", "direct", "related"])
@pytest.mark.parametrize("asked", [{"therapies": ("msc",)}, {"conditions": ("diabetes",)}, {"outcome": "insulin dose"}])
def test_whether_a_result_counts_is_said_of_what_the_claim_asks(
    said: Claim, rita: User, action: str, asked: dict[str, Any]
) -> None:
    result = counted(said)[0]
    pin(said, result, rita, action="bias_high", aspect=BIAS)
    pin(said, result, rita, action=action)
    grade()
    assert sorted(pinned(said)) == sorted(["bias_high", action])
    correct(said.pk, asked, seen=1, by=rita.pk, why="As it is meant.")
    grade()
    assert pinned(said) == ["bias_high"], "which is the result's own"
    with pytest.raises(CannotPin, match="already"):
        pin(said, result, rita, action="")
    then = current(said).computed
    [found] = compile_dossiers([claim_of(then.revision)], as_of=then.as_of, known_by=timezone.now(), numbers=[said.pk])
    assert found.sha256 == then.dossier_id
    take_back(said.pk, seen=2, by=rita.pk, why="As it was.")
    grade()
    assert sorted(pinned(said)) == sorted(["bias_high", action])


def test_what_lapsed_is_said_again_of_what_the_claim_asks_now(said: Claim, rita: User) -> None:
    result = counted(said)[0]
    pin(said, result, rita)
    correct(said.pk, {"therapies": ("msc",)}, seen=1, by=rita.pk, why="As it is meant.")
    grade()
    assert pinned(said) == []
    assert len(pin(said, result, rita)) == 1
    grade()
    assert pinned(said) == ["exclude"]


def test_other_words_on_the_same_question_leave_what_was_said_of_results(said: Claim, rita: User) -> None:
    pin(said, counted(said)[0], rita)
    correct(said.pk, {"text": ALSO, "strength": "conditional"}, seen=1, by=rita.pk, why="As it is meant.")
    grade()
    assert pinned(said) == ["exclude"]


def test_who_said_only_what_lapsed_moved_nothing_that_they_confirm(said: Claim, rita: User) -> None:
    result, other = counted(said)[:2]
    pin(said, result, rita)
    correct(said.pk, {"therapies": ("msc",)}, seen=1, by=reader("cleo").pk, why="As it is meant.")
    grade()
    pin(said, other, reader("ben", Role.REVIEWER))
    grade()
    assert fired(said)
    as_supported(said)
    assert not judge(said, rita, ("supported", "high")).output["provisional"]


def test_nothing_is_said_of_results_of_a_claim_that_says_something_else_than_was_graded(
    said: Claim, rita: User
) -> None:
    result = counted(said)[0]
    correct(said.pk, {"text": f"{ALSO} So it is said."}, seen=1, by=rita.pk, why="As it is said.")
    with pytest.raises(AlreadyMoved, match="being graded anew"):
        pin(said, result, rita)
    grade()
    assert pin(said, result, rita)


def test_nothing_is_said_of_results_of_a_claim_that_was_rejected(said: Claim, rita: User) -> None:
    result = counted(said)[0]
    reject(said.pk, seen=1, by=rita.pk, why="It says nothing.")
    with pytest.raises(AlreadyMoved, match="make no claim"):
        pin(said, result, rita)
    assert not Pin.objects.exists()


@pytest.mark.parametrize("also_said", [False, True])
def test_erasing_an_article_takes_the_words_on_a_claim_that_nobody_else_makes(
    said: Claim, rita: User, also_said: bool
) -> None:
    made = article(ALSO)
    erased = claim(made, ALSO, **ABOUT)
    if also_said:
        claim(article(f"Again. {ALSO}"), ALSO, **ABOUT)
    grade()
    pin(erased, counted(erased)[0], rita)
    grade()
    erase_article(made, "asked to")
    assert Pin.objects.exists() is also_said
    assert Dossier.objects.filter(records__register="pins").exists() is also_said


def test_of_words_that_were_erased_no_word_on_whether_a_result_counts_holds(said: Claim, rita: User) -> None:
    made = article(ALSO)
    into = claim(made, ALSO, **ABOUT)
    grade()
    result = counted(into)[0]
    pin(into, result, rita)
    pin(into, result, rita, action="bias_high", aspect=BIAS)
    join(said.pk, into.pk, rita.pk, "The same.")
    erase_article(made, "asked to")
    grade()
    assert set(Pin.objects.values_list("claim", "revision")) == {(into.pk, None)}
    assert pinned(into) == ["bias_high"]


def test_the_database_keeps_what_was_said_as_it_was(said: Claim, rita: User) -> None:
    [row] = pin(said, counted(said)[0], rita)
    for change in (lambda: Pin.objects.update(why="Otherwise."), Pin.objects.all().delete):
        with pytest.raises(DatabaseError, match="immutable"), transaction.atomic():
            change()
    usual = {"claim": said, "result": "r", "aspect": BEARING, "action": "exclude", "why": WHY, "by": rita}
    for wrong in ({"why": ""}, {"action": "bias_low"}, {"aspect": BIAS}, {"action": "nonsense"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Pin.objects.create(**usual | wrong)
    assert Pin.objects.get() == row

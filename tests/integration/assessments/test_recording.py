"""A person's judgement outlasts what the machine computes anew, but is not shown of words that nobody judged."""

from copy import deepcopy
from importlib import import_module

import pytest
from django.apps import apps
from django.utils import timezone

from claims.models import Claim, ClaimRevision, Stated
from evidence.accounts.models import Role, User
from evidence.assessments.actions import confirm
from evidence.assessments.assess import assess_claims, graded_batches
from evidence.assessments.dossiers import compiler_for
from evidence.assessments.models import Current, Standing
from evidence.assessments.recording import record
from evidence.assessments.regrading import regrade
from evidence.grading.rules import Rules, load_rules, read_tables, rules_of
from evidence.pipeline.upkeep import erase_article
from evidence.registers.actions import load_bundled
from evidence.review.queue import waiting_claims
from tests.factories.graded import article, claim, reader, statement

pytestmark = pytest.mark.django_db
SAID = "Stem-cell islets may help people with type 1 diabetes."
CURE = "Stem-cell islets cure type 1 diabetes."


@pytest.fixture
def judged(db: None) -> Claim:
    """A claim that a reviewer judged while the registers were empty."""
    made = claim(article(SAID), SAID)
    assess()
    current = Current.objects.get(claim=made)
    confirm(
        made.pk,
        seen=current.newest_id,
        verdict="supported",
        certainty="low",
        reason="A trial shows it.",
        judged_by=reader("rita", Role.REVIEWER),
    )
    return made


def reasons() -> list[str]:
    """Why claims wait for the reviewer who judged."""
    return [entry.why for entry in waiting_claims(User.objects.get(username="rita"), 5)]


def assess() -> None:
    assess_claims(Claim.objects.all(), as_of=timezone.localdate())


def revise(revised: Claim, **said: object) -> None:
    revised.revisions.update(current=False)
    ClaimRevision.objects.create(claim=revised, number=2, **Stated.columns(statement(SAID, **said)))


def test_a_judgement_stays_with_word_that_the_evidence_changed(judged: Claim) -> None:
    load_bundled(timezone.now())
    assess()
    current = Current.objects.get(claim=judged)
    assert (current.standing, current.verdict, current.grade) == (Standing.CONFIRMED, "supported", "B")
    assert current.changed == ["evidence"]
    assert current.computed_id > current.shown_id
    assert reasons() == ["The evidence changed since it was reviewed."]


def test_lists_know_the_status_of_each_use(db: None) -> None:
    load_bundled(timezone.now())
    text = article("The cells help one. The cells help two.")
    one = claim(text, "The cells help one.", therapies=("msc",), conditions=("gvhd",))
    two = claim(text, "The cells help two.", therapies=("msc",), conditions=("gvhd", "autism"))
    assess()
    said = dict(Current.objects.values_list("claim", "regulatory"))
    assert (said[one.pk]["US"], said[two.pk]["US"]) == ("approved", ["approved", "other_use"])


def test_what_was_said_otherwise_or_erased_while_it_was_graded_is_not_kept_and_the_rest_is(db: None) -> None:
    articles = [article(f"{SAID} {number}") for number in range(3)]
    said = [claim(made, f"{SAID} {number}") for number, made in enumerate(articles)]
    today, rules = timezone.localdate(), load_rules()
    compiler = compiler_for(ClaimRevision.objects.all(), today)
    [batch] = graded_batches(Claim.objects.all(), rules, today, compiler)
    revise(said[0], text=CURE)
    erase_article(articles[1], "asked to")
    kept = record(batch, rules, as_of=today, release=None)
    assert [row.claim_id for row in kept] == [said[2].pk]
    assert [current.pk for current in Current.objects.all()] == [said[2].pk]


@pytest.mark.parametrize("other", [{"text": CURE}, {"kind": "safety"}])
def test_a_judgement_is_not_shown_of_what_nobody_judged(judged: Claim, other: dict[str, object]) -> None:
    revise(judged, **other)
    assess()
    current = Current.objects.get(claim=judged)
    assert (current.shown, current.standing) == (current.computed, Standing.COMPUTED)
    assert current.grade == current.computed.output["grade"]
    assert current.changed == []
    assert reasons() == ["It says something else than what was reviewed."]


def test_a_judgement_stays_where_only_a_reading_beside_the_words_changed(judged: Claim) -> None:
    revise(judged, speaker="Dr Example")
    assess()
    assert Current.objects.get(claim=judged).standing == Standing.CONFIRMED


def other_rules(**grades: str) -> Rules:
    """Rules that say something in other words, and give other letters to some verdicts."""
    tables = deepcopy(read_tables())
    tables["wording"]["beside"]["partly"] += " So it is."
    tables["verdicts"]["grades"] |= grades
    return rules_of(tables)


def grade_by(rules: Rules) -> None:
    list(regrade(rules, as_of=timezone.localdate(), keep=True))


def told_of(claim: Claim) -> tuple[list[str], list[str]]:
    """What is kept to have changed since the claim was judged, and why reviewers are said to look again."""
    return Current.objects.get(claim=claim).changed, reasons()


def test_rules_that_grade_a_judged_claim_as_before_ask_nobody_to_look_again(judged: Claim) -> None:
    grade_by(other_rules())
    current = Current.objects.get(claim=judged)
    assert current.computed.rules_id == other_rules().version
    assert current.standing == Standing.CONFIRMED
    assert told_of(judged) == ([], [])


def test_rules_that_grade_it_otherwise_are_told_as_that_and_forgotten_when_they_no_longer_do(judged: Claim) -> None:
    grade_by(other_rules(unverifiable="C"))
    assert told_of(judged) == (["rules"], ["The rules of grading changed since it was reviewed."])
    grade_by(other_rules())
    assert told_of(judged) == ([], [])


def test_evidence_and_rules_that_changed_are_both_told(judged: Claim) -> None:
    load_bundled(timezone.now())
    grade_by(other_rules())
    both = "The evidence and the rules of grading changed since it was reviewed."
    assert told_of(judged) == (["evidence", "rules"], [both])


def test_the_same_facts_mapped_by_another_vocabulary_are_no_other_evidence(
    judged: Claim, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("evidence.assessments.facts.VOCABULARY", {"therapies": "another"})
    monkeypatch.setattr("evidence.assessments.dossiers.THERAPIES.version", "another", raising=False)
    assess()
    current = Current.objects.get(claim=judged)
    assert current.computed.dossier_id != current.shown.dossier_id
    assert told_of(judged) == ([], [])


def test_a_claim_whose_words_are_read_otherwise_waits_only_where_that_changes_its_grade(judged: Claim) -> None:
    revise(judged, speaker="Dr Example")
    assess()
    assert told_of(judged) == ([], [])


@pytest.mark.parametrize(
    ("grades", "loaded", "changed"),
    [({}, False, []), ({"unverifiable": "C"}, False, ["rules"]), ({}, True, ["evidence", "rules"])],
)
def test_claims_that_waited_before_this_was_told_apart_are_told_the_same(
    judged: Claim, grades: dict[str, str], loaded: bool, changed: list[str]
) -> None:
    if loaded:
        load_bundled(timezone.now())
    grade_by(other_rules(**grades))
    current = Current.objects.get(claim=judged)
    told = import_module("evidence.assessments.migrations.0005_tell_what_changed").changed
    assert told(apps, current.shown, current.computed) == current.changed == changed


def test_whether_what_is_shown_awaits_a_person_is_kept_beside_it_and_was_filled_in_for_earlier_rows(
    judged: Claim,
) -> None:
    unseen = claim(article(CURE), CURE)
    assess()
    grade_by(other_rules(unverifiable="E"))
    awaiting = Current.objects.filter(provisional=True)
    assert [row.claim for row in awaiting] == [unseen], "a person's judgement stands above the machine's new letter"
    awaiting.update(provisional=False)
    import_module("evidence.assessments.migrations.0016_which_claims_shown_are_provisional").fill(apps, None)
    assert [row.claim for row in awaiting.all()] == [unseen]
    grade_by(other_rules())
    assert not awaiting.all()

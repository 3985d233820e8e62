"""A grade is looked at again when its day comes, and when the rules or the registers changed; and then no more."""

from typing import Any

import pytest
from django.utils import timezone

from claims.actions import correct, take_back
from claims.models import Claim
from evidence import grading
from evidence.accounts.models import Role
from evidence.assessments import assess
from evidence.assessments.assess import assess_claims
from evidence.assessments.models import Assessment, Current
from evidence.assessments.staleness import stale
from evidence.grading import assessment as pure
from evidence.grading import rules
from evidence.grading.claim import Claim as GradedClaim
from evidence.pipeline.upkeep import regrade_due
from evidence.registers.actions import load_bundled
from evidence.registers.models import Release
from tests.factories.graded import reader
from tests.integration.assessments.test_dossiers import kept

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()


@pytest.fixture(autouse=True)
def _graded(db: None) -> None:
    load_bundled(timezone.now())
    kept(4)
    assess_claims(Claim.objects.all(), as_of=TODAY)


def changed_registers() -> None:
    """As any load or curation leaves them that changed something."""
    Release.objects.create(source="curation", status=Release.Status.READY, ready_at=timezone.now())


def test_what_was_just_graded_is_not_stale() -> None:
    assert not stale(TODAY).exists()


def test_changed_registers_make_every_grade_stale_until_it_is_looked_at_and_keep_what_did_not_move() -> None:
    before = Assessment.objects.count()
    changed_registers()
    assert stale(TODAY).count() == 4
    assert regrade_due(TODAY) == 4
    assert not stale(TODAY).exists()
    assert Assessment.objects.count() == before


@pytest.mark.parametrize("taken_back", [False, True])
def test_a_claim_that_was_corrected_is_graded_again_though_its_own_run_failed(*, taken_back: bool) -> None:
    claim, by = Claim.objects.earliest("pk"), reader("ada", Role.REVIEWER).pk
    correct(claim.pk, {"text": "Cells are said to help."}, seen=1, by=by, why="So it is said.")
    if taken_back:
        take_back(claim.pk, seen=2, by=by, why="It says so.")
    assert [row.pk for row in stale(TODAY)] == [claim.pk]
    assert regrade_due(TODAY) == 1
    assert not stale(TODAY).exists()


def test_a_load_that_failed_makes_nothing_stale() -> None:
    Release.objects.create(source="bundled", status=Release.Status.FAILED, reason="a file that cannot be read")
    assert not stale(TODAY).exists()


def test_another_model_makes_every_grade_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "MODEL", rules.MODEL + 1)
    rules.load_rules.cache_clear()
    try:
        assert stale(TODAY).count() == 4
        assert regrade_due(TODAY) == 4
        assert not stale(TODAY).exists()
    finally:
        rules.load_rules.cache_clear()


def test_a_claim_that_grading_breaks_on_keeps_no_other_from_a_new_grade(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = Claim.objects.earliest("pk")
    texts = set(broken.revisions.values_list("text", flat=True))

    def grade(claim: GradedClaim, *rest: Any) -> pure.Assessment:
        if claim.statement.text in texts:
            raise ZeroDivisionError
        return grading.grade(claim, *rest)

    monkeypatch.setattr(assess, "grade", grade)
    changed_registers()
    with pytest.raises(ExceptionGroup) as raised:
        regrade_due(TODAY)
    [error] = raised.value.exceptions
    assert error.__notes__ == [f"while grading claim {broken.pk}"]
    assert [row.pk for row in stale(TODAY)] == [broken.pk]


def test_a_day_on_which_facts_turn_makes_their_claims_stale() -> None:
    claim = Current.objects.first()
    assert claim is not None
    Current.objects.filter(pk=claim.pk).update(next_change_on=TODAY)
    assert [row.pk for row in stale(TODAY)] == [claim.pk]

"""The benchmark of grading has claims to grade, in the tables as they are."""

from benchmarks.grading.regrade import fill
from claims.models import Claim
from evidence.assessments.assess import assess_claims
from tests.golden.cases import AS_OF


def test_its_claims_are_graded(registers: None) -> None:
    fill(20)
    assert assess_claims(Claim.objects.all(), as_of=AS_OF) == 20

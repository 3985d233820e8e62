"""What readers report of claims, until somebody judges the claim; a report follows its claim into another one."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from evidence.assessments.models import Report


def unanswered(claim: int) -> "QuerySet[Report]":
    """The reports that a judgement of this claim would answer, the oldest first."""
    return _of(claim).order_by("pk")


def reported() -> Exists:
    """Of rows of Current: whether a report waits for an answer."""
    return Exists(_of(OuterRef("claim")))


def _of(claim: int | OuterRef) -> "QuerySet[Report]":
    return Report.objects.filter(Q(claim=claim) | Q(claim__merged_into=claim), answered_by=None)

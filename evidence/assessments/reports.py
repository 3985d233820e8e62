"""What readers report of claims, until somebody judges the claim; a report follows its claim into another one."""

from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce

from evidence.assessments.models import Report


def unanswered(claim: int, up_to: int | None = None) -> "QuerySet[Report]":
    """The reports that a judgement of this claim would answer, the oldest first; with `up_to`, none after that one."""
    seen = Q() if up_to is None else Q(pk__lte=up_to)
    return _unanswered().filter(seen, Q(claim=claim) | Q(claim__merged_into=claim)).order_by("pk")


def reported() -> Q:
    """Of rows of Current: whether a report waits for an answer."""
    return Q(claim__in=_unanswered().values(where=Coalesce("claim__merged_into", "claim")))


def _unanswered() -> "QuerySet[Report]":
    return Report.objects.filter(answered_by=None)

"""What readers report of claims, until somebody has judged the claim since."""

from django.db.models import Exists, OuterRef, QuerySet

from evidence.assessments.models import Assessment, Report, Standing


def unanswered(claim: int) -> "QuerySet[Report]":
    """The reports of a claim that nobody has judged since, the oldest first."""
    return _unanswered().filter(claim=claim).order_by("pk")


def reported() -> Exists:
    """Of rows of Current: whether a report waits for an answer."""
    return Exists(_unanswered().filter(claim=OuterRef("claim")))


def _unanswered() -> "QuerySet[Report]":
    judged = Assessment.objects.filter(claim=OuterRef("claim"), made_at__gte=OuterRef("made_at"))
    return Report.objects.exclude(Exists(judged.filter(standing__gt=Standing.COMPUTED)))

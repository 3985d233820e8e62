"""Which claims wait for a reviewer, in which order, and why each does."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Exists, IntegerField, OuterRef, Q, QuerySet, Value, When

from claims.queries import listed_claims
from evidence.assessments.disputes import disputed
from evidence.assessments.models import Assessment, Current, Standing
from evidence.assessments.reports import reported
from evidence.assessments.since import told

REPORTED, CHANGED, DISPUTED, REVERSED, REWORDED, WITHHELD, NEW = range(7)
WHY = {
    REPORTED: "A reader reports a mistake.",
    DISPUTED: "Reviewers disagree: an adjudicator must decide.",
    REVERSED: "A reviewer judged the opposite of what the machine says: readers see it when another says the same.",
    REWORDED: "It says something else than what was reviewed.",
    WITHHELD: "Readers wait for it: the machine's grade is not shown before a reviewer confirms it.",
    NEW: "Graded by machine, and not yet seen by anyone.",
}


@dataclass(frozen=True, slots=True)
class Waiting:
    claim: int
    why: str


def waiting_claims(size: int) -> list[Waiting]:
    return [Waiting(claim, _why(*why)) for claim, *why in _queue().values_list("claim", "urgency", "changed")[:size]]


def queue_length() -> int:
    return _queue().count()


def why_it_waits(claim: int) -> str:
    """Why a claim is in the queue; "" where it is not."""
    waits = _queue().filter(claim=claim).values_list("urgency", "changed").first()
    return _why(*waits) if waits else ""


def _why(urgency: int, changed: Sequence[str]) -> str:
    return f"{told(changed)} since it was reviewed." if urgency == CHANGED else WHY[urgency]


def next_claim(after: int | None = None) -> int | None:
    """The first claim of the queue; with `after`, the one that waits behind this claim."""
    queue = _queue()
    if after is None:
        return queue.values_list("claim", flat=True).first()
    place = _urgency(after)
    behind = Q() if place is None else Q(urgency__gt=place) | Q(urgency=place, claim__gt=after)
    return queue.filter(behind).values_list("claim", flat=True).first()


def _urgency(claim: int) -> int | None:
    return _queue().filter(claim=claim).values_list("urgency", flat=True).first()


def _queue() -> "QuerySet[Any, Any]":
    """Listed claims that need a reviewer, or one more: not judged, not agreed on, changed or reported since."""
    judged = Assessment.objects.filter(claim=OuterRef("claim"), standing__gt=Standing.COMPUTED)
    urgency = Case(
        When(reported(), then=Value(REPORTED)),
        When(~Q(changed=[]), then=Value(CHANGED)),
        When(disputed(), then=Value(DISPUTED)),
        When(standing=Standing.CONFIRMED, shown__output__provisional=True, then=Value(REVERSED)),
        When(Exists(judged), then=Value(REWORDED)),
        When(shown__output__provisional=True, then=Value(WITHHELD)),
        default=Value(NEW),
        output_field=IntegerField(),
    )
    once_more = disputed() | Q(shown__output__provisional=True) | Q(reported())
    waiting = Q(standing=Standing.COMPUTED) | ~Q(changed=[]) | once_more
    return (
        Current.objects.filter(waiting, claim__in=listed_claims())
        .annotate(urgency=urgency)
        .order_by("urgency", "claim")
    )

"""Which claims wait for a reviewer, in which order, and why each does."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Exists, IntegerField, OuterRef, Q, QuerySet, Value, When

from claims.queries import listed_claims
from evidence.accounts.models import Role, User
from evidence.assessments.disputes import disputed
from evidence.assessments.models import Current, Standing
from evidence.assessments.reports import reported
from evidence.assessments.reviews import judged
from evidence.assessments.since import told

Place = tuple[int, int]  # urgency and claim: what the next page goes on behind
REPORTED, CHANGED, DISPUTED, REWORDED, WITHHELD, NEW, SECOND = range(7)
WHY = {
    REPORTED: "A reader reports a mistake.",
    DISPUTED: "Reviewers disagree: an adjudicator must decide.",
    REWORDED: "It says something else than what was reviewed.",
    WITHHELD: "Readers wait for it: the machine's grade is not shown before a reviewer confirms it.",
    NEW: "Graded by machine, and not yet seen by anyone.",
    SECOND: "One reviewer has judged it. A second one is asked for.",
}


@dataclass(frozen=True, slots=True)
class Waiting:
    claim: int
    why: str
    place: Place


def waiting_claims(reviewer: User, size: int, after: Place | None = None) -> list[Waiting]:
    """What waits for this reviewer, the most urgent first; with `after`, what waits behind that place."""
    rows = _behind(_queue(reviewer), after).values_list("claim", "urgency", "changed")[:size]
    return [Waiting(claim, _why(urgency, changed), (urgency, claim)) for claim, urgency, changed in rows]


def queue_length(reviewer: User) -> int:
    return _queue(reviewer).count()


def why_it_waits(claim: int, reviewer: User) -> str:
    """Why a claim is in this reviewer's queue; "" where it is not."""
    waits = _queue(reviewer).filter(claim=claim).values_list("urgency", "changed").first()
    return _why(*waits) if waits else ""


def next_claim(reviewer: User, after: int | None = None) -> int | None:
    """The first claim of their queue; with `after`, the one that waits behind this claim."""
    queue = _queue(reviewer)
    place = queue.filter(claim=after).values_list("urgency", "claim").first() if after else None
    return _behind(queue, place).values_list("claim", flat=True).first()


def _why(urgency: int, changed: Sequence[str]) -> str:
    return f"{told(changed)} since it was reviewed." if urgency == CHANGED else WHY[urgency]


def _behind(queue: "QuerySet[Any, Any]", place: Place | None) -> "QuerySet[Any, Any]":
    if place is None:
        return queue
    urgency, claim = place
    return queue.filter(Q(urgency__gt=urgency) | Q(urgency=urgency, claim__gt=claim))


def _queue(reviewer: User) -> "QuerySet[Any, Any]":
    """Listed claims that need this reviewer; what is being graded anew waits for that first.

    Nothing in its order or reasons tells what another one said.
    """
    urgency = Case(
        When(reported(), then=Value(REPORTED)),
        When(~Q(changed=[]), then=Value(CHANGED)),
        When(disputed(), then=Value(DISPUTED)),
        When(standing=Standing.CONFIRMED, then=Value(SECOND)),
        When(claim__in=judged().values("claim"), then=Value(REWORDED)),
        When(provisional=True, then=Value(WITHHELD)),
        default=Value(NEW),
        output_field=IntegerField(),
    )
    waiting = _to_settle(reviewer) | _reported_to(reviewer)
    if reviewer.holds(Role.REVIEWER):
        waiting |= Q(standing=Standing.COMPUTED) | ~Q(changed=[]) | _to_second(reviewer)
    return (
        Current.objects.filter(waiting, claim__in=listed_claims(), revision__current=True)
        .annotate(urgency=urgency)
        .order_by("urgency", "claim")
    )


def _reported_to(reviewer: User) -> Q:
    """What reviewers may judge again; of what an adjudicator decided, what this one may decide again."""
    undecided = ~Q(standing=Standing.ADJUDICATED) if reviewer.holds(Role.REVIEWER) else Q(pk__in=[])
    return reported() & (undecided | Q(standing=Standing.ADJUDICATED) & _of_neither_side(reviewer))


def _to_settle(reviewer: User) -> Q:
    return disputed() & _of_neither_side(reviewer)


def _of_neither_side(reviewer: User) -> Q:
    """Where this reviewer is an adjudicator who has not judged for a side."""
    if not reviewer.holds(Role.ADJUDICATOR):
        return Q(pk__in=[])
    of_a_side = _of_this_review().exclude(standing=Standing.ADJUDICATED)
    return ~Q(Exists(of_a_side.filter(judged_by=reviewer)))


def _to_second(reviewer: User) -> Q:
    """What one reviewer alone has judged, and not this one."""
    others = _of_this_review().exclude(judged_by=OuterRef("shown__judged_by"))
    return Q(standing=Standing.CONFIRMED) & ~Q(shown__judged_by=reviewer) & ~Q(Exists(others))


def _of_this_review() -> "QuerySet[Any, Any]":
    return judged().filter(claim=OuterRef("claim"), review=OuterRef("shown__review"))

"""What reviewers say of results, as it holds now or held at a moment, and as it stands in a claim's dossier."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from operator import attrgetter

from django.db.models import QuerySet

from claims.vocabulary import Statement
from evidence.assessments.models import Pin
from evidence.grading import facts
from evidence.grading.claim import Claim
from evidence.grading.dossier import Dossier


def holds(pin: Pin, said: Statement) -> bool:
    """Whether a word on a result is one on what the claim asks now.

    Whether a result counts depends on which treatment, disease and outcome are asked about: such a word lapses when a
    correction moves them, and holds again when that is taken back. Its risk of bias is the result's own.
    """
    if pin.aspect == Pin.Aspect.BIAS:
        return True
    return pin.revision is not None and _question(pin.revision.statement) == _question(said)


def _question(said: Statement) -> tuple[object, ...]:
    return said.kind, frozenset(said.therapies), frozenset(said.conditions), said.outcome


def pins_in_force(claims: Collection[int], known_by: datetime | None = None) -> QuerySet[Pin]:
    """The newest word on each aspect of each result, where it was not taken back; `known_by`: as it was then.

    Each with what it was said of.
    """
    said = Pin.objects.filter(claim__in=claims)
    if known_by is not None:
        said = said.filter(made_at__lte=known_by)
    newest = said.order_by("claim", "result", "aspect", "-pk").distinct("claim", "result", "aspect")
    said = Pin.objects.filter(pk__in=newest.values("pk")).exclude(action="").order_by("claim", "result", "aspect")
    return said.select_related("revision").defer("revision__search")


def with_pins(
    dossiers: Iterable[Dossier], claims: Iterable[Claim], numbers: Sequence[int], known_by: datetime | None = None
) -> list[Dossier]:
    """The dossiers of these claims, in their order: one of its own for each with pins that hold of it. One query."""
    pins: dict[int, list[Pin]] = defaultdict(list)
    for row in pins_in_force(numbers, known_by):
        pins[row.claim_id].append(row)
    return [
        _with(dossier, [fact_of(pin) for pin in pins.get(number, ()) if holds(pin, claim.statement)])
        for dossier, claim, number in zip(dossiers, claims, numbers, strict=True)
    ]


def fact_of(pin: Pin) -> facts.Pin:
    """The same words of the same reviewer are the same fact, whenever they were said. A number names nobody."""
    return facts.Pin(
        id=f"{pin.result} {pin.aspect}",
        result=pin.result,
        action=facts.Pinned(pin.action),
        reviewer=str(pin.by_id),
        why=pin.why,
    )


def _with(dossier: Dossier, pins: Sequence[facts.Pin]) -> Dossier:
    """With the pins on what it holds, and no other: the registers may have dropped a result since."""
    if not (pins or dossier.pins):
        return dossier
    held = {result.id for result in dossier.results}
    kept = tuple(sorted((pin for pin in pins if pin.result in held), key=attrgetter("id")))
    return dossier if kept == dossier.pins else replace(dossier, pins=kept)

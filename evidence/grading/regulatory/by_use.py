"""Where each use of a claim that names several stands: an approval for one is none for the others."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from datetime import date

from evidence.grading.assessment import JurisdictionStatus, UseStatus
from evidence.grading.dossier import Dossier
from evidence.grading.regulatory.status import Use, statuses
from evidence.grading.tables.status import StatusRules


def statuses_by_use(
    use: Use, dossier: Dossier, on: date, rules: StatusRules, places: Iterable[str] = ()
) -> dict[str, JurisdictionStatus]:
    """The statuses of any one of the uses; and, where there are several, of each."""
    uses = list(_single(use))
    apart = [(each, statuses(each, dossier, on, rules, places)) for each in uses] if len(uses) > 1 else []
    return {
        place: replace(of_any, uses=_together(_of_use(each, found[place]) for each, found in apart))
        for place, of_any in statuses(use, dossier, on, rules, places).items()
    }


def _single(use: Use) -> Iterator[Use]:
    """Each of its therapies for each of its conditions."""
    conditions = [id for id in use.conditions if id != "any"]
    for therapy in use.therapies:
        for condition in conditions:
            yield Use(therapies=(therapy,), conditions=(condition,))
        if not conditions:
            yield Use(therapies=(therapy,), conditions=())


def _of_use(use: Use, found: JurisdictionStatus) -> UseStatus:
    return UseStatus(
        therapies=use.therapies,
        conditions=use.conditions,
        status=found.status,
        warned=found.warned,
        records=found.records,
        unconfirmed=found.unconfirmed,
    )


def _together(apart: Iterable[UseStatus]) -> tuple[UseStatus, ...]:
    """Those that stand alike in one entry: a therapy's conditions, then the therapies that have the same ones."""
    by_therapy = _joined(apart, lambda each: each.therapies)
    return tuple(_joined(by_therapy, lambda each: each.conditions))


def _joined(entries: Iterable[UseStatus], shared: Callable[[UseStatus], tuple[str, ...]]) -> Iterable[UseStatus]:
    found: dict[Hashable, UseStatus] = {}
    for each in entries:
        alike = (shared(each), each.status, each.warned, each.unconfirmed)
        found[alike] = _both(found[alike], each) if alike in found else each
    return found.values()


def _both(one: UseStatus, other: UseStatus) -> UseStatus:
    return replace(
        one,
        therapies=tuple(dict.fromkeys((*one.therapies, *other.therapies))),
        conditions=tuple(dict.fromkeys((*one.conditions, *other.conditions))),
        records=tuple(sorted({*one.records, *other.records})),
    )

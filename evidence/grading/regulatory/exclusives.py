"""Whether a product is the only one or the first of its field in a place, and how many of the field there are."""

from collections.abc import Iterator
from datetime import date

from claims.vocabulary import THERAPIES
from claims.vocabulary.assertions import Bound, Regulation
from evidence.grading.case import Case
from evidence.grading.facts import Approval, ids_of
from evidence.grading.products import named_products
from evidence.grading.regulatory.approvals import (
    Reading,
    approved_on,
    for_condition,
    is_there,
    list_read,
    meets,
    of_field,
    read_whole,
    told_day,
)
from evidence.grading.regulatory.uses import is_wider


def only(case: Case, said: Regulation, day: date, here: list[Approval], place: str) -> Reading:
    """ "The only …": false as soon as another product of the field is approved there."""
    named = {product.id for product in named_products(case.claim, case.dossier)}
    if not named and not said.only_of:
        return Reading(holds=None)
    alone = () if named else said.only_of
    others = [
        approval
        for approval in _field(case, said)
        if approved_on(approval, day, case)
        and approval.product not in named
        and not any(each in THERAPIES.ancestors(t) for t in approval.therapies for each in alone)
    ]
    if others:
        return Reading(holds=None if _may_be_of_another(case, said) else False, records=ids_of(others))
    held = [approval for approval in here if meets(approval, said, day, case)]
    wide = said.of_use and not case.rules.status.approvals.wide_uses.isdisjoint(case.question.conditions)
    told = bool(held and said.among) and list_read(case, place, day) and not wide
    return Reading(holds=True if told else None, records=ids_of(held))


def _may_be_of_another(case: Case, said: Regulation) -> bool:
    """The registers hold several diseases as this use, and another product may be for another of them."""
    return said.of_use and not case.rules.status.approvals.grouped_uses.isdisjoint(case.question.conditions)


def only_use(case: Case, said: Regulation, day: date, held: list[Approval], place: str) -> Reading:
    """ "Only for …": false where the product is approved there for something else; of a field no register tells."""
    named = {product.id for product in named_products(case.claim, case.dossier)}
    approved = [a for a in case.dossier.approvals if is_there(a, case) and approved_on(a, day, case)]
    others = [a for a in approved if a.product in named and not for_condition(a, case)]
    told = bool(named) and list_read(case, place, day)
    return Reading(holds=False if others else True if told else None, records=ids_of(others or held))


def first(case: Case, said: Regulation, day: date, here: list[Approval], place: str) -> Reading:
    """ "The first …": no product of the field was approved there before."""
    granted = {a: a.since.earliest for a in _field(case, said) if a.since and _granted(a, day, case)}
    mine = [a for a in here if a in granted and told_day(a, said) is True]
    if not mine:
        return _not_granted(case, said, day, here, place)
    earliest = min(granted.values())
    before = [approval for approval, since in granted.items() if since == earliest]
    is_first = any(approval in before for approval in mine)
    ours = min(granted[approval] for approval in mine)
    earlier = [approval for approval, since in granted.items() if since < ours]
    sure = is_first or not (_may_be_of_another(case, said) or _of_mixed_only(case, said, earlier))
    told = bool(said.among) and list_read(case, place, earliest) and sure
    return Reading(holds=is_first is not said.denied if told else None, records=ids_of([*before, *mine]))


def _of_mixed_only(case: Case, said: Regulation, earlier: list[Approval]) -> bool:
    """What came before is of mixed cells, which may count among those that the sentence speaks of, or not."""
    mixed = case.rules.status.approvals.mixed
    return mixed.isdisjoint(said.among) and all(a.therapies and mixed.issuperset(a.therapies) for a in earlier)


def _not_granted(case: Case, said: Regulation, day: date, here: list[Approval], place: str) -> Reading:
    """Nothing of the field was approved by then, or not on the day that is said."""
    another_day = any(_granted(a, day, case) and told_day(a, said) is False for a in here)
    absent = list_read(case, place, day) and read_whole(case, place) and not any(_granted(a, day, case) for a in here)
    return Reading(holds=said.denied if another_day or absent else None, records=ids_of(here))


def counted(case: Case, said: Regulation, day: date, place: str) -> Reading:
    """ "Eight products": as many as are approved there; fewer were approved too, and more only where a list tells."""
    held = [a for a in _field(case, said) if approved_on(a, day, case) and (said.any_use or for_condition(a, case))]
    found, told = len({approval.product for approval in held}), said.count or 0
    known = list_read(case, place, day)
    whole = known and bool(said.among) and read_whole(case, place)  # of which therapies, and all that there are
    holds = _fits(found, told, said.count_bound, known=known, whole=whole)
    return Reading(holds=holds, records=ids_of(held))


def _fits(found: int, told: int, bound: Bound, *, known: bool, whole: bool) -> bool | None:
    if bound is Bound.AT_MOST:
        return False if found > told else True if known else None
    if found == told or (bound is Bound.AT_LEAST and found > told):
        return True
    return False if found < told and whole else None


def _field(case: Case, said: Regulation) -> Iterator[Approval]:
    """The decisions there on what "only", "first" or the number is said of."""
    therapies = said.among or case.question.therapies
    return (
        approval
        for approval in case.dossier.approvals
        if is_there(approval, case)
        and of_field(approval, therapies)
        and (not said.of_use or (for_condition(approval, case) and not is_wider(approval, case)))
    )


def _granted(approval: Approval, day: date, case: Case) -> bool:
    granted = approval.status in case.rules.status.approvals.in_force
    return granted and approval.since is not None and approval.since.maybe_by(day)

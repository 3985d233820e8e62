"""What some of the places, uses, products or treatments of a claim have and the others lack: both must hold."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from claims.vocabulary.assertions import Regulation
from evidence.grading.case import Case
from evidence.grading.facts import Product
from evidence.grading.products import called, named_products
from evidence.grading.regulatory.approvals import Reading
from evidence.grading.regulatory.holding import all_hold
from evidence.grading.regulatory.narrowed import (
    but_products,
    in_places,
    of_no_place,
    of_products,
    treated_with,
    used_for,
)
from evidence.grading.regulatory.status import Use

Reader = Callable[[Case, Regulation, date], Reading]


def tells_apart(case: Case, said: Regulation) -> bool:
    """Some of what it speaks of are said to lack what the others have."""
    return bool(said.not_in or said.not_for or said.not_with or said.not_people or _products_without(case, said))


def both_sides(read: Reader, case: Case, said: Regulation, day: date) -> Reading:
    """That the ones have it, and that the others do not; open where only an implied side lacks it too."""
    plain = replace(said, not_in=(), not_for=(), not_of=(), not_with=(), not_people=())
    having = read(_having(case, said), _of_those_having(plain, said), day)
    lacking = read(_lacking(case, said), _of_those_lacking(plain, said), day)
    both = all_hold((having, lacking))
    neither = said.contrasted and said.denied and lacking.holds and having.holds is False
    return replace(both, holds=None) if neither else both


def _of_those_having(plain: Regulation, said: Regulation) -> Regulation:
    people = _but(tuple((said.population or "").split(" and ")), said.not_people)
    return replace(plain, denied=False, uses=() if said.not_for else said.uses, population=" and ".join(people) or None)


def _of_those_lacking(plain: Regulation, said: Regulation) -> Regulation:
    uses = () if said.not_for else said.uses
    if not said.not_people:
        return replace(plain, denied=True, uses=uses)
    return replace(plain, denied=True, uses=uses, population=" and ".join(said.not_people), from_age=None, to_age=None)


def there_alone(read: Reader, case: Case, said: Regulation, day: date) -> Reading:
    """That it is so in its places, and in no other."""
    plain = replace(said, only_there=False)
    elsewhere = read(of_no_place(case, but_there=True), replace(plain, denied=True, elsewhere=True), day)
    return elsewhere if elsewhere.holds is False else all_hold((read(case, plain, day), elsewhere))


def _having(case: Case, said: Regulation) -> Case:
    conditions, therapies = case.question.conditions, case.question.therapies
    narrowed = in_places(case, _but(case.claim.statement.jurisdictions, said.not_in))
    narrowed = used_for(narrowed, _but(conditions, said.not_for))
    if without := _products_without(case, said):
        named = named_products(case.claim, case.dossier)
        return of_products(narrowed, tuple(product for product in named if product not in without))
    return _with(narrowed, _but(therapies, said.not_with)) if said.not_with else narrowed


def _with(case: Case, therapies: tuple[str, ...]) -> Case:
    """Treated with these, and no product that is of others alone."""
    use = Use(therapies=therapies, conditions=())
    named = named_products(case.claim, case.dossier)
    return treated_with(but_products(case, [p for p in named if not use.treats_with(p.therapies)]), therapies)


def _lacking(case: Case, said: Regulation) -> Case:
    narrowed = in_places(case, said.not_in or case.claim.statement.jurisdictions)
    narrowed = used_for(narrowed, said.not_for or case.question.conditions)
    if without := _products_without(case, said):
        return of_products(narrowed, without)
    return _with(narrowed, said.not_with) if said.not_with else narrowed


def _products_without(case: Case, said: Regulation) -> tuple[Product, ...]:
    """The products that lack it, where others are named that have it."""
    named, without = named_products(case.claim, case.dossier), called(said.not_of, case.dossier)
    return without if len(without) < len(named) else ()


def _but(ids: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(id for id in ids if id not in others)

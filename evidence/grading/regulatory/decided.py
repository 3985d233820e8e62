"""Decisions of several days in one sentence, each held against the registers for the place or product beside it."""

from dataclasses import replace
from datetime import date

from claims.vocabulary.assertions import Regulation
from evidence.grading.case import Case
from evidence.grading.products import called
from evidence.grading.regulatory.approvals import Reading
from evidence.grading.regulatory.holding import all_hold
from evidence.grading.regulatory.narrowed import in_places, of_products
from evidence.grading.regulatory.sides import Reader

Each = tuple[Case, Regulation]  # the case as of one of them, and what is said of it


def decisions(case: Case, said: Regulation) -> tuple[Each, ...]:
    """By place, else by product; () where not every day has one of its own."""
    places = set(case.claim.statement.jurisdictions)
    if said.places_on and all(places.issuperset(each.of) for each in said.places_on):
        return tuple((in_places(case, each.of), replace(_undated(said), dated=each.day)) for each in said.places_on)
    products = [(called(each.of, case.dossier), each.day) for each in said.names_on]
    if not all(named for named, _ in products):
        return ()
    return tuple((of_products(case, named), replace(_undated(said), dated=day)) for named, day in products)


def on_its_day(read: Reader, case: Case, said: Regulation, day: date) -> Reading:
    """All of them are so, each on its day."""
    return all_hold(read(one, told, day) for one, told in decisions(case, said))


def _undated(said: Regulation) -> Regulation:
    return replace(said, places_on=(), names_on=(), since=True)

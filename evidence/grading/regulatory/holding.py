"""Whether a product, or any of a field, was approved somewhere on a day: the registers' answer to one assertion."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from claims.vocabulary import THERAPIES
from claims.vocabulary.assertions import Matter, Regulation
from evidence.grading.ages import changes
from evidence.grading.case import Case
from evidence.grading.facts import Approval, ids_of
from evidence.grading.products import are_kinds_of, named_products, names_unknown_product
from evidence.grading.regulatory import exclusives
from evidence.grading.regulatory.absence import not_approved, not_ended
from evidence.grading.regulatory.approvals import (
    Reading,
    approved_on,
    is_for_others,
    is_there,
    meets,
    reaches,
    relevant,
)
from evidence.grading.regulatory.names import lists_unknown_product, names_another
from evidence.grading.regulatory.parts import bearing, named_apart, parts
from evidence.grading.regulatory.refusals import refusal
from evidence.grading.regulatory.status import country
from evidence.grading.regulatory.uses import is_for_less

DECISIONS = (Matter.APPROVAL, Matter.WITHDRAWAL, Matter.REFUSAL)
_SEVERAL = re.compile(r"\b(?:and|or)\b")  # diseases in one: "blood and immune disorder"


def bounds(case: Case, said: Regulation) -> set[date]:
    """The days on which something that bears on the assertion began or ended: between two of them no answer changes."""
    places = set(case.claim.statement.jurisdictions)
    approvals = [a for a in case.dossier.approvals if is_there(a, case)] if said.singles_out else bearing(case, said)
    told = [each for a in approvals for each in (a.since, a.until) if each is not None]
    days = {day for each in told for day in (each.earliest, each.latest)}  # between the two it may have come
    days |= {a.checked_on for a in approvals if a.since is None and a.checked_on is not None}  # it held by then
    days |= {day for a in approvals for day in changes(a.population or "")}
    if said.matter not in DECISIONS:
        pathways = [p for p in case.dossier.pathways if reaches(p.jurisdiction, places)]
        warnings = [w for w in case.dossier.warnings if not places or country(w.jurisdiction) in places]
        days |= {day.earliest for p in pathways for day in (p.since, p.until) if day is not None}
        days |= {warning.issued_on.earliest for warning in warnings if warning.issued_on is not None}
    return days | {_after(horizon.read_to) for horizon in case.dossier.horizons if horizon.id in places}


def _after(day: date) -> date:
    return day + timedelta(days=1)


def approval_holds(case: Case, said: Regulation, day: date) -> Reading:
    """Read one assertion on one day, of each thing and place that it names: it must hold of all.

    True needs a record for every one, and False the list read so far. Of products in no list it may hold of any.
    """
    each = parts(case, said)
    if len(each) == 1 and not said.singles_out and (apart := named_apart(case)):
        return _agreed(_of_one(one, said, day, listed=False) for one in apart)
    unknown = [Reading(holds=None)] if lists_unknown_product(case, said.products) else []
    return all_hold([*(_of_one(part.case, said, day, listed=len(each) > 1) for part in each), *unknown])


def all_hold(readings: Iterable[Reading]) -> Reading:
    """False where one is, else open where one is."""
    held, records = _together(readings)
    return Reading(holds=False if False in held else None if None in held else True, records=records)


def _agreed(readings: Iterable[Reading]) -> Reading:
    """What all say alike; open where they differ."""
    held, records = _together(readings)
    return Reading(holds=held.pop() if len(held) == 1 else None, records=records)


def _together(readings: Iterable[Reading]) -> tuple[set[bool | None], tuple[str, ...]]:
    read = list(readings)
    records = {key for reading in read for key in reading.records}
    return {reading.holds for reading in read}, tuple(sorted(records))


def _of_one(case: Case, said: Regulation, day: date, *, listed: bool) -> Reading:
    places = case.claim.statement.jurisdictions
    if _unresolved(case, said) or (listed and any(map(_is_unlisted, case.question.conditions))):
        return Reading(holds=None)
    if not places:
        return _anywhere(case, said, day)
    return all_hold(_in_place(case, said, day, place) for place in places)


def _unresolved(case: Case, said: Regulation) -> bool:
    """Its treatment, or its group of diseases, is in no lexicon, or its product on no record: no list tells of it."""
    if (said.of_product or said.of_one) and not named_products(case.claim, case.dossier):
        return True
    if any(_is_unlisted(each) and _SEVERAL.search(each) for each in case.question.conditions):
        return True
    unlisted = any(map(_is_unlisted, case.question.therapies)) and not named_products(case.claim, case.dossier)
    return unlisted or names_unknown_product(case.claim, case.dossier)


def _is_unlisted(id: str) -> bool:
    return id.startswith("other:")


def _anywhere(case: Case, said: Regulation, day: date) -> Reading:
    """No place is named: an approval somewhere answers, of a named product or for "nowhere"; no list shows absence."""
    named = named_products(case.claim, case.dossier)
    if said.matter is Matter.REFUSAL:
        return refusal(case, said, day, relevant(case))
    nowhere = (said.everywhere or said.elsewhere) and said.denied
    if said.only or not (nowhere or (named and not said.everywhere)):
        return Reading(holds=None)
    held = [a for a in relevant(case) if meets(a, said, day, case)]
    if held:
        return _of_held(case, said, day, held)
    approved = [a for a in relevant(case) if approved_on(a, day, case)]
    others = [a for a in approved if is_for_others(a, said, day)]
    if approved and not others and (said.conditional or said.full) and not said.since:
        return Reading(holds=said.denied, records=ids_of(approved))  # of the other sort, wherever it is on record
    return Reading(holds=None, records=ids_of(others))


def _in_place(case: Case, said: Regulation, day: date, place: str) -> Reading:
    here = [approval for approval in relevant(case) if reaches(approval.jurisdiction, {place})]
    if said.among_fewer and (said.only or said.first):
        return Reading(holds=None, records=ids_of(here))
    if said.matter is Matter.REFUSAL:
        return refusal(case, said, day, here)
    if said.only:
        return exclusives.only(case, said, day, here, place)
    if said.first:
        return exclusives.first(case, said, day, here, place)
    if said.count is not None and not said.denied:
        return exclusives.counted(case, said, day, place)
    held = [approval for approval in here if meets(approval, said, day, case)]
    if held and said.only_use and not said.denied:
        return exclusives.only_use(case, said, day, held, place)
    if held:
        return _of_held(case, said, day, held)
    if said.matter is not Matter.APPROVAL:
        return not_ended(case, said, day, here)
    return not_approved(case, said, day, here, place)


def _of_held(case: Case, said: Regulation, day: date, held: list[Approval]) -> Reading:
    """What is approved bears the sentence out, or refutes its denial, unless it is another thing than the one told."""
    fits = are_kinds_of(named_products(case.claim, case.dossier), said.called) if said.called else True
    if fits is False and not said.denied:
        return Reading(holds=False, records=ids_of(held))
    for_this = [approval for approval in held if not is_for_less(approval, said, day, case)]
    told = fits and for_this and not _too_little(case, said, for_this)
    return Reading(holds=not said.denied if told else None, records=ids_of(for_this or held))


def _too_little(case: Case, said: Regulation, held: list[Approval]) -> bool:
    """What is approved is less than, or maybe another thing than, the sentence speaks of."""
    another = not said.denied and names_another(case)
    return of_single_products(case, said) or another or (said.denied and _of_some_only(held, case))


def of_single_products(case: Case, said: Regulation) -> bool:
    """A field, or what is on offer, is said to be approved or not: an approval is of one product for one use."""
    made = case.rules.status.approvals.made_as_products
    products = bool(case.question.therapies) and all(therapy in made for therapy in case.question.therapies)
    field = said.generic and case.question.general and not products
    return (field or said.unapproved) and not named_products(case.claim, case.dossier)


def _of_some_only(held: list[Approval], case: Case) -> bool:
    """A denial about several treatments, some of which are approved: neither wholly right nor wholly wrong."""
    asked = case.question.therapies
    covered = {each for each in asked for a in held for t in a.therapies if each in THERAPIES.ancestors(t)}
    return len(asked) > 1 and covered != set(asked)

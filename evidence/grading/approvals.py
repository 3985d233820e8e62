"""Whether a product, or any of a field, was approved somewhere on a day: the registers' answer to one assertion."""

import calendar
import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES, Tree
from claims.vocabulary.assertions import Matter, Regulation
from claims.vocabulary.days import Day
from evidence.grading.assessment import Status
from evidence.grading.case import Case
from evidence.grading.facts import Approval, Confidence
from evidence.grading.families import ROOT
from evidence.grading.question import named_products
from evidence.grading.status import country, in_force, standing

_NAMED = 4  # so many products are told by name
_NO_PRODUCTS = frozenset(  # courts, offices and continents: names that neither a register nor a lexicon holds
    {"supreme", "high", "federal", "district", "circuit", "appeals", "court", "judge", "justice", "state", "government"}
    | {"parliament", "congress", "senate", "department", "ministry", "minister", "health", "of", "the", "and"}
    | {"europe", "asia", "africa", "america"}
)
_SAID = re.compile(r"-(approved|cleared|licen[cs]ed|authori[sz]ed|registered|regulated|designated|backed)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """`holds` None: the registers do not tell."""

    holds: bool | None
    records: tuple[str, ...] = ()


def bounds(case: Case, said: Regulation) -> set[date]:
    """The days on which something that bears on the assertion began or ended: between two of them no answer changes."""
    if said.matter is Matter.OVERSIGHT:
        return set()
    places = set(case.claim.statement.jurisdictions)
    here = [approval for approval in case.dossier.approvals if _reaches(approval.jurisdiction, places)]
    approvals = here if said.only or said.first else relevant(case)
    days = {day for a in approvals for each in (a.since, a.until) if each is not None for day in _edges(each)}
    if said.matter not in (Matter.APPROVAL, Matter.WITHDRAWAL, Matter.REFUSAL):
        pathways = [p for p in case.dossier.pathways if country(p.jurisdiction) in places]
        warnings = [w for w in case.dossier.warnings if country(w.jurisdiction) in places]
        days |= {day.earliest for p in pathways for day in (p.since, p.until) if day is not None}
        days |= {warning.issued_on.earliest for warning in warnings if warning.issued_on is not None}
    return days | {_after(horizon.read_to) for horizon in case.dossier.horizons if horizon.id in places}


def _edges(day: Day) -> set[date]:
    """A day that is known opens one interval; one that is not, another in which it may lie."""
    return {day.earliest} if day.earliest == day.latest else {day.earliest, _after(day.latest)}


def _after(day: date) -> date:
    return day + timedelta(days=1)


def relevant(case: Case) -> tuple[Approval, ...]:
    """The decisions on the claim's products, else on the products of its field, for its conditions, in its places."""
    statement = case.claim.statement
    key = (
        "relevant",
        statement.jurisdictions,
        case.question.therapies,
        case.question.conditions,
        case.claim.assertion.names,
    )
    return case.dossier.once(key, lambda: _relevant(case))


def _relevant(case: Case) -> tuple[Approval, ...]:
    places = set(case.claim.statement.jurisdictions)
    products = {product.id for product in named_products(case.claim, case.dossier)}
    return tuple(
        approval
        for approval in case.dossier.approvals
        if (not places or _reaches(approval.jurisdiction, places))
        and (approval.product in products if products else _of_field(approval, case))
        and _for_condition(approval, case)
    )


def _reaches(jurisdiction: str, places: set[str]) -> bool:
    """Whether what is decided there holds in one of the places: in the country, or in the union that it belongs to."""
    return any(country(jurisdiction) == place or jurisdiction in JURISDICTIONS.ancestors(place) for place in places)


def _of_field(approval: Approval, case: Case) -> bool:
    asked = case.question.therapies or (ROOT,)
    return any(each in THERAPIES.ancestors(therapy) for therapy in approval.therapies for each in asked)


def _for_condition(approval: Approval, case: Case) -> bool:
    if case.question.general:
        return True
    return any(
        CONDITIONS.is_a(condition, each) or CONDITIONS.is_a(each, condition)
        for condition in approval.conditions
        for each in case.question.conditions
    )


def approval_holds(case: Case, said: Regulation, day: date) -> Reading:
    """Read one assertion on one day. True needs a record in every place named; False needs the list read so far."""
    places = case.claim.statement.jurisdictions
    if _unresolved(case):
        return Reading(holds=None)
    if not places:
        return _anywhere(case, said, day)
    readings = [_in_place(case, said, day, place) for place in places]
    records = tuple(sorted({key for reading in readings for key in reading.records}))
    if any(reading.holds is False for reading in readings):
        return Reading(holds=False, records=records)
    return Reading(holds=None if any(reading.holds is None for reading in readings) else True, records=records)


def _unresolved(case: Case) -> bool:
    """The claim's treatment is in no lexicon, and it names no product on record: no list can be read for it."""
    other = [therapy for therapy in case.question.therapies if therapy.startswith("other:")]
    return bool(other) and not named_products(case.claim, case.dossier)


def _anywhere(case: Case, said: Regulation, day: date) -> Reading:
    """No place is named: an approval somewhere answers, of a named product or for "nowhere"; no list shows absence."""
    nowhere = said.everywhere and said.denied
    if said.only or not (nowhere or (named_products(case.claim, case.dossier) and not said.everywhere)):
        return Reading(holds=None)
    held = [a for a in relevant(case) if _meets(a, said, day, case)]
    if not held:
        return Reading(holds=None)
    return Reading(holds=not said.denied, records=_ids(held))


def _in_place(case: Case, said: Regulation, day: date, place: str) -> Reading:
    here = [approval for approval in relevant(case) if _reaches(approval.jurisdiction, {place})]
    known = _list_read(case, said, day, place)
    if said.among_fewer and (said.only or said.first):
        return Reading(holds=None, records=_ids(here))
    if said.only:
        return _only(case, said, day, here, known)
    if said.first:
        return _first(case, here, known)
    held = [approval for approval in here if _meets(approval, said, day, case)]
    if held and (of_single_products(case, said) or (said.denied and _of_some_only(held, case))):
        return Reading(holds=None, records=_ids(held))
    if held and not said.denied and _names_another(case):
        return Reading(holds=None, records=_ids(held))
    if held:
        return Reading(holds=not said.denied, records=_ids(held))
    if said.matter in (Matter.WITHDRAWAL, Matter.REFUSAL):
        return _not_ended(case, said, day, here)
    if any(_unsure(approval, day, case) for approval in here):
        return Reading(holds=None, records=_ids(here))
    return Reading(holds=said.denied if known else None, records=_ids(here))


def _list_read(case: Case, said: Regulation, day: date, place: str) -> bool:
    """Whether the list was read so far, and as a whole where its silence must tell.

    It must for a product with no decision on record there, and to refute that any product of a field is approved.
    """
    read = [horizon for horizon in case.dossier.horizons if horizon.id == place and day <= horizon.read_to]
    named = {product.id for product in named_products(case.claim, case.dossier)}
    decided = any(a.product in named and country(a.jurisdiction) == place for a in case.dossier.approvals)
    in_part = decided or (said.denied and not named)
    return any(in_part or horizon.confidence is Confidence.OPENED for horizon in read)


def of_single_products(case: Case, said: Regulation) -> bool:
    """A field, or what is on offer, is said to be approved or not: an approval is of one product for one use."""
    made = case.rules.status.approvals.made_as_products
    products = bool(case.question.therapies) and all(therapy in made for therapy in case.question.therapies)
    return said.generic and case.question.general and not products and not named_products(case.claim, case.dossier)


def products_told(case: Case, approvals: Container[str]) -> str:
    """What the products of these approvals are called, a few of them where they are many."""
    approved = {approval.product for approval in case.dossier.approvals if approval.id in approvals}
    names = sorted({product.names[0].split(",")[0] for product in case.dossier.products if product.id in approved})
    return ", ".join(names) if len(names) <= _NAMED else f"{', '.join(names[:_NAMED])} and others"


def _not_ended(case: Case, said: Regulation, day: date, here: list[Approval]) -> Reading:
    """No list holds what was refused; that an approval ended is refuted by one that is in force."""
    running = [a for a in here if standing(a, day, case.rules.status) in (Status.APPROVED, Status.CONDITIONAL)]
    if said.matter is Matter.WITHDRAWAL and running:
        return Reading(holds=said.denied, records=_ids(running))
    return Reading(holds=None, records=_ids(here))


def _names_another(case: Case) -> bool:
    """The claim names what is no product, authority, place or treatment on record: maybe a product of its own."""
    if named_products(case.claim, case.dossier):
        return False
    return any(not set(plain(name).split()) <= _words_on_record(case) for name in case.claim.assertion.names)


def unknown_names(case: Case) -> tuple[str, ...]:
    """The names of several words, in small letters, with words that are on no record: clinics, companies, people."""
    longer = (plain(name) for name in case.claim.assertion.names if " " in name)
    return tuple(name for name in longer if not set(map(plain, name.split())) <= _words_on_record(case))


def _words_on_record(case: Case) -> frozenset[str]:
    return case.dossier.once("known words", lambda: _known_words(case))


def _known_words(case: Case) -> frozenset[str]:
    known = {name.casefold() for authority in case.dossier.authorities for name in authority.names} | _vocabulary()
    known |= {name.casefold() for pathway in case.dossier.pathways for name in pathway.names}
    return _NO_PRODUCTS | {word for name in known for word in name.split()}


def plain(name: str) -> str:
    """A name without case, possessive and what is said of it: of "FDA-approved" the regulator."""
    return _SAID.sub("", name.casefold().replace("’", "'").removesuffix("'s"))


@cache
def _vocabulary() -> frozenset[str]:
    trees: tuple[Tree[Any], ...] = (THERAPIES, CONDITIONS, JURISDICTIONS)
    names = (name.casefold() for tree in trees for concept in tree.values() for name in concept.names)
    return frozenset(names) | frozenset(month.casefold() for month in calendar.month_name)


def _of_some_only(held: list[Approval], case: Case) -> bool:
    """A denial about several treatments, some of which are approved: neither wholly right nor wholly wrong."""
    asked = case.question.therapies
    covered = {each for each in asked for a in held for t in a.therapies if each in THERAPIES.ancestors(t)}
    return len(asked) > 1 and covered != set(asked)


def _meets(approval: Approval, said: Regulation, day: date, case: Case) -> bool:
    """The decision has the status that the sentence speaks of, on the day or at the date it gives."""
    found = standing(approval, day, case.rules.status)
    if said.population and approval.population and said.population not in approval.population:
        return False
    if said.matter is Matter.WITHDRAWAL:
        return found is Status.WITHDRAWN
    if said.matter is Matter.REFUSAL:
        withdrawn = approval.status == "application-withdrawn" and in_force(approval, day) is not False
        return found is Status.REFUSED or withdrawn
    if said.dated is not None and said.since:
        return approval.status in case.rules.status.approvals.in_force and _overlap(approval.since, said.dated)
    return found is Status.APPROVED or (found is Status.CONDITIONAL and not said.full)


def _overlap(one: Day | None, other: Day) -> bool:
    return one is not None and other.earliest <= one.latest and one.earliest <= other.latest


def _unsure(approval: Approval, day: date, case: Case) -> bool:
    """An approval of unknown date, that may or may not have been in force; what is applied for is surely not."""
    return in_force(approval, day) is None and approval.status not in case.rules.status.approvals.applied


def _only(case: Case, said: Regulation, day: date, here: list[Approval], known: bool) -> Reading:
    """ "The only …": false as soon as another product of the field is approved there."""
    named = {product.id for product in named_products(case.claim, case.dossier)}
    if not named and not said.only_of:
        return Reading(holds=None)
    stem_cells = bool(said.only_of) and all(THERAPIES.is_a(each, ROOT) for each in said.only_of)
    others = [
        approval
        for approval in case.dossier.approvals
        if _in_places(approval, case)
        and (any(THERAPIES.is_a(t, ROOT) for t in approval.therapies) if stem_cells else _of_field(approval, case))
        and standing(approval, day, case.rules.status) in (Status.APPROVED, Status.CONDITIONAL)
        and approval.product not in named
        and not any(each in THERAPIES.ancestors(t) for t in approval.therapies for each in said.only_of)
    ]
    if others:
        return Reading(holds=said.denied, records=_ids(others))
    held = [approval for approval in here if _meets(approval, said, day, case)]
    return Reading(holds=(not said.denied) if held and known else None, records=_ids(held))


def _in_places(approval: Approval, case: Case) -> bool:
    return _reaches(approval.jurisdiction, set(case.claim.statement.jurisdictions))


def _first(case: Case, here: list[Approval], known: bool) -> Reading:
    """ "The first …": no product of the field was approved there before."""
    in_force_words = case.rules.status.approvals.in_force
    granted = [
        (a.since.earliest, a)
        for a in case.dossier.approvals
        if _in_places(a, case) and _of_field(a, case) and a.since and a.status in in_force_words
    ]
    mine = {a.product for a in here}
    if not known or not any(a.product in mine for _, a in granted):
        return Reading(holds=None)
    _, earliest = min(granted, key=lambda entry: (entry[0], entry[1].id))
    return Reading(holds=earliest.product in mine, records=_ids([earliest, *here]))


def _ids(approvals: Iterator[Approval] | list[Approval]) -> tuple[str, ...]:
    return tuple(sorted({approval.id for approval in approvals}))

"""What laws and regulators say beside approvals: what they permit, forbid, oversee and warn of, on one day."""

import re
from collections.abc import Iterator
from datetime import date

from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES
from claims.vocabulary.assertions import Matter, Regulation
from claims.vocabulary.days import Day
from evidence.grading.case import Case
from evidence.grading.facts import Fact, Pathway, RegulatorWarning, ids_of
from evidence.grading.families import ROOT
from evidence.grading.products import named_products, names_only_others
from evidence.grading.regulatory.approvals import Reading, reaches, relevant
from evidence.grading.regulatory.holding import all_hold, approval_holds
from evidence.grading.regulatory.names import plain, unknown_names
from evidence.grading.regulatory.parts import by_place, parts
from evidence.grading.regulatory.status import Use, country, in_force, runs

_OF_FIELD = Regulation(matter=Matter.APPROVAL, generic=True)  # which an approval of one product alone does not answer


def permission(case: Case, said: Regulation, day: date) -> Reading:
    """A recorded lawful way to be treated without an approval, or an approval where that is not said to be missing."""
    return all_hold(_permitted(one, said, day) for one in _each(case, said))


def _each(case: Case, said: Regulation) -> Iterator[Case]:
    """The case as of each of the uses, treatments and places that it speaks of."""
    return (there.case for part in parts(case, said) for there in by_place(part.case))


def _permitted(case: Case, said: Regulation, day: date) -> Reading:
    permitted = _ways(case, said, day)
    if said.only and said.among_fewer:  # "the only country": of the others no register tells
        return Reading(holds=None, records=ids_of(permitted))
    if permitted:
        holds = None if said.anyone else True  # its terms are not met by all
        return _denied(Reading(holds=holds, records=ids_of(permitted)), said)
    approved = approval_holds(case, _OF_FIELD, day)
    if approved.holds and not said.unapproved:
        return _denied(approved, said)
    if forbidding := _forbidding(case, day):
        return _denied(Reading(holds=False, records=ids_of(forbidding)), said)
    return Reading(holds=None, records=ids_of(_state_laws(case, day)) or approved.records)


def _ways(case: Case, said: Regulation, day: date) -> list[Fact]:
    """The lawful ways for this use in the claim's places; where it has none, a law or a product by its name alone.

    Where it names a law on record, that one alone, and no other's permission.
    """
    ways, words = case.rules.status.pathways, case.rules.status.approvals
    named = bool(named_products(case.claim, case.dossier))  # for a product no law tells whether it is used by it
    running = _pathways(case, day)
    told = [p for p in running if _names(p, case)] or running
    lawful = [p for p in told if p.type in ways.lawful and _for_this(p, case) and not named]
    if said.asks and case.question.general:
        lawful += [p for p in _pathways(case, day) if p.type in ways.on_request and _names(p, case)]
    exempted = [a for a in relevant(case) if a.status in words.exempted and in_force(a, day) is not False]
    if not case.claim.statement.jurisdictions:
        lawful = [pathway for pathway in lawful if _names(pathway, case)]
        exempted = exempted if named else []
    return [*lawful, *exempted]


def _state_laws(case: Case, day: date) -> list[Pathway]:
    """The laws of a state that the claim names: on record, but what they cover is told in words alone."""
    named, types = set(map(plain, case.claim.assertion.names)), case.rules.status.pathways.state_laws
    states = {id for id, concept in JURISDICTIONS.items() if concept.label.casefold() in named}
    return [p for p in _pathways(case, day) if p.type in types and p.jurisdiction in states]


def _denied(reading: Reading, said: Regulation) -> Reading:
    return Reading(holds=None if reading.holds is None else reading.holds is not said.denied, records=reading.records)


def _for_this(pathway: Pathway, case: Case) -> bool:
    """For this use, or a general law where the claim names no condition, or names the pathway."""
    use = Use(therapies=case.question.therapies, conditions=case.question.conditions)
    if pathway.therapies:
        return use.treats_with(pathway.therapies) and use.treats(pathway.conditions)
    return case.question.general or _names(pathway, case)


def _names(pathway: Pathway, case: Case) -> bool:
    """The claim names it, be it with a word more: "Right to Try Act"."""
    said = [f" {name.casefold()} " for name in case.claim.assertion.names]
    return any(f" {name.casefold()} " in each for name in pathway.names for each in said)


def _pathways(case: Case, day: date) -> list[Pathway]:
    places = set(case.claim.statement.jurisdictions)
    return [p for p in case.dossier.pathways if reaches(p.jurisdiction, places) and runs(p, day)]


def prohibition(case: Case, said: Regulation, day: date) -> Reading:
    """An approval disproves a ban, but not of a whole field; a court's word on all that it speaks of supports it."""
    return all_hold(_prohibited(one, said, day) for one in _each(case, said))


def _prohibited(case: Case, said: Regulation, day: date) -> Reading:
    approved = approval_holds(case, _OF_FIELD, day)
    if approved.holds:
        return _denied(Reading(holds=False, records=approved.records), said)
    if forbidding := _forbidding(case, day):
        return _denied(Reading(holds=True, records=ids_of(forbidding)), said)
    return Reading(holds=None, records=approved.records)


def _forbidding(case: Case, day: date) -> list[RegulatorWarning]:
    return [w for w in _warnings(case, day, case.rules.status.warnings.prohibiting) if _covers(w, case)]


def _covers(warning: RegulatorWarning, case: Case) -> bool:
    """What was said of one kind of cell, or of one condition, is not said of all."""
    therapies, conditions = set(warning.therapies), set(warning.conditions) - {"any"}
    return all(therapies & THERAPIES.ancestors(each) for each in case.question.therapies or (ROOT,)) and (
        not conditions or all(conditions & CONDITIONS.ancestors(each) for each in case.question.conditions or ("any",))
    )


def warning(case: Case, said: Regulation, day: date) -> Reading:
    """A regulator, or a court, has warned of or acted against each treatment and use, and so has each that is named."""
    warners = _warners(case) or ((),)
    return all_hold(_warned(p.case, said, day, warner) for p in parts(case, said) for warner in warners)


def _warned(case: Case, said: Regulation, day: date, warner: tuple[str, ...]) -> Reading:
    found = _warnings(case, day, case.rules.status.warnings.types | case.rules.status.warnings.prohibiting)
    found = [each for each in found if not warner or any(_in_words(name, each.body) for name in warner)]
    of_this = [each for each in found if set(each.conditions) - {"any"}] if not case.question.general else found
    told = [each for each in of_this or found if _told_then(each, said)]  # of no disease, only where none of this one
    if not all(any(fell_on(each.issued_on, day) for each in told) for day in said.days):
        return Reading(holds=None, records=ids_of(told))
    return _denied(Reading(holds=True, records=ids_of(told)), said) if told else Reading(holds=None)


def _warners(case: Case) -> tuple[tuple[str, ...], ...]:
    """Of each authority that the claim names, by any of its names, all names; of others that warned, the one."""
    bodies = {warning.body for warning in case.dossier.warnings}
    known = [authority.names for authority in case.dossier.authorities] + [(body,) for body in bodies]
    by_name = {name: tuple(n for names in known if name in names for n in names) for name in case.claim.assertion.names}
    return tuple(dict.fromkeys(names for names in by_name.values() if names))


def _in_words(name: str, words: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", words) is not None


def _told_then(warning: RegulatorWarning, said: Regulation) -> bool:
    return said.dated is None or not said.since or fell_on(warning.issued_on, said.dated)


def _warnings(case: Case, day: date, types: frozenset[str]) -> list[RegulatorWarning]:
    """The warnings of this treatment in the claim's places, or anywhere; of a clinic that it names, only those."""
    use = Use(therapies=case.question.therapies or (ROOT,), conditions=case.question.conditions)
    places = set(case.claim.statement.jurisdictions)
    parties = unknown_names(case)
    return [
        warning
        for warning in case.dossier.warnings
        if warning.type in types
        and (not places or country(warning.jurisdiction) in places)
        and (not parties or all(party in warning.told for party in parties))
        and (warning.issued_on is None or warning.issued_on.maybe_by(day))
        and (use.treats_with(warning.therapies) or (not warning.therapies and set(use.therapies) <= {ROOT}))
        and (not set(warning.conditions) - {"any"} or use.treats(warning.conditions))
        and not names_only_others(warning.told, case.claim, case.dossier)
    ]


def oversight(case: Case, said: Regulation, day: date) -> Reading:
    """The authority that a country has for this field, by any of its names, or the law that the claim names."""
    places, bodies = set(case.claim.statement.jurisdictions), set(said.bodies)
    here = [a for a in case.dossier.authorities if not places or reaches(a.jurisdiction, places)]
    laws = [p for p in _pathways(case, day) if any(_is_named(name, bodies) for name in p.names)]
    named = [a for a in here if any(_is_named(name, bodies) for name in a.names)]
    if named or laws:
        return _denied(Reading(holds=True, records=ids_of([*named, *laws])), said)
    spelt = {body.casefold() for body in bodies}
    elsewhere = [a for a in case.dossier.authorities if any(name.casefold() in spelt for name in a.names)]
    if elsewhere and here and not said.denied:
        return Reading(holds=False, records=ids_of([*elsewhere, *here]))
    return Reading(holds=None)


def _is_named(name: str, bodies: set[str]) -> bool:
    """The whole name, or several words or the initials of one in the other: "Ministry of Health", but no "State"."""
    whole = f" {name.casefold()} "
    said = {f" {body.casefold()} ": " " in body or body.isupper() for body in bodies}
    return any(
        body == whole or (telling and body.rstrip() in whole) or (" " in name and whole in body)
        for body, telling in said.items()
    )


def unregulated(case: Case, said: Regulation, day: date) -> Reading:
    """ "No rules" is disproved by rules in force; "a grey area" is a judgement that no register holds."""
    rules = [p for p in _pathways(case, day) if p.type in case.rules.status.pathways.rules]
    return (
        _denied(Reading(holds=False, records=ids_of(rules)), said) if rules and not said.grey else Reading(holds=None)
    )


def commencement(case: Case, said: Regulation, day: date) -> Reading:
    """A law that the claim names came into force when it says. Another day may be that of a part, or of a change."""
    places = set(case.claim.statement.jurisdictions)
    named = [p for p in case.dossier.pathways if _names(p, case) and (not places or reaches(p.jurisdiction, places))]
    named = named or _state_laws(case, day)
    then = [p for p in named if said.dated is None or fell_on(p.since, said.dated)]
    begun = [p for p in then if p.since is not None and p.since.surely_by(day)]
    return (
        _denied(Reading(holds=True, records=ids_of(begun)), said)
        if begun
        else Reading(holds=None, records=ids_of(named))
    )


def fell_on(fact: Day | None, told: Day) -> bool:
    """On the day that is told, be it to the month or the year."""
    return fact is not None and told.earliest <= fact.earliest and fact.latest <= told.latest

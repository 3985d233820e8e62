"""The verdict on a regulatory claim: what is asserted, held against the registers on the article's day and today."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta

from claims.vocabulary.assertions import Matter, Regulation
from evidence.grading.approvals import (
    Reading,
    approval_holds,
    bounds,
    of_single_products,
    products_told,
    relevant,
    unknown_names,
)
from evidence.grading.assessment import Interval, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.facts import Confidence, Fact, Pathway
from evidence.grading.families import ROOT
from evidence.grading.question import named_products
from evidence.grading.status import Use, country, runs
from evidence.grading.studies import numbers_given


def grade_regulation(case: Case) -> Answer:
    """Held then and now, then only, or now only; denied only as far as the lists were read."""
    said = case.claim.assertion.regulation
    if said is None:
        case.say("no_status_asserted")
        return Answer(verdict=Verdict.UNVERIFIABLE, line="no_status_asserted")
    if said.matter is Matter.REGISTRATION:
        return _registration(case, said)
    if said.everywhere:
        case = _of_no_place(case)
    intervals = _intervals(case, said)
    verdict, decisive = verdict_over_time(intervals, _asserted_day(case, said), case.as_of, _read_to(case))
    return _answer(case, said, intervals, verdict, decisive)


def _of_no_place(case: Case) -> Case:
    """The case without the places around it, which "in any country" does not speak of."""
    statement = replace(case.claim.statement, jurisdictions=())
    return replace(case, claim=replace(case.claim, statement=statement))


def verdict_over_time(
    intervals: tuple[Interval, ...], then: date | None, now: date, read_to: date | None
) -> tuple[Verdict, tuple[Interval, ...]]:
    """The verdict from when a claim held, and the intervals that decided: that of the article's day, and today's.

    Where the lists were read to a day before today, that day stands for today.
    """
    today = _at(intervals, now)
    if today.holds is None and read_to is not None and read_to < now:
        today = _at(intervals, read_to)
    if then is None:
        verdicts = {True: Verdict.SUPPORTED, False: Verdict.CONTRADICTED, None: Verdict.UNVERIFIABLE}
        return verdicts[today.holds], (today,)
    at_the_time = _at(intervals, then)
    decisive = tuple(dict.fromkeys((at_the_time, today)))
    if at_the_time.holds:
        return Verdict.OUTDATED if today.holds is False else Verdict.SUPPORTED, decisive
    if at_the_time.holds is None:
        return Verdict.SUPPORTED if _at(intervals, now).holds else Verdict.UNVERIFIABLE, decisive
    return Verdict.SUPPORTED if today.holds else Verdict.CONTRADICTED, decisive


def _at(intervals: tuple[Interval, ...], day: date) -> Interval:
    for interval in intervals:
        if (interval.start is None or interval.start <= day) and (interval.end is None or day < interval.end):
            return interval
    return Interval(start=None, end=None, holds=None)


def _asserted_day(case: Case, said: Regulation) -> date | None:
    """The day on which the status is said to hold: of the sentence, else of the article."""
    published = case.claim.published_on
    if said.dated is None or said.since:
        return published
    within = published is not None and said.dated.earliest <= published <= said.dated.latest
    return published if within else said.dated.latest


def _intervals(case: Case, said: Regulation) -> tuple[Interval, ...]:
    """When the claim held, in dated intervals from the first event on record to the last."""
    asked, places, names = case.question, case.claim.statement.jurisdictions, case.claim.assertion.names
    key = ("intervals", said, places, names, asked.therapies, asked.conditions, case.as_of, case.rules.version)
    return case.dossier.once(key, lambda: _worked_out(case, said))


def _worked_out(case: Case, said: Regulation) -> tuple[Interval, ...]:
    reader: Callable[[Case, Regulation, date], Reading] = _READERS[said.matter]
    edges = sorted(bounds(case, said))
    starts: list[date | None] = [None, *edges]
    ends: list[date | None] = [*edges, None]
    found = []
    for start, end in zip(starts, ends, strict=True):
        day = start or (end - timedelta(days=1) if end else case.as_of)
        reading = reader(case, said, day)
        found.append(Interval(start=start, end=end, holds=reading.holds, records=reading.records))
    return _joined(found)


def _joined(intervals: list[Interval]) -> tuple[Interval, ...]:
    """Neighbours that say the same on the same records are one."""
    joined: list[Interval] = []
    for each in intervals:
        last = joined[-1] if joined else None
        if last and (last.holds, last.records) == (each.holds, each.records):
            joined[-1] = Interval(start=last.start, end=each.end, holds=each.holds, records=each.records)
        else:
            joined.append(each)
    return tuple(joined)


def _answer(
    case: Case, said: Regulation, intervals: tuple[Interval, ...], verdict: Verdict, decisive: tuple[Interval, ...]
) -> Answer:
    records = tuple(sorted({key for interval in decisive for key in interval.records}))
    if verdict is Verdict.CONTRADICTED and _recalled_only(case, records):
        case.say("unconfirmed_never_contradicts", records)
        verdict = Verdict.UNVERIFIABLE
    turn = _turn(case, decisive)
    case.say(
        "fact", records, matter=said.matter.value, denied=said.denied, verdict=verdict.value,
        then=decisive[0].holds, now=decisive[-1].holds, changed_on=turn,
    )  # fmt: skip
    read_to = _read_to(case)
    return Answer(
        verdict=verdict,
        line=_line(case, said, verdict, records, turned=turn is not None),
        words={
            "changed_on": turn,
            "read_to": str(read_to) if read_to else None,
            "products": products_told(case, records),
        },
        intervals=intervals,
        read_to=read_to,
        records=records,
        unconfirmed=bool(records) and _recalled_only(case, records),
    )


def _line(case: Case, said: Regulation, verdict: Verdict, records: tuple[str, ...], *, turned: bool) -> str:
    """What the registers are said to show: of an approval by its products, of none by how far the list was read."""
    approval = said.matter is Matter.APPROVAL
    if approval and not records and said.denied and (said.everywhere or not case.claim.statement.jurisdictions):
        return "nowhere_on_record"
    if approval and not records and verdict is (Verdict.SUPPORTED if said.denied else Verdict.CONTRADICTED):
        return "none_on_whole_list" if _read_whole(case) else "none_on_list"
    if records and verdict is Verdict.UNVERIFIABLE and of_single_products(case, said):
        return "single_products"
    if said.only and verdict is Verdict.CONTRADICTED:
        return "others_approved"
    if verdict is Verdict.SUPPORTED and _of_unnamed_product(case, said):
        return "approved_product"
    return "changed" if turned and verdict in (Verdict.OUTDATED, Verdict.SUPPORTED) else said.matter.value


def _turn(case: Case, decisive: tuple[Interval, ...]) -> str | None:
    """The day on which the answer changed, as precisely as its record has it."""
    start = decisive[-1].start
    if start is None or decisive[0].holds == decisive[-1].holds:
        return None
    days = (day for a in relevant(case) for day in (a.since, a.until) if day is not None)
    return next((str(day) for day in days if day.earliest <= start <= day.latest + timedelta(days=1)), str(start))


def _read_to(case: Case) -> date | None:
    return min((h.read_to for h in case.dossier.horizons if h.id in case.claim.statement.jurisdictions), default=None)


def _of_unnamed_product(case: Case, said: Regulation) -> bool:
    plainly = said.matter is Matter.APPROVAL and not (said.denied or said.only or said.first)
    return plainly and not named_products(case.claim, case.dossier)


def _read_whole(case: Case) -> bool:
    here = [h for h in case.dossier.horizons if h.id in case.claim.statement.jurisdictions]
    return all(horizon.confidence is Confidence.OPENED for horizon in here)


def _recalled_only(case: Case, records: Iterable[str]) -> bool:
    """True where every record that decided is recalled; a list that was read is no recalled fact."""
    named = set(records)
    dossier = case.dossier
    facts: list[Fact] = [*dossier.approvals, *dossier.pathways, *dossier.authorities, *dossier.warnings]
    found = [fact.confidence for fact in facts if fact.id in named]
    return bool(found) and all(confidence is Confidence.RECALLED for confidence in found)


def _denied(reading: Reading, said: Regulation) -> Reading:
    return Reading(holds=None if reading.holds is None else reading.holds is not said.denied, records=reading.records)


def _approval(case: Case, said: Regulation, day: date) -> Reading:
    return approval_holds(case, said, day)


def _permission(case: Case, said: Regulation, day: date) -> Reading:
    """A recorded lawful way to be treated without an approval."""
    lawful = [p for p in _pathways(case, day) if p.type in case.rules.status.pathways.lawful and _for_this(p, case)]
    if lawful:
        return _denied(Reading(holds=True, records=_ids(lawful)), said)
    approved = approval_holds(case, Regulation(matter=Matter.APPROVAL, generic=True), day)
    return _denied(approved, said) if approved.holds else Reading(holds=None)


def _for_this(pathway: Pathway, case: Case) -> bool:
    """For this use, or a general law where the claim names no condition, or names the pathway."""
    use = Use(therapies=case.question.therapies, conditions=case.question.conditions)
    if pathway.therapies:
        return use.treats_with(pathway.therapies) and use.treats(pathway.conditions)
    said = {name.casefold() for name in case.claim.assertion.names}
    return case.question.general or any(name.casefold() in said for name in pathway.names)


def _pathways(case: Case, day: date) -> list[Pathway]:
    places = set(case.claim.statement.jurisdictions)
    return [p for p in case.dossier.pathways if country(p.jurisdiction) in places and runs(p, day)]


def _prohibition(case: Case, said: Regulation, day: date) -> Reading:
    """An approval or a lawful way disproves a ban; a court's or regulator's action against it supports it."""
    open_way = approval_holds(case, Regulation(matter=Matter.APPROVAL), day)
    if open_way.holds:
        return _denied(Reading(holds=False, records=open_way.records), said)
    types = case.rules.status.warnings.prohibiting
    return (
        _denied(Reading(holds=True, records=ids), said) if (ids := _warned(case, day, types)) else Reading(holds=None)
    )


def _warning(case: Case, said: Regulation, day: date) -> Reading:
    records = _warned(case, day, case.rules.status.warnings.types | case.rules.status.warnings.prohibiting)
    return _denied(Reading(holds=True, records=records), said) if records else Reading(holds=None)


def _warned(case: Case, day: date, types: frozenset[str]) -> tuple[str, ...]:
    """The warnings of this treatment in the claim's places, or anywhere; of a clinic that it names, only those."""
    use = Use(therapies=case.question.therapies or (ROOT,), conditions=case.question.conditions)
    places = set(case.claim.statement.jurisdictions)
    parties = unknown_names(case)
    return tuple(
        warning.id
        for warning in case.dossier.warnings
        if warning.type in types
        and (not places or country(warning.jurisdiction) in places)
        and (not parties or any(party in warning.told for party in parties))
        and (warning.issued_on is None or warning.issued_on.maybe_by(day))
        and (use.treats_with(warning.therapies) or (not warning.therapies and set(use.therapies) <= {ROOT}))
        and (not set(warning.conditions) - {"any"} or use.treats(warning.conditions))
    )


def _oversight(case: Case, said: Regulation, day: date) -> Reading:
    """The authority that a country has for this field, by any of its names."""
    del day
    places, bodies = set(case.claim.statement.jurisdictions), {body.casefold() for body in said.bodies}
    here = [a for a in case.dossier.authorities if not places or country(a.jurisdiction) in places]
    named = [a for a in here if any(_names_match(name, bodies) for name in a.names)]
    if named:
        return _denied(Reading(holds=True, records=_ids(named)), said)
    elsewhere = [a for a in case.dossier.authorities if any(_names_match(name, bodies) for name in a.names)]
    if elsewhere and here and not said.denied:
        return Reading(holds=False, records=_ids([*elsewhere, *here]))
    return Reading(holds=None)


def _names_match(name: str, bodies: set[str]) -> bool:
    plain = name.casefold()
    return any(
        body == plain or (len(body) > 4 and body in plain) or (len(plain) > 4 and plain in body) for body in bodies
    )


def _unregulated(case: Case, said: Regulation, day: date) -> Reading:
    """ "No rules" is disproved by rules in force; "a grey area" is a judgement that no register holds."""
    rules = [p for p in _pathways(case, day) if p.type in case.rules.status.pathways.rules]
    return _denied(Reading(holds=False, records=_ids(rules)), said) if rules else Reading(holds=None)


def _decision(case: Case, said: Regulation, day: date) -> Reading:
    return approval_holds(case, said, day)


_READERS: dict[Matter, Callable[[Case, Regulation, date], Reading]] = {
    Matter.APPROVAL: _approval,
    Matter.WITHDRAWAL: _decision,
    Matter.REFUSAL: _decision,
    Matter.PERMISSION: _permission,
    Matter.PROHIBITION: _prohibition,
    Matter.OVERSIGHT: _oversight,
    Matter.WARNING: _warning,
    Matter.UNREGULATED: _unregulated,
}


def _registration(case: Case, said: Regulation) -> Answer:
    """A registration, filing, designation, licence or GMP certificate is never an approval, and is said to be none."""
    numbers = numbers_given(case)
    records = tuple(trial.id for trial in case.dossier.trials if trial.id.upper() in numbers)
    if said.means_approval:
        case.say("registration_is_no_approval", records, contradicted=not said.denied)
        verdict = Verdict.SUPPORTED if said.denied else Verdict.CONTRADICTED
        return Answer(verdict=verdict, line="registration", records=records, flags=("not_an_approval",))
    case.say("registration", records, found=bool(records))
    verdict = Verdict.SUPPORTED if records and not said.denied else Verdict.UNVERIFIABLE
    return Answer(verdict=verdict, line="registration", records=records, flags=("not_an_approval",))


def _ids(records: Iterable[Fact]) -> tuple[str, ...]:
    return tuple(sorted({record.id for record in records}))

"""The verdict on a regulatory claim: what is asserted, held against the registers on the article's day and today."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from claims.vocabulary.assertions import Matter, Regulation
from evidence.grading.assessment import Interval, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.facts import Confidence, Fact
from evidence.grading.products import named_products
from evidence.grading.regulatory import regulators
from evidence.grading.regulatory.approvals import Reading, products_told, read_whole
from evidence.grading.regulatory.decided import decisions, on_its_day
from evidence.grading.regulatory.drugs import drug
from evidence.grading.regulatory.holding import approval_holds, bounds
from evidence.grading.regulatory.lines import event, line
from evidence.grading.regulatory.narrowed import in_places, of_no_place
from evidence.grading.regulatory.over_time import at, turning_day, verdict_over_time
from evidence.grading.regulatory.parts import bearing, by_place, lacking, parts
from evidence.grading.regulatory.registration import grade_registration
from evidence.grading.regulatory.sides import both_sides, tells_apart, there_alone
from evidence.grading.regulatory.status import country
from evidence.grading.regulatory.uses import uses_told

_READERS: dict[Matter, Callable[[Case, Regulation, date], Reading]] = {
    Matter.APPROVAL: approval_holds,
    Matter.WITHDRAWAL: approval_holds,
    Matter.REFUSAL: approval_holds,
    Matter.PERMISSION: regulators.permission,
    Matter.PROHIBITION: regulators.prohibition,
    Matter.OVERSIGHT: regulators.oversight,
    Matter.DRUG: drug,
    Matter.WARNING: regulators.warning,
    Matter.UNREGULATED: regulators.unregulated,
    Matter.COMMENCEMENT: regulators.commencement,
}


def grade_regulation(case: Case) -> Answer:
    """Held then and now, then only, or now only; denied only as far as the lists were read."""
    said = case.claim.assertion.regulation
    if said is None:
        case.say("no_status_asserted")
        return Answer(verdict=Verdict.UNVERIFIABLE, line="no_status_asserted")
    if said.matter is Matter.REGISTRATION:
        return grade_registration(case, said)
    if said.places:
        case = in_places(case, said.places)
    if said.everywhere or said.elsewhere:
        case = of_no_place(case, but_there=said.elsewhere)
    elif said.denied and said.matter is Matter.APPROVAL and not case.claim.statement.jurisdictions:
        case = _where_decided(case)
    intervals = _intervals(case, said)
    then = _asserted_day(case, said)
    if then is not None and _tells_of_then(case, intervals, then):
        verdict, decisive = verdict_over_time(intervals, then, then, None)
        return replace(_answer(case, said, intervals, verdict, decisive), line="told_of_then")
    granted = _day_granted(said, intervals) if then is None else None
    verdict, decisive = verdict_over_time(intervals, then or granted, case.as_of, _read_to(case))
    answer = _answer(case, said, intervals, verdict, decisive)
    return replace(answer, line="granted_then") if granted and verdict is Verdict.OUTDATED else answer


def _where_decided(case: Case) -> Case:
    """The case in the places that decided on its product, if their lists were read as a whole: "it is not approved"."""
    named = {product.id for product in named_products(case.claim, case.dossier)}
    places = {country(approval.jurisdiction) for approval in case.dossier.approvals if approval.product in named}
    if not all(read_whole(case, place) for place in places):
        return case
    return in_places(case, tuple(sorted(places)))


def _asserted_day(case: Case, said: Regulation) -> date | None:
    """The day on which the status is said to hold: of the sentence, else of the article."""
    published = case.claim.published_on
    if said.dated is None or said.since:
        return published
    within = published is not None and said.dated.earliest <= published <= said.dated.latest
    return published if within else said.dated.latest


def _day_granted(said: Regulation, intervals: tuple[Interval, ...]) -> date | None:
    """Of a decision that is told without a day, in an article without one: that of the last that is on record."""
    plain = said.matter is Matter.APPROVAL and said.granted and not (said.denied or said.only or said.first)
    begun = [interval.start for interval in intervals if interval.holds and interval.start is not None]
    return begun[-1] if plain and said.count is None and begun else None


def _tells_of_then(case: Case, intervals: tuple[Interval, ...], then: date) -> bool:
    """The sentence speaks of an earlier day than its article's, when it was otherwise: what came later is not meant."""
    published = case.claim.published_on
    if published is None or published <= then:
        return False
    read_to = _read_to(case) or published
    held, holds = at(intervals, then).holds, at(intervals, min(published, read_to)).holds
    return None not in (held, holds) and held != holds


def _intervals(case: Case, said: Regulation) -> tuple[Interval, ...]:
    """When the claim held, in dated intervals from the first event on record to the last."""
    asked, places, names = case.question, case.claim.statement.jurisdictions, case.claim.assertion.names
    of = (asked.therapies, asked.conditions, asked.stages)
    key = ("intervals", said, places, names, of, case.as_of, case.rules.version)
    return case.dossier.once(key, lambda: _worked_out(case, said))


def _worked_out(case: Case, said: Regulation) -> tuple[Interval, ...]:
    read = _READERS[said.matter]
    reader = partial(both_sides, read) if tells_apart(case, said) else read
    if decisions(case, said):
        reader = partial(on_its_day, read)
    edges = sorted(bounds(case, said))
    if said.only_there:
        reader = partial(there_alone, reader)
        edges = sorted({*edges, *bounds(of_no_place(case, but_there=True), said)})
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
    turn = turning_day(intervals, decisive)
    changed_on = _changed_on(case, said, turn)
    case.say(
        "fact", records, matter=said.matter.value, denied=said.denied, verdict=verdict.value,
        then=decisive[0].holds, now=decisive[-1].holds, changed_on=changed_on,
    )  # fmt: skip
    read_to = _read_to(case)
    return Answer(
        verdict=verdict,
        line=line(case, said, verdict, decisive, turn, records),
        words={
            "changed_on": changed_on,
            "event": event(case, said, verdict, turn, records),
            "read_to": str(read_to) if read_to else None,
            "products": products_told(case, records),
            "uses": uses_told(case, records),
            "lacking": lacking(by_place(case), records, case) or lacking(parts(case, said), records, case),
        },
        intervals=intervals,
        read_to=read_to,
        records=records,
        unconfirmed=bool(records) and _recalled_only(case, records),
    )


def _changed_on(case: Case, said: Regulation, turn: date | None) -> str | None:
    """The day of the change, as precisely as its record has it."""
    if turn is None:
        return None
    days = (day for a in bearing(case, said) for day in (a.since, a.until) if day is not None)
    return next((str(day) for day in days if day.earliest <= turn <= day.latest), str(turn))


def _read_to(case: Case) -> date | None:
    return min((h.read_to for h in case.dossier.horizons if h.id in case.claim.statement.jurisdictions), default=None)


def _recalled_only(case: Case, records: Iterable[str]) -> bool:
    """True where every record that decided is recalled; a list that was read is no recalled fact."""
    named = set(records)
    dossier = case.dossier
    facts: list[Fact] = [*dossier.approvals, *dossier.pathways, *dossier.authorities, *dossier.warnings]
    found = [fact.confidence for fact in facts if fact.id in named]
    return bool(found) and all(confidence is Confidence.RECALLED for confidence in found)

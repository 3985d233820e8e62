"""The verdict on a regulatory claim: what is asserted, held against the registers on the article's day and today."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta

from claims.vocabulary.assertions import Matter, Regulation
from evidence.grading import regulators
from evidence.grading.approvals import Reading, approved_on, products_told, reaches, read_whole, relevant
from evidence.grading.assessment import Interval, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.events import earliest, latest, turning
from evidence.grading.facts import Confidence, Fact
from evidence.grading.holding import approval_holds, bounds, of_single_products
from evidence.grading.question import named_products
from evidence.grading.registration import grade_registration

_READERS: dict[Matter, Callable[[Case, Regulation, date], Reading]] = {
    Matter.APPROVAL: approval_holds,
    Matter.WITHDRAWAL: approval_holds,
    Matter.REFUSAL: approval_holds,
    Matter.PERMISSION: regulators.permission,
    Matter.PROHIBITION: regulators.prohibition,
    Matter.OVERSIGHT: regulators.oversight,
    Matter.WARNING: regulators.warning,
    Matter.UNREGULATED: regulators.unregulated,
}


def grade_regulation(case: Case) -> Answer:
    """Held then and now, then only, or now only; denied only as far as the lists were read."""
    said = case.claim.assertion.regulation
    if said is None:
        case.say("no_status_asserted")
        return Answer(verdict=Verdict.UNVERIFIABLE, line="no_status_asserted")
    if said.matter is Matter.REGISTRATION:
        return grade_registration(case, said)
    if said.everywhere or said.elsewhere:
        case = _of_no_place(case, but_there=said.elsewhere)
    intervals = _intervals(case, said)
    then = _asserted_day(case, said)
    if then is not None and _tells_of_then(case, intervals, then):
        verdict, decisive = verdict_over_time(intervals, then, then, None)
        return replace(_answer(case, said, intervals, verdict, decisive), line="told_of_then")
    verdict, decisive = verdict_over_time(intervals, then, case.as_of, _read_to(case))
    return _answer(case, said, intervals, verdict, decisive)


def _of_no_place(case: Case, *, but_there: bool) -> Case:
    """The case without the places around it, of which "in any country" does not speak, nor "in any other" at all."""
    statement, approvals = case.claim.statement, case.dossier.approvals
    if but_there:
        places = set(statement.jurisdictions)
        approvals = tuple(approval for approval in approvals if not reaches(approval.jurisdiction, places))
    claim = replace(case.claim, statement=replace(statement, jurisdictions=()))
    return replace(case, claim=claim, dossier=replace(case.dossier, approvals=approvals))


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
        verdicts = {True: Verdict.SUPPORTED, False: Verdict.OUTDATED, None: Verdict.UNVERIFIABLE}
        return verdicts[today.holds], decisive
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


def _tells_of_then(case: Case, intervals: tuple[Interval, ...], then: date) -> bool:
    """The sentence speaks of an earlier day than its article's, when it was otherwise: what came later is not meant."""
    published = case.claim.published_on
    if published is None or published <= then:
        return False
    held, holds = _at(intervals, then).holds, _at(intervals, published).holds
    return None not in (held, holds) and held != holds


def _intervals(case: Case, said: Regulation) -> tuple[Interval, ...]:
    """When the claim held, in dated intervals from the first event on record to the last."""
    asked, places, names = case.question, case.claim.statement.jurisdictions, case.claim.assertion.names
    key = ("intervals", said, places, names, asked.therapies, asked.conditions, case.as_of, case.rules.version)
    return case.dossier.once(key, lambda: _worked_out(case, said))


def _worked_out(case: Case, said: Regulation) -> tuple[Interval, ...]:
    reader = _READERS[said.matter]
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
    turn = _turn(intervals, decisive)
    changed_on = _changed_on(case, turn)
    case.say(
        "fact", records, matter=said.matter.value, denied=said.denied, verdict=verdict.value,
        then=decisive[0].holds, now=decisive[-1].holds, changed_on=changed_on,
    )  # fmt: skip
    read_to = _read_to(case)
    return Answer(
        verdict=verdict,
        line=_line(case, said, verdict, decisive, turn, records),
        words={
            "changed_on": changed_on,
            "event": _event(case, said, turn, records),
            "read_to": str(read_to) if read_to else None,
            "products": products_told(case, records),
        },
        intervals=intervals,
        read_to=read_to,
        records=records,
        unconfirmed=bool(records) and _recalled_only(case, records),
    )


def _line(
    case: Case,
    said: Regulation,
    verdict: Verdict,
    decisive: tuple[Interval, ...],
    turn: date | None,
    records: tuple[str, ...],
) -> str:
    """What the registers are said to show: of an approval by its products, of none by how far the list was read."""
    approval = said.matter is Matter.APPROVAL
    if decisive[0].holds and decisive[-1].holds is None:
        return "held_then"
    if turn and verdict in (Verdict.OUTDATED, Verdict.SUPPORTED):
        return "turned" if turning(case, turn, records) else "changed"
    if approval and not records and said.denied and (said.everywhere or not case.claim.statement.jurisdictions):
        return "nowhere_on_record"
    if approval and not records and verdict is (Verdict.SUPPORTED if said.denied else Verdict.CONTRADICTED):
        return "none_on_whole_list" if _all_read_whole(case) else "none_on_list"
    if records and verdict is Verdict.UNVERIFIABLE and approval:
        return _unconfirmed_line(case, said, records)
    if verdict is Verdict.CONTRADICTED and (said.only or said.only_use or said.count is not None):
        return "not_so_many" if said.count is not None else "others_approved"
    if verdict is Verdict.CONTRADICTED and _READERS[said.matter] is approval_holds and latest(case, records):
        return "otherwise"
    if verdict is Verdict.SUPPORTED and _of_unnamed_product(case, said):
        return "approved_product"
    return _permission_line(case, records) if said.matter is Matter.PERMISSION else said.matter.value


def _permission_line(case: Case, records: tuple[str, ...]) -> str:
    """Whether an approval, a court's word or another lawful way decided on what is permitted."""
    if any(approved_on(a, case.as_of, case) for a in case.dossier.approvals if a.id in records):
        return "approved_product"
    forbidden = any(warning.id in records for warning in case.dossier.warnings)
    return "forbidden" if forbidden else Matter.PERMISSION.value


def _event(case: Case, said: Regulation, turn: date | None, records: tuple[str, ...]) -> str:
    """What happened: on the day of the turn, at first where the day of an approval is said, else at last."""
    if turn:
        return turning(case, turn, records)
    first_said = said.since and said.matter is Matter.APPROVAL
    return earliest(case, records) if first_said else latest(case, records)


def _unconfirmed_line(case: Case, said: Regulation, records: tuple[str, ...]) -> str:
    """An approval is on record, and what is said beyond it cannot be told from the registers."""
    if not any(a.id in records and approved_on(a, case.as_of, case) for a in case.dossier.approvals):
        return said.matter.value
    if of_single_products(case, said):
        return "single_products"
    beyond = {"only": said.only, "only_use": said.only_use, "first": said.first, "count": said.count is not None}
    return next((f"approved_not_{word}" for word, is_said in beyond.items() if is_said), said.matter.value)


def _turn(intervals: tuple[Interval, ...], decisive: tuple[Interval, ...]) -> date | None:
    """The day on which the answer changed, between the article's day and today."""
    then, now = decisive[0], decisive[-1]
    if None in (then.holds, now.holds) or then.holds == now.holds:
        return None
    between = intervals[intervals.index(then) :]
    return next(interval.start for interval in between if interval.holds == now.holds)


def _changed_on(case: Case, turn: date | None) -> str | None:
    """The day of the change, as precisely as its record has it."""
    if turn is None:
        return None
    days = (day for a in relevant(case) for day in (a.since, a.until) if day is not None)
    return next((str(day) for day in days if day.earliest <= turn <= day.latest + timedelta(days=1)), str(turn))


def _read_to(case: Case) -> date | None:
    return min((h.read_to for h in case.dossier.horizons if h.id in case.claim.statement.jurisdictions), default=None)


def _of_unnamed_product(case: Case, said: Regulation) -> bool:
    plainly = said.matter is Matter.APPROVAL and not (said.denied or said.only or said.first)
    return plainly and not named_products(case.claim, case.dossier)


def _all_read_whole(case: Case) -> bool:
    return all(read_whole(case, place) for place in case.claim.statement.jurisdictions)


def _recalled_only(case: Case, records: Iterable[str]) -> bool:
    """True where every record that decided is recalled; a list that was read is no recalled fact."""
    named = set(records)
    dossier = case.dossier
    facts: list[Fact] = [*dossier.approvals, *dossier.pathways, *dossier.authorities, *dossier.warnings]
    found = [fact.confidence for fact in facts if fact.id in named]
    return bool(found) and all(confidence is Confidence.RECALLED for confidence in found)

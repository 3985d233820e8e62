"""The verdict on a claim of how cells act: a record of it for that kind of cell, in the laboratory or in people."""

from collections.abc import Iterator

from claims.vocabulary import THERAPIES
from evidence.grading.assessment import Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.facts import MechanismRecord
from evidence.grading.families import ROOT, family
from evidence.grading.search import searched

_PREPARATION = "preparation"


def grade_mechanism(case: Case) -> Answer:
    """A mechanism on record is early evidence; it does not show that people benefit."""
    if not case.question.therapies:
        case.say("too_general")
        return Answer(verdict=Verdict.NOT_GRADED, line="too_general")
    records = tuple(_on_record(case))
    if records:
        return _recorded(case, records)
    if unread := _not_checkable(case):
        case.say(unread)
        return Answer(verdict=Verdict.UNVERIFIABLE, line=unread)
    searches = searched(case)
    for search in searches:
        case.say("searched", (search.id,), sources=search.sources, query=search.query, on=str(search.searched_on))
    if searches:
        return Answer(
            verdict=Verdict.UNSUPPORTED,
            label="unsupported_mechanism",
            line="mechanism_not_found",
            records=tuple(search.id for search in searches),
        )
    case.say("not_yet_searched")
    return Answer(verdict=Verdict.UNVERIFIABLE, line="not_yet_searched")


def _not_checkable(case: Case) -> str | None:
    """Why the absence of a record says nothing: no way of acting was read, only a preparation, or one is denied."""
    said = set(case.claim.assertion.mechanisms)
    if said <= {_PREPARATION}:
        return "preparation" if said else "mechanism_not_read"
    return "mechanism_denied" if case.claim.statement.negated else None


def _recorded(case: Case, records: tuple[MechanismRecord, ...]) -> Answer:
    keys = tuple(sorted({key for record in records for key in (record.id, record.publication) if key}))
    case.say("mechanism_recorded", keys, subjects=tuple(sorted({record.subjects for record in records})))
    verdict = Verdict.UNSETTLED if case.claim.statement.negated else Verdict.EARLY
    return Answer(verdict=verdict, line="mechanism_recorded", records=keys)


def _on_record(case: Case) -> Iterator[MechanismRecord]:
    said = set(case.claim.assertion.mechanisms)
    for record in case.dossier.mechanisms:
        if said & set(record.mechanisms) and _same_cells(record.therapy, case):
            yield record


def _same_cells(therapy: str, case: Case) -> bool:
    return any(
        therapy in family(asked) or (asked == ROOT and THERAPIES.is_a(therapy, ROOT))
        for asked in case.question.therapies
    )

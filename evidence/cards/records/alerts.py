"""What a reader must see of a record first: that it was retracted, is overdue, unconfirmed, or no longer on record."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from evidence.cards.days import day, when
from evidence.cards.records.versions import has_ended
from evidence.registers.models import Confidence, Publication, StudyResult, Trial, Version
from evidence.registers.queries import CONFIRMATIONS, RESULTS_DUE, known

NOT_CONFIRMED = {
    "care": "Not yet confirmed: this counts as standard care only when two reviewers have confirmed it.",
    "searches": "Not yet confirmed by a reviewer.",
    "horizons": "Not yet confirmed by a reviewer.",
}


def alerts(register: str, version: Version, on: date) -> Iterator[str]:
    if version.superseded_at:
        yield "This is no longer on record. Its history says since when, and why."
    if version.valid_to is not None and has_ended(version, on):
        yield f"This no longer holds. It ended {when(version.valid_to)}."
    yield from _ALERTS[register](version, on) if register in _ALERTS else ()
    if awaits(register, version):
        yield NOT_CONFIRMED[register]
    if version.confidence == Confidence.RECALLED:
        yield "Not confirmed: nobody has seen this in a source yet."


def awaits(register: str, version: Any) -> bool:
    """True where fewer reviewers have confirmed it than must."""
    return register in CONFIRMATIONS and len(version.reviewers) < CONFIRMATIONS[register]


def retracted_papers(results: Iterable[StudyResult]) -> frozenset[str]:
    """The papers that these results are from and that were retracted, by one query."""
    papers = known(Publication).filter(fact__in={result.publication for result in results}, retracted=True)
    return frozenset(papers.values_list("fact", flat=True))


def alert(register: str, version: Any, on: date) -> str:
    """What a list says beside a record, if anything must be said."""
    if awaits(register, version):
        return "not yet confirmed"
    if getattr(version, "retracted", False):
        return "retracted"
    if getattr(version, "concern_on", None):
        return "under an expression of concern"
    return "results overdue" if register == "trials" and is_overdue(version, on) else ""


def _paper(paper: Any, _: date) -> Iterator[str]:
    if paper.retracted:
        on = f" {when(paper.retracted_on)}" if paper.retracted_on else ""
        yield f"This paper was retracted{on}. It no longer counts as evidence."
    if paper.concern_on:
        yield f"The journal expressed concern about this paper {when(paper.concern_on)}."


def _result(result: Any, _: date) -> Iterator[str]:
    if not result.coder:
        yield "Coded by machine from the source named. No second reader has checked it yet."
    if result.retracted or retracted_papers([result]):
        yield "Its paper was retracted. It no longer counts as evidence."


def _trial(trial: Any, on: date) -> Iterator[str]:
    if is_overdue(trial, on):
        completed = when(trial.primary_completed_on)
        known = (
            f"its registry’s version of {day(trial.status_on)}" if trial.status_on else "its registry, as we know it,"
        )
        papers = " Papers on it are on record." if trial.publications else ""
        yield (
            f"Results overdue: its main outcome was complete {completed}, more than a year ago, and {known} shows none."
            f"{papers}"
        )


def is_overdue(trial: Trial, on: date) -> bool:
    """As `queries.overdue` asks it: an interventional study, a year after its main outcome, with nothing posted."""
    completed = trial.primary_completed_on
    due = completed is not None and completed.latest + RESULTS_DUE <= on
    return due and trial.study_type == "INTERVENTIONAL" and not trial.has_results


_ALERTS: Any = {"publications": _paper, "results": _result, "trials": _trial}

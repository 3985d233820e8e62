"""The next day on which time alone can change a grade: an approval or pathway begins or ends, a trial falls overdue."""

from collections.abc import Iterator
from datetime import date, timedelta

from claims.vocabulary.days import Day
from evidence.grading.case import Case


def next_change(case: Case) -> date | None:
    """The first day after `as_of` on which a fact of the dossier turns; None where none will."""
    return min((day for day in _turns(case) if day > case.as_of), default=None)


def _turns(case: Case) -> Iterator[date]:
    dossier = case.dossier
    for approval in dossier.approvals:
        yield from _ends(approval.since, approval.until)
    for pathway in dossier.pathways:
        yield from _ends(pathway.since, pathway.until)
    for result in dossier.results:
        yield from _ends(result.published_on, result.retracted_on)
    due_after = timedelta(days=round(365.25 * case.rules.certainty.publication_bias.years))
    for trial in dossier.trials:
        if trial.completed_on is not None and not trial.has_results:
            yield trial.completed_on.latest + due_after


def _ends(*days: Day | None) -> Iterator[date]:
    for day in days:
        if day is not None:
            yield day.earliest
            yield day.latest

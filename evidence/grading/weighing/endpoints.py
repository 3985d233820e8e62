"""A study's primary outcome as its results on record tell it, and whether it was met."""

from collections.abc import Iterable

from evidence.grading.case import Case
from evidence.grading.facts import Direction, StudyResult, Trial
from evidence.grading.weighing.nearness import is_safety


def primary_results(trial: Trial, case: Case) -> tuple[StudyResult, ...]:
    """Those on its registered primary outcome by the day; of several, not on safety, which comes beside an effect."""
    found = [
        result
        for result in case.dossier.results
        if result.trial == trial.id and result.registered_primary and result.stands_on(case.as_of)
    ]
    of_effect = [result for result in found if not is_safety(result.outcome)]
    return tuple(of_effect or found)


def is_met(results: Iterable[StudyResult]) -> bool | None:
    """Whether all of them tell that it was reached, or none does; None where they differ, or there are none."""
    found = {_is_reached(result) for result in results}
    return found.pop() if len(found) == 1 else None


def _is_reached(result: StudyResult) -> bool | None:
    """A benefit; of safety, where no harm was seen. Of a harm that was, how much was to be seen is not on record."""
    if is_safety(result.outcome):
        return None if result.direction is Direction.HARM else True
    return result.direction is Direction.BENEFIT

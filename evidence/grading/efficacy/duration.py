"""For how long after the treatment a result is on record, and whether a claim says that it lasts longer."""

import re
from collections.abc import Iterable

from claims.vocabulary.assertions import FOR_EVER, Assertion, Proportion
from evidence.grading.facts import StudyResult
from evidence.grading.facts.studies import counts_in
from evidence.grading.weighing.recorded_numbers import shares_in, times_in

_CLAUSE = re.compile(r"[;,]")
_ABOUT = 1.25  # "two years" are said of 20 months too
_POINTS = 3  # and "a third" of 32 %


def lasts_longer(said: Assertion, agreeing: Iterable[StudyResult], others: Iterable[StudyResult]) -> bool:
    """Whether the claim says that an effect lasts longer than any study shows, or than the one whose figures it gives.

    What no study tells the length of is only said to last too long if it is said to last for ever.
    """
    if said.lasting is None:
        return False
    own = [time for result in agreeing if (time := _of_figures(result, said.proportions)) is not None]
    all_told = [time for result in others if (time := _longest(result)) is not None]
    known = own or all_told
    return FOR_EVER not in all_told and (said.lasting > _ABOUT * max(known) if known else said.lasting == FOR_EVER)


def _of_figures(result: StudyResult, figures: Iterable[Proportion]) -> float | None:
    """When a figure of the result was reached: by the words of its clause, else of its outcome, else the follow-up."""
    clauses = [clause for clause in _CLAUSE.split(result.numbers) if any(_gives(clause, each) for each in figures)]
    beside = [time for clause in clauses for time in times_in(clause)]
    return max(beside or times_in(result.outcome_words), default=result.follow_up_months)


def _longest(result: StudyResult) -> float | None:
    told = [*times_in(result.outcome_words), *times_in(result.numbers)]
    followed = [] if result.follow_up_months is None else [result.follow_up_months]
    return max((*told, *followed), default=None)


def _gives(clause: str, figure: Proportion) -> bool:
    if figure.hits is not None and figure.of is not None:
        return (figure.hits, figure.of) in counts_in(clause)
    share = figure.share
    return share is not None and any(abs(each - share) <= _POINTS for each in shares_in(clause))

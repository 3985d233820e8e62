"""For how long after the treatment a result is on record, and whether a claim says that it lasts longer."""

import re
from collections.abc import Iterable

from claims.vocabulary.assertions import FOR_EVER, Assertion, Proportion
from evidence.grading.facts import StudyResult

_SMALL = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_TIME = re.compile(
    rf"(?<![\d.<>])(?P<count>\d+(?:\.\d+)?|{'|'.join(_SMALL)})[ -](?P<unit>year|month|week)s?\b"
    r"|\b(?P<before>day|week|month|year) (?P<at>\d+)\b",
    re.IGNORECASE,
)
_MONTHS = {"day": 1 / 30.4, "week": 12 / 52, "month": 1.0, "year": 12.0}
_FOR_GOOD = re.compile(r"\bpermanent", re.IGNORECASE)
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
    beside = [time for clause in clauses for time in _times(clause)]
    return max(beside or _times(result.outcome_words), default=result.follow_up_months)


def _longest(result: StudyResult) -> float | None:
    told = [*_times(result.outcome_words), *_times(result.numbers)]
    followed = [] if result.follow_up_months is None else [result.follow_up_months]
    return max((*told, *followed), default=None)


def _gives(clause: str, figure: Proportion) -> bool:
    if figure.hits is not None and figure.of is not None:
        return re.search(rf"\b{figure.hits}\s*(/|of)\s*{figure.of}\b", clause) is not None
    share = figure.share
    near = (float(each) for each in re.findall(r"(\d+(?:\.\d+)?)\s*%", clause))
    return share is not None and any(abs(each - share) <= _POINTS for each in near)


def _times(words: str) -> list[float]:
    return [*map(_months, _TIME.finditer(words))] + ([FOR_EVER] if _FOR_GOOD.search(words) else [])


def _months(time: re.Match[str]) -> float:
    unit = (time["unit"] or time["before"]).casefold()
    count = time["count"] or time["at"]
    return float(_SMALL.get(count.casefold(), 0) or count) * _MONTHS[unit]

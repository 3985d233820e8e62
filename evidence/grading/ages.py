"""The ages that an approval is recorded for, or a study was of, and whether those of a sentence are among them."""

import re
from calendar import month_name
from collections.abc import Iterator
from datetime import date
from functools import cache
from math import inf

from claims.vocabulary.assertions import CHILDREN, Regulation
from claims.vocabulary.days import Day
from evidence.grading.facts import Approval, StudyResult

Span = tuple[float, float]  # in years, the second not among them
_MONTHS = month_name[1:]
_SINCE = re.compile(rf"since ({'|'.join(_MONTHS)}) (\d{{4}})")
_UP = re.compile(r"(\d+)(?:\+| (years|months) and older)")
_BETWEEN = re.compile(r"(\d+)-(\d+)")
_UNDER = re.compile(r"under (\d+)")
_STUDIED = re.compile(r"(\d+)(?:-| to )(\d+) years|adults (\d+) to (\d+)")
_ADULT = 18
_MAYBE_ADULT = 16  # from which some call a person so


def changes(recorded: str) -> Iterator[date]:
    """The days on which the recorded ages changed."""
    return (since.earliest for since, _ in _parts(recorded) if since is not None)


def is_for_ages(approval: Approval, said: Regulation, day: date) -> bool | None:
    """Whether it is, or was when it was given if that is told, for all the ages told, or, of a denial, for any.

    None where the record does not tell.
    """
    given = approval.since.latest if approval.since and said.dated and said.since else day
    found = _on(approval.population or "", given)
    if found is None or said.from_age is None:
        return None
    oldest = _ADULT if said.population in CHILDREN else inf
    told = (said.from_age, oldest if said.to_age is None else said.to_age)
    return _any(told, found) if said.denied else _all(told, found, only=said.only_people)


def is_of_other_ages(result: StudyResult, told: Span | None) -> bool:
    """Whether all who were studied are recorded to have been older, or younger, than those who are told of."""
    studied = _studied(result.stage or "")
    return told is not None and studied is not None and (studied[1] <= told[0] or told[1] <= studied[0])


def _studied(stage: str) -> Span | None:
    if found := _STUDIED.search(stage):
        youngest, oldest = (float(age) for age in found.groups() if age is not None)
        return youngest, oldest + 1
    young, grown = "children" in stage, "adults" in stage
    return None if young == grown else (0, _ADULT) if young else (_ADULT, inf)


def _all(told: Span, found: Span, *, only: bool) -> bool | None:
    if not told[0] and told[1] > found[0]:
        return None  # "under 18" tells of no youngest
    if told[0] < found[0] or told[0] >= found[1] or (only and found[0] < told[0]):
        return None if found[0] == _ADULT and told[0] >= _MAYBE_ADULT else False
    return True if told[1] <= found[1] else None


def _any(told: Span, found: Span) -> bool | None:
    if told[1] <= found[0] or told[0] >= found[1]:
        return False
    return True if found[0] <= told[0] and told[1] <= found[1] else None


def _on(recorded: str, day: date) -> Span | None:
    """The ages of the last part that had begun by the day; none where it is not known to have."""
    begun = [words for since, words in _parts(recorded) if since is None or since.maybe_by(day)]
    return _span(begun[-1], recorded) if begun else None


@cache
def _parts(recorded: str) -> tuple[tuple[Day | None, str], ...]:
    """ "12+ at approval; 2 years and older since July 2026" in two, the second with its day."""
    parts = ((_SINCE.search(words), words) for words in recorded.split(";"))
    return tuple(
        (Day.parse(f"{since[2]}-{_MONTHS.index(since[1]) + 1:02d}") if since else None, words) for since, words in parts
    )


def _span(words: str, recorded: str) -> Span | None:
    """Children alone are told of by that word; of children whose youngest are not told, nothing is known."""
    end = inf if "adult" in recorded or "paediatric" not in recorded else _ADULT
    if up := _UP.search(words):
        return int(up[1]) / (12 if up[2] == "months" else 1), end
    if between := _BETWEEN.search(words):
        return int(between[1]), int(between[2]) + 1
    if under := _UNDER.search(words):
        return 0, int(under[1])
    return (_ADULT, inf) if words == "adult" else None

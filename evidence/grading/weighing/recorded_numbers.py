"""The numbers that the words of a record tell: of how many, what share, by how much, how sure and after how long."""

import re
from collections.abc import Iterator

from claims.vocabulary.assertions import FOR_EVER
from evidence.grading.facts import StudyResult

Share = tuple[int | None, int | None, float]  # (hits, of, per cent)

_NUMBER = r"\d+(?:\.\d+)?"
_INTERVAL = r"CI|CrI|confidence|credible"  # what follows is the level of one
_SHARE = re.compile(rf"({_NUMBER})\s*(?:%|per ?cent)(?!\s*(?:{_INTERVAL})\b)")
_RANGE = re.compile(rf"(?:({_NUMBER})(?: ?%)? to )?({_NUMBER}) ?%")
_SHARES_BETWEEN = re.compile(rf"({_NUMBER}) % to {_NUMBER} %")
_MORE_OR_LESS = re.compile(r"\s+(?:fewer|less|more|lower|higher|greater|smaller|slow|reduc|increas|decreas|declin)")
_ROSE_OR_FELL = re.compile(r"\b(?:fell|rose|dropped|by)\s+(?:about\s+)?$")
_RATIO = re.compile(r"\b(?:HR|RR|hazard ratio|risk ratio|rate ratio) (?:for death )?(\d+\.\d+)")
_GROUP = re.compile(r"(\d+)\s*/\s*(\d+)")
_GROUPS_APART = re.compile(r"(?:^|; )(\d+) v (\d+)(?: patients| people)?(?=;|$| )")
_NO_SIZE = re.compile(
    "|".join(
        (
            rf"\b{_NUMBER}(?:(?:,| and| or| to)? {_NUMBER})*[- ](?:hour|day|week|month|year)s?\b",  # when
            r"P\s?[=<>]\s?[\d.]+|\d\.\d+ \(P",  # how likely by chance
            r"\bn ?= ?\d+",  # of how many
            rf"\b{_NUMBER}\s?[x×]\s?10\^?\d+(?:/kg)?|\b\d+ million\b",  # at what dose
            r"\b[a-z]+-?\d+[a-z]?\b",  # part of a name
        )
    ),
    re.IGNORECASE,
)
_SMALL = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_TIME = re.compile(
    rf"(?<![\d.<>])(?P<count>{_NUMBER}|{'|'.join(_SMALL)})[ -](?P<unit>year|month|week)s?\b"
    r"|\b(?P<before>day|week|month|year) (?P<at>\d+)\b",
    re.IGNORECASE,
)
_MONTHS = {"day": 1 / 30.4, "week": 12 / 52, "month": 1.0, "year": 12.0}
_FOR_GOOD = re.compile(r"\bpermanent", re.IGNORECASE)


def figures(result: StudyResult) -> Iterator[Share]:
    """(hits, of, per cent) of every proportion published for a result, that of the treated first."""
    for hits, of in result.counts:
        yield hits, of, 100 * hits / of
    yield from _shares(result, of_change=False)


def changes(result: StudyResult) -> Iterator[Share]:
    """By how many per cent something changed, or a published ratio lessens or raises it: HR 0.26 is 74 % less."""
    yield from _shares(result, of_change=True)
    for ratio in _RATIO.findall(result.numbers):
        yield None, None, abs(100 - 100 * float(ratio))


def _shares(result: StudyResult, *, of_change: bool) -> Iterator[Share]:
    """Those of people, or those by which something changed: "80 % fewer new lesions" is nothing of 80 % of people."""
    told = result.numbers
    for share in _SHARE.finditer(told):
        changed = _MORE_OR_LESS.match(told, share.end()) or _ROSE_OR_FELL.search(told[: share.start()])
        if bool(changed) is of_change:
            yield None, None, float(share[1])


def shares_in(words: str) -> list[float]:
    """In per cent, but for the levels of intervals."""
    return [float(share[1]) for share in _SHARE.finditer(words)]


def shares_of_treated(words: str) -> list[float]:
    """In per cent, a range by both its ends; without those of who was treated otherwise, after " v "."""
    return [float(share) for found in _RANGE.findall(words.split(" v ")[0]) for share in found if share]


def groups(result: StudyResult) -> tuple[tuple[int, int], ...]:
    """(hits, of) of each group in whom events were counted, that of the treated first: "0/24 v 31/144"."""
    return tuple((int(hits), int(of)) for hits, of in _GROUP.findall(result.events or ""))


def hits_of_groups(result: StudyResult) -> tuple[int, ...]:
    """In how many of each group, where out of how many is on no record: "3 v 34 patients"."""
    return tuple(int(hits) for told in _GROUPS_APART.findall(result.numbers) for hits in told)


def lowest_share(result: StudyResult) -> float | None:
    """In per cent, by the published interval, where it is one of shares."""
    shares = _SHARES_BETWEEN.fullmatch(result.interval or "")
    return float(shares[1]) if shares else None


def has_effect_size(result: StudyResult) -> bool:
    """True where a size was published or posted: a number that is no duration, p value, dose or part of a name."""
    if result.interval or result.events or result.difference is not None or result.risk_ratio is not None:
        return True
    return any(character.isdigit() for character in _NO_SIZE.sub("", result.effect or ""))


def times_in(words: str) -> list[float]:
    """In months, `FOR_EVER` where it is for good."""
    return [*map(_months, _TIME.finditer(words))] + ([FOR_EVER] if _FOR_GOOD.search(words) else [])


def _months(time: re.Match[str]) -> float:
    unit = (time["unit"] or time["before"]).casefold()
    count = time["count"] or time["at"]
    return float(_SMALL.get(count.casefold(), 0) or count) * _MONTHS[unit]

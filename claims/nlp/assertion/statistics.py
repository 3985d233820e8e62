"""Numbers about a condition: how many have it, get it, die of it, or share something, where and when."""

import re
from collections.abc import Iterator

from claims.nlp.assertion.numbers import Found, bound_before, numbers
from claims.vocabulary import JURISDICTIONS, Statement
from claims.vocabulary.assertions import Bound, Statistic
from claims.vocabulary.names import Names
from claims.vocabulary.statements import Kind

_PLACES = Names(JURISDICTIONS)
_MEASURES = (
    ("cost", r"\bcosts?\b|dollars?|\$|€|£|\bspend|expenditure|price"),
    ("deaths", r"\bdie[sd]?\b|\bdeaths?\b|\bkill|mortality|claims? .{0,20}lives"),
    ("incidence", r"new cases|new(ly)? diagnos|diagnosed (each|every|a|per) year|inciden|develops? .{0,30}(each|every|a) year|"
                  r"(cases|diagnoses|strokes|attacks|injuries) (a|each|every|per) year|each year|annually|every year|per year"),
    ("prevalence", r"affect|suffer|live with|living with|\bhave\b|\bhas\b|prevalen|people with|patients with|there are|diagnosed"),
)  # fmt: skip
_YEAR = re.compile(r"\b(in|by|since|for|of)\s+((?:19|20)\d{2})\b", re.IGNORECASE)
_FORECAST = re.compile(
    r"\b(by|will|expected|project\w*|forecast\w*|predict\w*|is set to|could reach|rise to)\b", re.IGNORECASE
)
_RATIO = re.compile(r"\b(?:one|1|a|two|2|three|3)\s+(?:\w+\s+)?(?:in|out of|of)\s+(?:every\s+)?", re.IGNORECASE)
_NOT_COUNTED = re.compile(r"\s*(-?year|months?|weeks?|days?|hours?|times|-fold|mg|ml|km|degrees)", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:to|-|–|and)\s*$", re.IGNORECASE)


def statistics(statement: Statement) -> tuple[Statistic, ...]:
    """Every number that the sentence puts on its condition; empty for a sentence of another kind."""
    return tuple(_statistics(statement)) if statement.kind is Kind.EPIDEMIOLOGY else ()


def _statistics(statement: Statement) -> Iterator[Statistic]:
    text = statement.text
    year = _YEAR.search(text)
    stated = int(year[2]) if year else None
    shared = {
        "measure": next((measure for measure, pattern in _MEASURES if re.search(pattern, text, re.IGNORECASE)), None),
        "population": _population(statement),
        "year": stated,
        "forecast": bool(stated and _FORECAST.search(text)),
    }
    for low, high, words, unit, bound in _values(text):
        measure = "share" if unit == "percent" and shared["measure"] in ("prevalence", None) else shared["measure"]
        yield Statistic(words=words, low=low, high=high, unit=unit, bound=bound, **(shared | {"measure": measure}))  # type: ignore[arg-type]


def _values(text: str) -> Iterator[tuple[float, float, str, str, Bound | None]]:
    """(low, high, words, unit, bound) of each number or range; ratios as per cent."""
    found = [each for each in numbers(text) if not _skipped(each, text)]
    index = 0
    while index < len(found):
        first = found[index]
        second = found[index + 1] if index + 1 < len(found) else None
        if second and _is_ratio(text, first, second) and second.value > first.value:
            share = 100 * first.value / second.value
            yield share, share, text[first.start : second.end], "percent", _bound(text, first)
            index += 2
            continue
        if second and _RANGE.fullmatch(text[first.end : second.start].replace("%", "")):
            scale = second.value if first.value > second.value else first.value
            low = first.value if scale == first.value else first.value * 1
            yield _scaled(low, second, text), second.value, text[first.start : second.end], _unit(text, second), None
            index += 2
            continue
        yield first.value, first.value, text[first.start : first.end], _unit(text, first), _bound(text, first)
        index += 1


def _scaled(low: float, high: Found, text: str) -> float:
    """ "2 to 3 million" begins at two million."""
    scale = re.search(r"(thousand|million|billion)", high.words, re.IGNORECASE)
    factor = {"thousand": 1e3, "million": 1e6, "billion": 1e9}[scale[1].casefold()] if scale else 1.0
    return low * factor if low < factor else low


def _skipped(found: Found, text: str) -> bool:
    after, before = text[found.end :], text[: found.start]
    is_year = 1900 <= found.value <= 2100 and found.words.isdigit()
    is_type = bool(re.search(r"\b(type|stage|phase|grade|COVID-)\s?$", before, re.IGNORECASE))
    aged = (
        bool(re.search(r"\b(aged?|over|under|ages)\s*$", before, re.IGNORECASE))
        and found.value < 110
        and "%" not in after[:3]
    )
    return is_year or is_type or aged or bool(_NOT_COUNTED.match(after))


def _is_ratio(text: str, first: Found, second: Found) -> bool:
    between = text[first.end : second.start]
    return (
        bool(re.fullmatch(r"\s+(?:\w+\s+){0,2}(?:in|out of|of)\s+(?:every\s+)?", between, re.IGNORECASE))
        and first.value < 100
    )


def _unit(text: str, found: Found) -> str:
    after = text[found.end : found.end + 14]
    if re.match(r"\s*(%|per ?cent)", after):
        return "percent"
    return "rate" if re.match(r"\s*per\s+1", after) else "people"


def _bound(text: str, found: Found) -> Bound:
    return bound_before(text, found.start)


def _population(statement: Statement) -> str | None:
    text = statement.text
    if re.search(r"world|global|international", text, re.IGNORECASE):
        return "world"
    if len(statement.jurisdictions) == 1:
        return statement.jurisdictions[0]
    places = _PLACES.within(text)
    if len(places) == 1:
        return places[0]
    named = re.search(r"\b(?:in|of)\s+(?:the\s+)?(?:(?:city|town|region|province|state)\s+of\s+)?([A-Z][\w-]+)", text)
    return f"other:{named[1]}" if named else None

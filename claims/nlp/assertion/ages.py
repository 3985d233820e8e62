"""Of which ages a sentence speaks: "aged 12 and older", "from two months up", "under 18", "children of five"."""

import re

from claims.nlp.assertion.numbers import NUMBER, value_of
from claims.nlp.assertion.status import STATUS
from claims.vocabulary.assertions import CHILDREN

_OLDEST, _ADULT = 120.0, 18.0
_PEOPLE = (
    r"(?:people|persons|patients|those|anyone|children|kids|adolescents|teenagers|boys|girls|infants|babies|adults)"
)
_AGED = r"(?:aged|ages?|the age of)"
_FROM = rf"(?P<youngest>{NUMBER})(?:[\s-](?P<unit>year|month)s?\b)?(?:[\s-](?:old|of age)\b)?"
_TO = rf"(?P<oldest>{NUMBER})(?:[\s-](?P<unit>year|month)s?\b)?(?:[\s-](?:old|of age)\b)?"
_SPANS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:{_AGED}|{_PEOPLE})\s+(?:between\s+)?(?P<youngest>{NUMBER})\s*(?:to|and|[-–])\s*{_TO}(?!\w)",
        rf"\bbetween\s+(?P<youngest>{NUMBER})\s+and\s+(?P<oldest>{NUMBER})\s+(?P<unit>year|month)s? (?:of age|old)\b",
        rf"\b{_AGED}\s+(?P<youngest>{NUMBER})\+",
        rf"\b{_FROM}\s+(?:and|or)\s+(?:older|over|up|upwards|above)\b",
        rf"\b(?:from|over|above)\s+(?P<youngest>{NUMBER})\s+(?P<unit>year|month)s? (?:of age|old)\b",
        rf"\b(?:from|over|above|older than)\s+{_AGED}\s+{_FROM}",
        rf"\b{_PEOPLE}\s+(?:from|over|above|older than)\s+{_FROM}(?!\w)",
        rf"\b{_PEOPLE}\s+(?:\w+\s+)?(?P<bound>under|below|younger than|up to)\s+(?:{_AGED}\s+)?{_TO}(?!\w)",
        rf"\b(?P<bound>under|below|younger than|up to)\s+{_AGED}\s+{_TO}",
        rf"\b{_PEOPLE}\s+of\s+(?P<age>{NUMBER})(?:\s+(?P<unit>year|month)s?)?(?=[.,;:)]|$|\s+(?:and|or|in|with|who|for)\b)",
        rf"\b{_AGED}\s+(?P<age>{NUMBER})(?:\s+(?P<unit>year|month)s?)?(?!\w)",
        rf"\b(?P<age>{NUMBER})[\s-](?P<unit>year|month)s?[\s-]olds?\b",
    )
)  # fmt: skip


def ages(text: str) -> tuple[float, float | None] | None:
    """From which age in years, and below which one, if below any; None where no age is told."""
    found = next((match for span in _SPANS if (match := span.search(text))), None)
    span = _span(found.groupdict()) if found else None
    return span if span and span[0] < _OLDEST else None


def of_people(text: str) -> tuple[float, float] | None:
    """The ages in years of those of whom it is told, by number or as children or adults alone; None of anyone."""
    if told := ages(text):
        return told[0], _OLDEST if told[1] is None else told[1]
    young, grown = (any(STATUS.said(name, text) for name in names) for names in (CHILDREN, ("adult",)))
    if young == grown:
        return None
    return (0.0, _ADULT) if young else (_ADULT, _OLDEST)


def _span(told: dict[str, str | None]) -> tuple[float, float | None]:
    in_years = 1 / 12 if (told.get("unit") or "").casefold() == "month" else 1.0
    if age := told.get("age"):
        years = (value_of(age) or 0.0) * in_years
        return years, years + in_years
    return (value_of(told.get("youngest") or "") or 0.0) * in_years, _oldest(told, in_years)


def _oldest(told: dict[str, str | None], in_years: float) -> float | None:
    """ "Under 18" ends there, "4 to 17" and "up to 17" with the year."""
    oldest = value_of(told.get("oldest") or "")
    if oldest is None:
        return None
    ends_there = (told.get("bound") or "up to").casefold() != "up to"
    return (oldest if ends_there else oldest + 1) * in_years

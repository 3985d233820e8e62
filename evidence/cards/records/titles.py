"""What a record is called in one line, and what of it a list shows."""

from collections.abc import Callable, Mapping
from typing import Any

from django.utils.text import capfirst

from claims.vocabulary import OUTCOMES
from evidence.cards import terms, words
from evidence.cards.days import day, period
from evidence.cards.records import words as said
from evidence.cards.records.links import Titles

LONGEST = 160  # characters of a title that a source left without one


def title(register: str, version: Any, titles: Titles) -> str:
    """The record's own title, else one made of what it is about."""
    made = _MADE.get(register)
    text: str = made(version, titles) if made else getattr(version, "title", "")
    return text or str(version.fact)


def facts(register: str, version: Any) -> tuple[str, ...]:
    """What a list shows beside the title."""
    told = _TOLD.get(register)
    return tuple(fact for fact in (told(version) if told else ()) if fact)


def use(therapy: str, condition: str) -> str:
    return f"{terms.therapy(therapy).name} for {terms.disease(condition)}"


def result(outcome: str, therapy: str, condition: str) -> str:
    return f"{capfirst(terms.term(OUTCOMES, outcome).name)}: {use(therapy, condition)}"


def product(version: Any, titles: Titles) -> str:
    return titles.get(("products", version.product), version.product)


def _approval(version: Any, titles: Titles) -> str:
    return f"{product(version, titles)}: {terms.jurisdiction(version.jurisdiction).name}"


def _figure(version: Any, _: Titles) -> str:
    about = "stem-cell treatment" if version.condition == "field" else terms.condition(version.condition).name
    where = terms.jurisdiction(version.population).name
    year = f", {version.year}" if version.year else ""
    return f"{capfirst(about)}: {version.measure}, {where}{year}"


def _trial(version: Any, _: Titles) -> str:
    return f"{version.acronym}: {version.title}" if version.acronym and version.title else version.title


_MADE: Mapping[str, Callable[[Any, Titles], str]] = {
    "approvals": _approval,
    "authorities": lambda version, _: version.names[0] if version.names else "",
    "care": lambda version, _: capfirst(use(version.therapy, version.condition)),
    "figures": _figure,
    "horizons": lambda version, _: f"List of approvals: {terms.jurisdiction(version.fact).name}",
    "mechanisms": lambda version, _: version.words[:LONGEST],
    "pathways": lambda version, _: version.names[0] if version.names else "",
    "products": lambda version, _: version.names[0] if version.names else "",
    "results": lambda version, _: result(version.outcome, version.therapy, version.condition),
    "searches": lambda version, _: f"Search: {use(version.therapy, version.condition)}",
    "trials": _trial,
}


def number(value: float | None) -> str:
    """A number as people write it: “9,400,000”, “2.5”."""
    return "" if value is None else f"{value:,.10g}" if abs(value) < 1e10 else f"{value:,.0f}"


def amount(version: Any) -> str:
    """A figure's number, or the range that its source gives, with its unit."""
    between = " to ".join(number(bound) for bound in (version.low, version.high) if bound is not None)
    value = number(version.value)
    told = f"{value} ({between})" if value and between else value or between
    return f"{told} {version.unit}".strip() if told else version.quoted


def _people(n: int | None) -> str:
    return words.people(n) if n else ""


def _trial_facts(version: Any) -> tuple[str, ...]:
    people = next((n for n in (version.enrolment_actual, version.enrolment, version.enrolment_planned) if n), None)
    phases = " and ".join(said.code("trials", "phases", phase) for phase in version.phases)
    status = said.code("trials", "status", version.status) if version.status else ""
    return (version.fact, phases, _people(people), status, "results posted" if version.has_results else "")


_TOLD: Mapping[str, Callable[[Any], tuple[str, ...]]] = {
    "approvals": lambda v: (said.code("approvals", "status", v.status), period(v.valid_from, v.valid_to)),
    "care": lambda v: (v.population, v.guideline),
    "figures": lambda v: (amount(v), "a forecast" if v.forecast else "", v.publisher),
    "horizons": lambda v: (f"{words.looked(v.read)} {day(v.read_to)}",),
    "pathways": lambda v: (
        terms.jurisdiction(v.jurisdiction).name, said.code("pathways", "type", v.type), terms.use((), v.conditions),
    ),
    "products": lambda v: (v.developer, v.cell_type),
    "publications": lambda v: (
        v.first_author, v.journal, day(v.valid_from), words.say(words.DESIGNS, v.design) if v.design else "",
        _people(v.n),
    ),
    "results": lambda v: (
        words.say(words.DIRECTIONS, v.direction), words.say(words.DESIGNS, v.design), _people(v.n), v.effect,
    ),
    "searches": lambda v: (f"searched on {day(v.searched_on)}",),
    "trials": _trial_facts,
    "warnings": lambda v: (
        v.body, terms.jurisdiction(v.jurisdiction).name, said.code("warnings", "type", v.type), day(v.valid_from),
    ),
}  # fmt: skip

"""A version's columns in words, each with the links that it has."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from claims.vocabulary import CONDITIONS, JURISDICTIONS, OUTCOMES, THERAPIES
from claims.vocabulary.days import Day
from evidence.cards import terms, words
from evidence.cards.days import day
from evidence.cards.records import words as said
from evidence.cards.records.links import COLUMNS, Titles, link, web_address
from evidence.cards.records.shapes import Field, Link, RecordSource
from evidence.cards.records.titles import number
from evidence.registers.content import Content, content_of
from evidence.registers.files import as_written
from evidence.registers.models import Confidence, Version

PROVENANCE = frozenset({"source", "url", "seen_in", "checked_on", "confidence", "note"})
TREES: Mapping[str, Mapping[str, Any]] = {
    "therapies": THERAPIES,
    "therapy": THERAPIES,
    "conditions": CONDITIONS,
    "condition": CONDITIONS,
    "outcome": OUTCOMES,
    "jurisdiction": JURISDICTIONS,
    "countries": JURISDICTIONS,
}
WORDED: Mapping[str, Mapping[str, str]] = {"design": words.DESIGNS, "direction": words.DIRECTIONS}
ALWAYS = {"results": ("risk_of_bias",), "trials": ("has_results",)}  # what its silence would leave open
UNSAID = frozenset({"reviewers"})  # who confirmed it; that somebody did is said
LEFT_OUT = PROVENANCE | {"topics"}  # what stands by itself, and a compiler's labels for the conditions and therapies
PLAIN_NUMBERS = frozenset({"year"})


def fields(register: str, version: Version, titles: Titles, on: date) -> tuple[Field, ...]:
    """What the record says, column by column, as of a day; where and when it was read stands by itself."""
    said_always = {name: getattr(version, name) for name in ALWAYS.get(register, ())}
    told = {name: value for name, value in content_of(version).items() if name not in LEFT_OUT} | said_always
    return tuple(
        Field(
            label=said.label(register, name, ahead=isinstance(value, Day) and value.earliest > on),
            values=tuple(_links(register, name, value, titles)),
        )
        for name, value in told.items()
    )


def _links(register: str, column: str, value: Any, titles: Titles) -> Iterator[Link]:
    if column == "doi":
        yield Link(words=value, address=f"https://doi.org/{value}")
    elif column == "pmid":
        yield Link(words=value, address=f"https://pubmed.ncbi.nlm.nih.gov/{value}/")
    elif column in COLUMNS or (register, column) == ("approvals", "product"):
        yield from (link(column, fact, titles) for fact in ([value] if isinstance(value, str) else value))
    else:
        yield from (Link(words=text) for text in texts(register, column, value))


def texts(register: str, column: str, value: Any) -> list[str]:
    """A column's value in words, one for each thing that it lists; of reviewers only how many they are."""
    if column == "reviewers":
        return [f"{len(value)} reviewer{'s' if len(value) > 1 else ''}"]
    return [_text(register, column, entry) for entry in (value if isinstance(value, list) else [value])]


def _text(register: str, column: str, value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Day | date):
        return day(value)
    if isinstance(value, dict):
        return _harm(value)
    if isinstance(value, int | float):
        return str(value) if column in PLAIN_NUMBERS else number(value)
    if column in TREES:
        return terms.full_name(TREES[column], value)
    if column in WORDED:
        return words.say(WORDED[column], value)
    if column == "condition_words":
        return str(value).replace("_", " ")  # as some sources join theirs
    return said.code(register, column, value) if said.is_coded(column) else str(value)


def _harm(harm: Mapping[str, Any]) -> str:
    parts = (
        harm["words"],
        harm.get("count"),
        "serious" if harm.get("serious") else "",
        "put down to the treatment" if harm.get("attributed") else "",
    )
    return "; ".join(str(part) for part in parts if part)


def provenance(version: Version) -> RecordSource:
    return RecordSource(
        words=version.source,
        url=web_address(version.url),
        seen_in=version.seen_in,
        checked_on=version.checked_on,
        confirmed=version.confidence == Confidence.OPENED,
        note=version.note,
    )


def for_programs(spans: Iterable[Version]) -> dict[str, Any]:
    """What a record says in its spans, by the names of its columns, for programs."""
    said_in_each = (content_of(span).items() for span in spans)
    return as_written([{name: value for name, value in said if name not in UNSAID} for said in said_in_each])


def worded(register: str, content: Content, column: str) -> str:
    """One column of a content in words; nothing where it is empty."""
    return "; ".join(texts(register, column, content[column])) if column in content else ""

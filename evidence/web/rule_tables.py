"""The tables of the grading rules as readers see them: each part by its name, with where it comes from."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from evidence.grading.rules import TABLES

TITLES = {
    "certainty": "How sure the evidence makes us",
    "verdicts": "What a wording needs, and what the verdicts are called",
    "status": "What counts as an approval",
    "numbers": "When two numbers agree",
    "outcomes": "Outcomes that need care",
    "wording": "The sentences",
}


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a table: where it comes from, and each value by its name."""

    name: str
    source: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One file of rules, who wrote and checked it, and when it is to be looked at again."""

    name: str
    title: str
    version: str
    author: str
    checker: str
    review_due: date | None
    sections: tuple[Section, ...]


@cache
def rule_tables() -> tuple[Table, ...]:
    """Every table of the grading rules, as it lies beside the code."""
    return tuple(
        _table(path.stem, tomllib.loads(path.read_text(encoding="utf-8"))) for path in sorted(TABLES.glob("*.toml"))
    )


def _table(name: str, content: Mapping[str, Any]) -> Table:
    meta = content["meta"]
    sections = tuple(_section(key, value) for key, value in content.items() if key != "meta")
    return Table(
        name=name,
        title=TITLES.get(name, name.replace("_", " ").capitalize()),
        version=meta["version"],
        author=meta["author"],
        checker=meta["checker"],
        review_due=meta.get("review_due"),
        sections=sections,
    )


def _section(name: str, content: Any) -> Section:
    title = name.replace("_", " ").capitalize()
    if isinstance(content, list):
        return Section(title, "", tuple((str(number), _said(entry)) for number, entry in enumerate(content, start=1)))
    values = ((key.replace("_", " "), _said(value)) for key, value in content.items() if key != "source")
    return Section(title, content.get("source", ""), tuple(values))


def _said(value: Any) -> str:
    if isinstance(value, Mapping):
        return "; ".join(f"{str(key).replace('_', ' ')}: {_said(entry)}" for key, entry in value.items())
    return ", ".join(map(_said, value)) if isinstance(value, list) else str(value)

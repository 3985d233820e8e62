"""How a claim is found and graded, in plain words, table by table as the code runs them, and version by version."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from evidence.cards import words
from evidence.cards.rule_versions import rule_versions
from evidence.cards.shapes import Grade
from evidence.grading.rules import TABLES, load_rules
from evidence.review.figures import review_figures
from evidence.web import meanings
from evidence.web.measured import ARTICLES, MEASURED

TITLES = {
    "certainty": "How sure the evidence makes us",
    "verdicts": "What a wording needs, and what the verdicts are called",
    "status": "What counts as an approval",
    "numbers": "When two numbers agree",
    "outcomes": "Outcomes that need care",
    "wording": "The sentences",
}
TOLD_OF = {"outcome": "pain", "therapy": "these cells", "condition": "this disease"}
LETTERED_AS = {"supported_risk": "supported_low"}


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a table: where it comes from, and each value by its name."""

    name: str
    source: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    title: str
    version: str
    author: str
    checker: str
    review_due: date | None
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """A grade as its chip shows it, and what it means."""

    grade: Grade
    means: str


@dataclass(frozen=True, slots=True)
class Sureness:
    """A level of certainty, what it means, and how a benefit of that certainty is told of."""

    certainty: str
    means: str
    said: str


def methods(request: HttpRequest) -> HttpResponse:
    shown = {
        "examples": _examples(),
        "tables": rule_tables(),
        "rules": load_rules(),
        "series": rule_versions(),
        "kinds": words.KINDS,
        "certainties": _certainties(),
        "statuses": [(said, meanings.STATUSES[id]) for id, said in words.STATUSES.items()],
        "flags": words.FLAGS,
        "figures": review_figures(),
        "measured": MEASURED,
        "articles": ARTICLES,
    }
    return render(request, "methods/page.html", shown)


def versions(request: HttpRequest) -> HttpResponse:
    return render(request, "methods/versions.html", {"series": rule_versions()})


def _examples() -> list[Example]:
    return [Example(_grade(name), means) for name, means in meanings.GRADES.items()]


def _certainties() -> list[Sureness]:
    findings = load_rules().wording["findings"]
    return [
        Sureness(id, means, findings[f"benefit_{id}"].format(**TOLD_OF)) for id, means in meanings.CERTAINTIES.items()
    ]


def _grade(name: str) -> Grade:
    """As a person gave it. Facts, and what is not graded, have no letter."""
    verdicts, awaiting = load_rules().verdicts, name == words.AWAITING
    verdict = next(part for part in (*words.VERDICTS, words.AWAITING) if name.startswith(part))
    letter = verdicts.grades.get(LETTERED_AS.get(name, name))
    said = verdicts.labels.get(name) or words.say(words.VERDICTS_LISTED if awaiting else words.VERDICTS, verdict)
    return Grade(
        letter=letter,
        verdict=None if awaiting else verdict,
        word=said,
        shape="dots" if awaiting else words.shape(verdict, letter or "", "harm" if name == "supported_risk" else None),
        provisional=awaiting,
        standing="",
        standing_words="",
        machine=awaiting,
    )


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

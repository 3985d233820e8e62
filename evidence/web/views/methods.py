"""How a claim is found and graded, in plain words, table by table as the code runs them, and version by version."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from evidence.cards import words
from evidence.cards.rule_versions import rule_versions
from evidence.cards.shapes import Grade
from evidence.grading.rules import load_rules
from evidence.review.figures import review_figures
from evidence.web import meanings
from evidence.web.measured import ARTICLES, MEASURED
from evidence.web.rule_tables import rule_tables

TOLD_OF = {"outcome": "pain", "therapy": "these cells", "condition": "this disease"}
LETTERED_AS = {"supported_risk": "supported_low"}


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

"""Figures are kept verbatim with their unit, those around a claim's quote too; names, dates and phases are none."""

import re
from pathlib import Path

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.nlp.figures import REGISTRATION, figures
from claims.vocabulary.statements import Basis, Kind

JUDGED = (Kind.TRIAL, None, False, None, None, None, Basis.NONE)
LINES = (Path(__file__).parent / "figures.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", [line for line in LINES if not line.startswith("#")])
def test_figures_of_claims(line: str) -> None:
    marked, *expected = line.split(" |")
    text = re.sub(r"[{}]", "", marked)
    places = [(m.start() - 2 * i, m.end() - 2 * i - 2) for i, m in enumerate(re.finditer(r"\{[^}]*\}", marked))]
    claims = finished(text, [Draft(0, *place, *JUDGED) for place in places])
    found = [list(claim.statement.figures) for claim in claims]
    assert found == [[figure.strip() for figure in listed.split(";") if figure.strip()] for listed in expected]


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("an effective rate of 66.7% in women", ["66.7%"]),
        ("affects about 125 million people", ["125 million people"]),
        ("costs $4,800 per knee", ["$4,800"]),
        ("8 out of 10 patients cancel", ["8 out of 10 patients"]),
        ("improved after 12 weeks", ["12 weeks"]),
        ("the trial enrolled 24 participants", ["24 participants"]),
        ("potentially reverses type 1 diabetes", []),
        ("a phase 2 trial", []),
        ("since 2014", []),
        ("published on Jan. 9", []),
        ("a COVID-19 patient", []),
        ("lowers IL-6", []),
        ("registered as NCT03765957", []),
        ("one of the patients", []),
        ("delays the clearance of the virus [2, 5]", []),
        ("went from 57 to 48 in four months", ["57", "48", "four months"]),
        ("380 fasting, now 126 without an injection", ["380", "126"]),
        ("the two higher groups had four infusions", ["four infusions"]),
    ],
)
def test_figures(quote: str, expected: list[str]) -> None:
    assert list(figures(quote)) == expected


@pytest.mark.parametrize(
    "number",
    [
        "NCT03765957",
        "ISRCTN12345678",
        "ChiCTR2000099887",
        "CTRI/2019/09/099871",
        "2012-001234-41",
        "ACTRN12612000123456",
    ],
)
def test_registrations(number: str) -> None:
    match = REGISTRATION.search(f"(registered as {number}).")
    assert match is not None
    assert match.group() == number

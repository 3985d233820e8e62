"""Figures are kept verbatim with their unit, those around a claim's quote too; names, dates and phases are none."""

import re
from pathlib import Path

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.registrations import WRITTEN
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


def test_the_later_of_two_nested_claims_has_its_own_amount_though_it_is_as_much() -> None:
    text = "Pain fell by 38% and swelling by 38%"
    claims = finished(text, [Draft(0, 0, len("Pain fell by 38%"), *JUDGED), Draft(0, 0, len(text), *JUDGED)])
    assert [claim.statement.figures for claim in claims] == [("38%",), ("38%",)]


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
    match = WRITTEN.search(f"(registered as {number}).")
    assert match is not None
    assert match.group() == number

"""Cards as CSV: rows that every reader of RFC 4180 takes apart again, and that no spreadsheet runs."""

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from io import StringIO

import pytest

from evidence.cards.exports.table import COLUMNS, table
from evidence.cards.shapes import Card, Term, UseLine
from tests.unit.evidence.cards.exports.cards import CARD, WITHHELD, absolute


def read(*cards: Card) -> list[dict[str, str]]:
    written = b"".join(table(cards, absolute)).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(written, newline=""), strict=True))


def test_a_row_says_what_the_card_says() -> None:
    [row] = read(CARD)
    assert list(row) == list(COLUMNS)
    assert row["id"] == "7"
    assert row["address"] == "https://shown.example/claims/7/islets/"
    assert (row["letter"], row["verdict"], row["standing"], row["machine"]) == ("D", "overstated", "confirmed", "false")
    assert (row["therapies"], row["conditions"]) == ("stem-cell-islets", "t1d")
    assert (row["statuses"], row["warned_in"]) == ("US:in_trials", "US")
    assert row["flags"] == "cure_language|everyone"
    assert (row["said_since"], row["graded_at"]) == ("2024-03-01", "2026-11-25T12:00:00Z")


def test_the_status_of_each_use_has_an_entry_of_its_own() -> None:
    assert read(CARD)[0]["statuses_by_use"] == ""
    [line] = CARD.statuses
    msc, exosomes, gvhd, als = (Term(id=id, name=id) for id in ("msc", "exosomes", "gvhd", "als"))
    of_use = UseLine(therapies=(msc,), conditions=(gvhd, als), use="", status="approved", words="", warned=False,
                     warning="", unconfirmed=False, references=())  # fmt: skip
    of_any = replace(of_use, therapies=(msc, exosomes), conditions=(), status="none_found")
    [row] = read(replace(CARD, statuses=(replace(line, uses=(of_use,)), replace(line, uses=(of_any,)))))
    assert row["statuses_by_use"].split("|") == [
        "US:approved:msc for gvhd", "US:approved:msc for als", "US:none_found:msc", "US:none_found:exosomes"
    ]  # fmt: skip
    quiet = replace(line, warned=False)
    warned = [(of_use,), (replace(of_use, warned=True), of_any)]
    assert [read(replace(CARD, statuses=(replace(quiet, uses=uses),)))[0]["warned_in"] for uses in warned] == ["", "US"]


def test_what_is_withheld_is_empty_and_said_in_words() -> None:
    [row] = read(replace(CARD, grade=WITHHELD))
    assert (row["letter"], row["verdict"], row["word"], row["provisional"]) == ("", "", "Awaiting review", "true")


def test_lines_end_and_are_quoted_as_the_standard_has_it() -> None:
    text = 'One "cured", they say,\nand another.'
    written = list(table([replace(CARD, text=text)], absolute))
    assert all(line.endswith(b"\r\n") for line in written)
    assert b'"One ""cured"", they say,\nand another."' in written[1]
    assert read(replace(CARD, text=text))[0]["text"] == text


@pytest.mark.parametrize(
    "text", ['=HYPERLINK("https://x.example")', "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1"]
)
def test_no_text_is_a_formula(text: str) -> None:
    [row] = read(replace(CARD, text=text, outcome=text))
    assert row["text"] == row["outcome"]
    assert row["text"].lstrip() == f"'{text.lstrip()}"


@pytest.mark.parametrize("text", ["knees;=1+1", "knees; @SUM(A1)", "knees\n=1", "knees\r\n +1", "knees\t-1"])
def test_no_text_is_a_formula_for_a_spreadsheet_that_parts_cells_or_rows_otherwise(text: str) -> None:
    [written] = list(table([replace(CARD, text=text)], absolute))[1:]
    assert not re.search(rb"[;\t\r\n]\s*[=+\-@]", written)


def test_what_is_no_formula_is_left_as_it_is() -> None:
    for text in ("a = b", "3-fold", "−1 on the scale", "’tis said", "one; two", "p=0.03", "well-known - or not"):
        assert read(replace(CARD, text=text))[0]["text"] == text


def test_an_entry_of_a_list_cannot_be_taken_for_two() -> None:
    [therapy] = CARD.therapies
    [row] = read(replace(CARD, therapies=(replace(therapy, id="other:a|b"), therapy)))
    assert row["therapies"].split("|") == ["other:a/b", "stem-cell-islets"]


def test_excel_is_told_of_utf_8_once() -> None:
    assert [line.count(b"\xef\xbb\xbf") for line in table([CARD, CARD], absolute)] == [1, 0, 0]


def test_no_more_than_a_card_is_held() -> None:
    asked = 0

    def cards() -> Iterator[Card]:
        nonlocal asked
        for _ in range(1000):
            asked += 1
            yield CARD

    lines = table(cards(), absolute)
    next(lines)
    assert asked == 0
    next(lines)
    assert asked == 1

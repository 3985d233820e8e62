"""Amounts are found whole, with their unit or the noun that they count; dates, labels and vague words are none."""

import re
from pathlib import Path

import pytest

from claims.nlp.figures.amounts import amounts, amounts_within
from claims.nlp.grammar import parser

LINES = (Path(__file__).parent / "amounts.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", [line for line in LINES if not line.startswith("#")])
def test_amounts(line: str) -> None:
    parse = parser()(re.sub(r"[{}]", "", line))
    assert [parse.text[start:end] for start, end in amounts(parse)] == re.findall(r"\{([^}]*)\}", line)


def test_amounts_of_some_words_are_those_that_stand_in_them_whole() -> None:
    parse = parser()("Pain fell by 38% in 41 older patients.")
    assert list(amounts_within(parse[2:7])) == ["38%"]
    assert list(amounts_within([])) == []


def test_amounts_of_a_parse_asked_for_again_are_its_own() -> None:
    first, second = parser()("Pain fell by 38%."), parser()("It fell in 41 patients.")
    assert [amounts(parse) for parse in (first, second, first)] == [((13, 16),), ((11, 22),), ((13, 16),)]

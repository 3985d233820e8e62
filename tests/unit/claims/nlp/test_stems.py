"""The letters that spare a search are those that no text lacks that holds the expression."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.nlp.lexicons import lexicon
from claims.nlp.stems import Stems, stems_of

EXPRESSIONS = [words for entry in lexicon("evidence")["evidence"] for words in entry["words"]]


@pytest.mark.parametrize(
    ("expression", "stems"),
    [
        ("adverse (?:events?|effects?)", {"adverse"}),
        ("(?:un)?safe(?:ly|ty)?", {"safe"}),
        ("(?:cure|heal)(?:s|ed)?", {"cure", "heal"}),
        ("colou?red", {"colo"}),
        (r"toxic\w*", {"toxic"}),
        (r"\d+ ?%", {""}),
        ("harmless(?! virus)", {"harmless"}),
    ],
)
def test_stems_are_the_letters_that_no_match_lacks(expression: str, stems: set[str]) -> None:
    assert stems_of(expression) == stems


@given(st.data())
def test_no_match_lacks_all_stems(data: st.DataObject) -> None:
    expression = data.draw(st.sampled_from(EXPRESSIONS))
    match = data.draw(st.from_regex(re.compile(expression, re.ASCII), fullmatch=True))

    assert any(stem in match for stem in stems_of(expression))


@given(st.lists(st.text("abc", max_size=6)), st.text("abc"))
def test_the_stems_within_a_text_are_those_that_it_holds(stems: list[str], text: str) -> None:
    assert Stems(stems).within(text) == {stem for stem in stems if stem in text}

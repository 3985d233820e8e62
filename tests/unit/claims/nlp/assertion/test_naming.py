"""Proper names in a sentence, as they are written."""

from claims.vocabulary.statements import Kind
from tests.unit.claims.nlp.assertion.reading import read


def test_names_are_read_without_the_words_that_open_a_sentence() -> None:
    named = read("The Xiangya Hospital study appeared in Signal Transduction and Targeted Therapy.", Kind.TRIAL).names
    assert {"Xiangya Hospital", "Signal Transduction and Targeted Therapy"} <= set(named)
    assert "The" not in named


def test_what_is_counted_by_a_number_has_it_in_its_name() -> None:
    named = read("The 9th District Court and the 5th Circuit ruled on the 3rd patient.", Kind.REGULATORY).names
    assert {"9th District", "5th Circuit"} <= set(named)
    assert not any(name.startswith("3rd") for name in named)

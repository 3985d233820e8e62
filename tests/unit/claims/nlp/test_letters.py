"""Small letters stand one for one for a text's own, and what is searched for in them is itself written small."""

import re
from collections.abc import Iterator

import pytest

from claims.nlp.letters import small
from claims.nlp.lexicons import lexicon

ESCAPED = re.compile(r"\\.")


@pytest.mark.parametrize("text", ["Stem CELLS", "İzmir KLİNİK", "ſafe ıs \u212awik", "Größe ΣΑΣ", ""])
def test_offsets_stand(text: str) -> None:
    assert len(small(text)) == len(text)


@pytest.mark.parametrize("letter", ["I", "i", "İ", "ı", "S", "s", "ſ", "K", "k", "\u212a", "É", "é"])
@pytest.mark.parametrize("expression", ["i", "s", "k", "é", r"\w"])
def test_an_expression_matches_as_it_does_in_any_case(expression: str, letter: str) -> None:
    assert bool(re.search(expression, small(letter))) == bool(re.search(expression, letter, re.IGNORECASE))


def test_words_that_are_searched_for_in_small_letters_are_written_so() -> None:
    assert not [words for words in _expressions() if ESCAPED.sub("", words) != ESCAPED.sub("", words).lower()]


def _expressions() -> Iterator[str]:
    for words in lexicon("kinds")["cues"].values():
        yield from words
    for entry in lexicon("evidence")["evidence"]:
        for place in ("words", "unless", "sentence_without"):
            yield from entry.get(place, ())

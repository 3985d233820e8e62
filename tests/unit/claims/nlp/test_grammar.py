"""Verbs of the field that the tagger would take for nouns, and nouns for verbs, are parsed as what they are."""

import pytest

from claims.nlp.clauses import subject
from claims.nlp.grammar import parser


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        ("The shop said that gels work and that stem cells regrow cartilage.", "regrow", "cells"),
        ("The shop said that gels work and that stem cells rejuvenate the skin.", "rejuvenate", "cells"),
        ("The woman had stem cells in her knee.", "had", "woman"),
    ],
)
def test_a_verb_of_the_field_has_its_subject(sentence: str, verb: str, expected: str) -> None:
    word = next(token for token in parser()(sentence) if token.lower_ == verb)
    own = subject(word)
    assert own is not None
    assert own.text == expected

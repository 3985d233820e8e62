"""Whether a sentence tells of a harm at all."""

import pytest

from claims.vocabulary.statements import Effect, Kind
from tests.unit.claims.nlp.assertion.reading import read


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("The treatment can be costly.", True),
        ("We tell you the facts about prices and safety.", True),
        ("The dead cells lie among damaged cells.", True),
        ("The treatment can be dangerous.", False),
        ("The cells damaged her spine.", False),
    ],
)
def test_a_sentence_that_tells_of_no_harm_is_silent_whatever_it_was_taken_for(text: str, silent: bool) -> None:
    assert read(text, Kind.SAFETY, effect=Effect.HARM, outcome="safety").silent is silent


@pytest.mark.parametrize("text", ["Four of them got a cytokine storm.", "Two had numb fingers."])
def test_a_sentence_that_names_a_harm_is_not_silent(text: str) -> None:
    assert not read(text, Kind.SAFETY, effect=Effect.HARM).silent


def test_a_disease_that_is_named_is_no_harm_that_is_denied() -> None:
    text = "For leukaemia one's own cord blood is no good."
    said = {"conditions": ("blood-cancer",), "outcome": "safety", "negated": True, "effect": Effect.NONE}
    assert read(text, Kind.SAFETY, **said).silent
    assert not read(f"{text} There is no risk.", Kind.SAFETY, **said).silent

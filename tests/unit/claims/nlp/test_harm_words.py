"""What a sentence on safety says of harm: reassurance in many words, and to what it puts a harm down."""

from typing import Any

import pytest

from claims.nlp.assertion import read_assertion
from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion
from claims.vocabulary.statements import Effect, Kind


def read(text: str, **said: Any) -> Assertion:
    return read_assertion(Statement(quote=text, text=text, kind=Kind.SAFETY, **said))


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        ("The clinic said that the procedure was safe.", True),
        ("The injections were perfectly safe.", True),
        ("The procedure was not safe.", False),
        ("The procedure was not entirely safe.", False),
    ],
)
def test_what_was_called_safe_is_an_absolute_denial_as_what_is(text: str, harmless: bool) -> None:
    assert read(text, effect=Effect.NONE).harmless is harmless


@pytest.mark.parametrize("text", ["Mesenchymal cells are immune-privileged.", "The cells are non-immunogenic."])
def test_cells_that_the_body_is_said_to_ignore_are_reassurance(text: str) -> None:
    assert read(text, effect=Effect.HARM).low_risk

"""For how long an effect is said to have lasted."""

import pytest

from claims.vocabulary.statements import Effect, Kind
from tests.unit.claims.nlp.assertion.reading import read


@pytest.mark.parametrize(
    ("text", "months"),
    [("It kept them off insulin for more than three years.", 36),
     ("Half were off insulin two years after the graft.", 24),
     ("It kept them off insulin for a year.", 12), ("It frees them for life.", 1200),
     ("It helps people who have had diabetes for ten years.", None),
     ("They were well ten years after diagnosis.", None),
     ("One has been free of plaque psoriasis for four years.", 48.0),
     ("It helps children of ten years.", None), ("It frees them from insulin.", None)],
)  # fmt: skip
def test_how_long_an_effect_is_said_to_last(text: str, months: float | None) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT).lasting == months

"""What readers are told is no surer than what it says."""

import pytest

from evidence.cards import words


@pytest.mark.parametrize(
    ("direction", "certainty", "said"),
    [
        ("benefit", "high", "Better"),
        ("benefit", "moderate", "Probably better"),
        ("harm", "low", "May be worse"),
        ("benefit", "very_low", "May be better, very uncertain"),
        ("no_difference", "very_low", "May be no difference, very uncertain"),
        ("mixed", "very_low", "Mixed"),
        ("benefit", None, "Better"),
    ],
)
def test_a_direction_is_told_as_surely_as_the_certainty_lets_it(direction: str, certainty: str, said: str) -> None:
    assert words.pointing(direction, certainty) == said

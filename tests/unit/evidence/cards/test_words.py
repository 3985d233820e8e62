"""What readers are told is no surer than what it says."""

import pytest

from evidence.assessments.models import Standing
from evidence.cards import words


@pytest.mark.parametrize(
    ("direction", "certainty", "said"),
    [
        ("benefit", "high", "Better"),
        ("benefit", "moderate", "Probably better"),
        ("harm", "low", "May be worse"),
        ("benefit", "very_low", "May be better (very uncertain)"),
        ("no_difference", "very_low", "May be little or no difference (very uncertain)"),
        ("mixed", "very_low", "Mixed"),
        ("benefit", None, "Better"),
    ],
)
def test_a_direction_is_told_as_surely_as_the_certainty_lets_it(direction: str, certainty: str, said: str) -> None:
    assert words.pointing(direction, certainty) == said


def test_what_has_no_grade_is_not_said_to_be_graded() -> None:
    assert "graded" in words.standing(Standing.COMPUTED, {"verdict": "unverifiable"})
    assert "graded" not in words.standing(Standing.COMPUTED, {"verdict": "not_graded"})
    assert "machine" in words.standing(Standing.COMPUTED, {"verdict": "not_graded"})


def test_one_person_is_no_people() -> None:
    assert [words.people(number) for number in (1, 2, 2439)] == ["1 person", "2 people", "2,439 people"]

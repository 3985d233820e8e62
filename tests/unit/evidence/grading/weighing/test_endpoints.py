"""Whether a study met its primary outcome, by its results on record."""

import pytest

from evidence.grading.facts import Direction
from evidence.grading.weighing.endpoints import is_met
from tests.unit.evidence.grading.studies import study

BENEFIT, NO_DIFFERENCE, HARM = Direction.BENEFIT, Direction.NO_DIFFERENCE, Direction.HARM


@pytest.mark.parametrize(
    ("outcome", "way", "met"),
    [
        ("glycaemic-control", BENEFIT, True),
        ("glycaemic-control", NO_DIFFERENCE, False),
        ("glycaemic-control", HARM, False),
        ("serious-harm", NO_DIFFERENCE, True),
        ("serious-harm", HARM, None),
    ],
)
def test_an_effect_is_reached_by_a_benefit_and_safety_by_no_harm(
    outcome: str, way: Direction, met: bool | None
) -> None:
    assert is_met([study("a", way=way, outcome=outcome)]) is met


def test_what_results_differ_on_is_left_open() -> None:
    assert is_met([study("a"), study("b", way=NO_DIFFERENCE)]) is None
    assert is_met([]) is None

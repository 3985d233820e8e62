"""Whether the ages of a sentence are among those on record, on the day."""

from datetime import date

import pytest

from claims.vocabulary.assertions import Matter, Regulation
from claims.vocabulary.days import Day
from evidence.grading.ages import changes, is_for_ages, is_of_other_ages
from evidence.grading.facts import Approval, Design, Direction, StudyResult
from tests.unit.evidence.grading.decisions import approved

CHANGED = "adult and paediatric (12+ at approval; 2 years and older since July 2026)"


def approval(population: str) -> Approval:
    return approved("x", since="2023-12-08", population=population)


@pytest.mark.parametrize(
    ("told", "recorded", "day", "expected"),
    [
        ({"from_age": 12}, "12 years and older", "2025-01-01", True),
        ({"from_age": 6}, "12 years and older", "2025-01-01", False),
        ({"from_age": 5}, CHANGED, "2026-06-30", False),
        ({"from_age": 5}, CHANGED, "2026-07-01", True),
        ({"from_age": 12, "only_people": True}, CHANGED, "2026-06-30", True),
        ({"from_age": 12, "only_people": True}, CHANGED, "2026-07-01", False),
        ({"from_age": 1, "population": "paediatric"}, "paediatric (2 months and older)", "2025-01-01", True),
        ({"from_age": 1}, "paediatric (2 months and older)", "2025-01-01", None),
        ({"from_age": 18}, "paediatric (2 months and older)", "2025-01-01", False),
        ({"from_age": 0, "to_age": 18}, "12 years and older", "2025-01-01", None),
        ({"from_age": 0, "to_age": 12}, "12 years and older", "2025-01-01", False),
        ({"from_age": 4}, "adult and paediatric", "2025-01-01", None),
        ({"from_age": 16}, "adult", "2025-01-01", None),
        ({"from_age": 0, "to_age": 12, "denied": True}, "12 years and older", "2025-01-01", False),
        ({"from_age": 0, "to_age": 18, "denied": True}, "12 years and older", "2025-01-01", None),
        ({"from_age": 13, "to_age": 18, "denied": True}, "12 years and older", "2025-01-01", True),
        ({}, "12 years and older", "2025-01-01", None),
    ],
)
def test_ages_are_held_against_those_on_record(told: dict, recorded: str, day: str, expected: bool | None) -> None:  # type: ignore[type-arg]
    said = Regulation(matter=Matter.APPROVAL, **told)
    assert is_for_ages(approval(recorded), said, date.fromisoformat(day)) is expected


def test_the_ages_of_a_decision_are_those_of_its_day() -> None:
    said = Regulation(matter=Matter.APPROVAL, from_age=2, dated=Day.parse("2023-12"), since=True)
    assert is_for_ages(approval(CHANGED), said, date(2026, 9, 1)) is False


def test_the_day_on_which_the_ages_changed() -> None:
    assert list(changes(CHANGED)) == [date(2026, 7, 1)]


@pytest.mark.parametrize(
    ("stage", "told", "other"),
    [
        ("12-35 years, two or more severe crises a year", (0.0, 12.0), True),
        ("12-35 years, two or more severe crises a year", (12.0, 120.0), False),
        ("severe scleroderma, adults 18 to 69", (70.0, 120.0), True),
        ("young children", (18.0, 120.0), True),
        ("young children", (0.0, 18.0), False),
        ("adults, diagnosed less than 2 years before", (0.0, 18.0), True),
        ("children and adults", (0.0, 18.0), False),
        ("8 years after diagnosis on average", (18.0, 120.0), False),
        ("acute, 18-36 h after onset", (0.0, 18.0), False),
        (None, (0.0, 18.0), False),
        ("young children", None, False),
    ],
)
def test_a_study_is_of_other_ages_where_all_that_are_recorded_are_older_or_younger(
    stage: str | None, told: tuple[float, float] | None, other: bool
) -> None:
    result = StudyResult(
        id="r", trial="NCT1", design=Design.RCT, therapy="msc", condition="t1d", outcome="pain",
        direction=Direction.BENEFIT, stage=stage,
    )  # fmt: skip
    assert is_of_other_ages(result, told) is other

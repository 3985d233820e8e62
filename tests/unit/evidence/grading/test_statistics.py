"""How far a number may be from a reference: within its range or a tenth from its value, and not over a quarter off."""

from datetime import date
from typing import Any

import pytest

from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion, Bound, Statistic
from claims.vocabulary.statements import Kind
from evidence.grading import Claim, Dossier, grade, load_rules
from evidence.grading.facts import Figure

POINT: dict[str, Any] = {"value": 1000.0}
RANGE: dict[str, Any] = {"low": 1000.0, "high": 2000.0}
BOTH: dict[str, Any] = {"value": 1000.0, "low": 950.0, "high": 1400.0}


def verdict(figure: dict[str, Any], said: float, bound: Bound = Bound.ABOUT) -> str:
    reference = Figure(
        id="f", condition="lupus", measure="prevalence", population="world", unit="people", year=2020, **figure
    )
    told = Statistic(words="so many", measure="prevalence", low=said, high=said, population="world", bound=bound)
    statement = Statement(quote="q", text="t", kind=Kind.EPIDEMIOLOGY, conditions=("lupus",))
    claim = Claim(statement=statement, assertion=Assertion(statistics=(told,)))
    return str(grade(claim, Dossier(figures=(reference,)), load_rules(), date(2026, 11, 21)).verdict)


@pytest.mark.parametrize(
    ("figure", "said", "expected"),
    [
        (POINT, 1100, "supported"), (POINT, 1101, "unverifiable"), (POINT, 1250, "unverifiable"),
        (POINT, 1251, "contradicted"),
        (POINT, 900, "supported"), (POINT, 899, "unverifiable"), (POINT, 750, "unverifiable"),
        (POINT, 749, "contradicted"),
        (RANGE, 1000, "supported"), (RANGE, 2000, "supported"), (RANGE, 2001, "unverifiable"),
        (RANGE, 999, "unverifiable"), (RANGE, 2501, "contradicted"), (RANGE, 749, "contradicted"),
        (BOTH, 1400, "supported"), (BOTH, 1401, "unverifiable"), (BOTH, 900, "supported"), (BOTH, 899, "unverifiable"),
    ],
)  # fmt: skip
def test_a_number_is_held_against_the_range_and_the_value(figure: dict[str, Any], said: float, expected: str) -> None:
    assert verdict(figure, said) == expected


@pytest.mark.parametrize(
    ("figure", "said", "bound", "expected"),
    [
        (POINT, 10, Bound.AT_LEAST, "supported"), (POINT, 1200, Bound.AT_LEAST, "unverifiable"),
        (POINT, 1300, Bound.AT_LEAST, "contradicted"), (RANGE, 2001, Bound.AT_LEAST, "unverifiable"),
        (POINT, 5000, Bound.AT_MOST, "supported"), (POINT, 800, Bound.AT_MOST, "unverifiable"),
        (POINT, 700, Bound.AT_MOST, "contradicted"), (RANGE, 999, Bound.AT_MOST, "unverifiable"),
    ],
)  # fmt: skip
def test_more_than_and_fewer_than_are_bounds_on_one_side(
    figure: dict[str, Any], said: float, bound: Bound, expected: str
) -> None:
    assert verdict(figure, said, bound) == expected

"""Figures of a result: how many of how many, what share, and by how much something changed."""

import pytest

from claims.vocabulary.assertions import Bound
from claims.vocabulary.statements import Kind
from tests.unit.claims.nlp.assertion.reading import read


@pytest.mark.parametrize(
    ("text", "hits", "of", "share"),
    [("29 of 30 people had no crises.", 29, 30, None), ("Seven of ten patients improved.", 7, 10, None),
     ("All twelve patients stopped insulin.", 12, 12, None), ("None of the ten people relapsed.", 0, 10, None),
     ("All twelve toddlers stopped insulin.", 12, 12, None),
     ("The response rate was 66.7%.", None, None, 66.7),
     ("About half of the patients had side effects.", None, None, 50.0),
     ("Ninety per cent of the patients walked again.", None, None, 90.0),
     ("It helped sixty-five percent of them.", None, None, 65.0)],
)  # fmt: skip
def test_figures_of_a_result_are_read(text: str, hits: int | None, of: int | None, share: float | None) -> None:
    (found,) = read(text, Kind.EFFICACY).proportions
    assert (found.hits, found.of, found.share) == (hits, of, share)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("It did not slow ALS in a phase 3 trial published in 2022.", []),
        ("In a phase 2/3 study reported in 2015 it saved no limbs.", []),
        ("People with type 1 diabetes treated in 2023 came off insulin.", []),
        ("Deaths from COVID-19 in 2020 did not fall.", []),
        ("The cells were safe, two small phase 1 trials reported in 2025 say.", []),
        ("Adults with type 1 and type 2 diabetes, given VX-880 in 2026, came off insulin.", []),
        ("In the phase 3 trial published in 2024, 29 of 30 people had no crises.", [(29, 30)]),
        ("By 2023, 10 of 12 people with type 1 diabetes were off insulin.", [(10, 12)]),
        ("Of COVID-19 patients, 3 of 112 relapsed.", [(3, 112)]),
        ("Grade 2 fever was seen in 5 of 2,010 patients.", [(5, 2010)]),
        ("It helped 18 out of twenty people in phase 1.", [(18, 20)]),
    ],
)
def test_a_number_that_tells_which_one_or_when_counts_nobody(text: str, counts: list[tuple[int, int]]) -> None:
    assert [(found.hits, found.of) for found in read(text, Kind.EFFICACY).proportions] == counts


@pytest.mark.parametrize("text", ["Insulin needs fell by 50%.", "There were no relapses in 179 patient-years."])
def test_a_change_or_a_rate_over_time_is_no_proportion(text: str) -> None:
    assert read(text, Kind.EFFICACY).proportions == ()


def test_by_how_much_something_changed_is_read() -> None:
    (found,) = read("Pain went down by about 40 %.", Kind.EFFICACY).changes
    assert found.share == 40
    assert read("40% of them had less pain.", Kind.EFFICACY).changes == ()


def test_more_than_half_of_the_patients_is_a_proportion() -> None:
    (found,) = read("More than 50% of the patients walked again.", Kind.EFFICACY).proportions
    assert (found.share, found.bound) == (50, Bound.AT_LEAST)


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("Almost all patients walked again.", [75.0]),
        ("It helped nearly every one of the children.", []),
        ("Virtually all of the treated people stopped insulin.", [75.0]),
        ("Almost all of the cells died, and patients walked again.", []),
        ("Almost all of the patients, 28 of 30, walked again.", [None]),
    ],
)
def test_almost_all_people_are_three_quarters_at_the_least(text: str, shares: list[float | None]) -> None:
    assert [found.share for found in read(text, Kind.EFFICACY).proportions] == shares

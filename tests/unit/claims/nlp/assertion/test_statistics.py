"""Numbers about a condition: of what, of how many, who counted and where."""

import pytest

from claims.vocabulary.assertions import Bound
from claims.vocabulary.statements import Kind
from tests.unit.claims.nlp.assertion.reading import read


@pytest.mark.parametrize(
    ("text", "measure", "unit", "low", "bound"),
    [
        ("Diabetes affects more than 500 million people worldwide.", "prevalence", "people", 5e8, Bound.AT_LEAST),
        ("Two billion people suffer from psoriasis.", "prevalence", "people", 2e9, Bound.ABOUT),
        ("One in ten adults has diabetes.", "share", "percent", 10, Bound.ABOUT),
        ("About two people in every hundred have psoriasis.", "share", "percent", 2, Bound.ABOUT),
        ("Up to 60% of patients with fistulas relapse.", "share", "percent", 60, Bound.ABOUT),
        ("As many as four million people have psoriasis.", "prevalence", "people", 4e6, Bound.ABOUT),
        ("Only four million people have psoriasis.", "prevalence", "people", 4e6, Bound.ABOUT),
        ("Fewer than four million people have psoriasis.", "prevalence", "people", 4e6, Bound.AT_MOST),
        ("The world counts 800 million diabetics.", "prevalence", "people", 8e8, Bound.ABOUT),
        ("About 60 million people are on the autism spectrum.", "prevalence", "people", 6e7, Bound.ABOUT),
        ("5,000 people die of ALS every year.", "deaths", "people", 5000, Bound.ABOUT),
        ("More than half of the patients die of it.", "share", "percent", 50, Bound.AT_LEAST),
        ("Three quarters of people with ALS are men.", "share", "percent", 75, Bound.ABOUT),
        ("Half a million people have ALS.", "prevalence", "people", 5e5, Bound.ABOUT),
        ("Two and a half million people in the US have it.", "prevalence", "people", 2.5e6, Bound.ABOUT),
        ("Three quarters of a million people have it.", "prevalence", "people", 7.5e5, Bound.ABOUT),
        ("More than 1.2m people have it.", "prevalence", "people", 1.2e6, Bound.AT_LEAST),
        ("Nine tenths of people with diabetes have this kind.", "share", "percent", 90, Bound.ABOUT),
    ],
)
def test_a_number_about_a_condition_is_read(text: str, measure: str, unit: str, low: float, bound: Bound) -> None:
    (found,) = read(text, Kind.EPIDEMIOLOGY).statistics
    assert (found.measure, found.unit, found.low, found.bound) == (measure, unit, low, bound)


def test_a_range_is_read_in_the_scale_of_its_end() -> None:
    for text in ("1 to 2 million people have it.", "1 to 2m people have it."):
        (found,) = read(text, Kind.EPIDEMIOLOGY).statistics
        assert (found.low, found.high) == (1e6, 2e6)


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("According to the International Diabetes Federation, China has 140 million people with diabetes.", "CN"),
        ("The World Health Organization says that 830 million people have diabetes.", None),
        ("Diabetes affects 537 million adults worldwide.", "world"),
        ("Globally, 537 million adults have diabetes.", "world"),
    ],
)
def test_who_counted_is_not_where_they_counted(text: str, population: str | None) -> None:
    (found,) = read(text, Kind.EPIDEMIOLOGY).statistics
    assert found.population == population


@pytest.mark.parametrize(
    "text",
    ["Immune imbalance is one of the key factors.", "It will be a leading cause of death by 20305.",
      "Patients live two to five years with ALS.",
     "Type 1 diabetes has no cure.", "Type 1 diabetes in 2021 was a leading cause of illness.",
     "COVID-19 in 2020 was a leading cause of death.", "Over 65s have it more often."],
)  # fmt: skip
def test_what_counts_no_people_is_no_statistic(text: str) -> None:
    assert read(text, Kind.EPIDEMIOLOGY).statistics == ()

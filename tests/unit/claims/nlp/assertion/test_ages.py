"""Of which ages a sentence speaks, and that other numbers are none."""

import pytest

from claims.nlp.assertion.ages import ages, of_people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("for patients 12 years and older", (12, None)),
        ("for people from six months of age", (0.5, None)),
        ("for people over 12", (12, None)),
        ("for children under 12", (0, 12)),
        ("for patients up to 25 years of age", (0, 26)),
        ("for boys aged 4 to 17", (4, 18)),
        ("for people between 12 and 35 years of age", (12, 36)),
        ("for children of five.", (5, 6)),
        ("for five-year-olds", (5, 6)),
        ("in over 12 countries", None),
        ("for children of 12 families", None),
        ("after six months or more of review", None),
        ("for over 30 patients", None),
        ("for patients over 2 million", None),
    ],
)
def test_ages_are_read_in_years(text: str, told: tuple[float, float | None] | None) -> None:
    assert ages(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It helps children under 12.", (0, 12)),
        ("It helps people aged 12 and older.", (12, 120)),
        ("It helps babies.", (0, 18)),
        ("It helps adults.", (18, 120)),
        ("It helps children and adults.", None),
        ("It helps people.", None),
    ],
)
def test_people_are_of_the_ages_that_their_name_tells(text: str, told: tuple[float, float] | None) -> None:
    assert of_people(text) == told

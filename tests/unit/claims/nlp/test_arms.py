"""Two numbers tell of no effect or of harm, if they are of those treated and of the others."""

import pytest

from claims.nlp.arms import alike, fared_better, fared_worse, fell_short


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("pain fell by 30 points with the cells and by 29 points with placebo", True),
        ("60% responded to the cells against 58% on saline", True),
        ("pain fell by 30 points with the cells and by 20 points with placebo", False),
        ("pain fell by 30 points with the cells and by 29 % with placebo", False),
        ("95% responded to the cells against 91% on saline", False),
        ("9 of 40 walked with the cells and 9 of 40 with placebo", True),
        ("19 of 40 walked with the cells and 9 of 40 with placebo", False),
        ("visit 9 of 40 with the cells and 9 of 40 with placebo", False),
        ("90 of 40 walked with the cells and 90 of 40 with placebo", False),
        ("60% responded to the cells against 58% on saline, which was significant", False),
        ("60% of 40 patients responded to the cells against 58% on saline", False),
        ("pain fell by 30 points at six months and by 29 points at a year", False),
        ("with placebo pain fell by 30 points", False),
    ],
)
def test_alike(said: str, expected: bool) -> None:
    assert alike(said) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("mortality was 20% with the cells and 10% with placebo", True),
        ("survival at a year was 60% with the cells and 80% in the controls", True),
        ("survival was 60% with the cells and 80% without", True),
        ("survival was 60% with the cells and 80% without them", True),
        ("survival was 60% with the cells and 80% without a relapse", False),
        ("20% died with the cells and 10% with placebo", True),
        ("6 of 30 relapsed with the cells and 3 of 30 with placebo", True),
        ("3 of 30 relapsed with the cells and 6 of 30 with placebo", False),
        ("mortality was 10% with the cells and 20% with placebo", False),
        ("mortality was 20% with the cells and 10% with placebo, which was not significant", False),
        ("mortality was 20% with the cells and 10% with placebo, p = 0.3", False),
        ("30% had not worsened with the cells and 70% with placebo", True),
        ("70% had not worsened with the cells and 30% with placebo", False),
        ("70% of those whose disease had worsened walked with the cells and 30% with placebo", False),
        ("40% of cured patients had a cold with the cells and 20% with placebo", False),
        ("mortality was 20% with placebo and 10% with the cells", False),
        ("mortality fell by 20% with the cells and by 10% with placebo", False),
        ("mortality was 20% at a year and 10% at a month", False),
    ],
)
def test_more_of_an_ill_or_less_of_a_good_than_the_others(said: str, expected: bool) -> None:
    assert fared_worse(said) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("pain fell by 20 points with the cells and by 30 points with placebo", True),
        ("vision rose by 2 lines with the cells against 5 lines with sham", True),
        ("34% healed with the cells and 50% with placebo", True),
        ("6 of 30 healed with the cells and 15 of 30 with placebo", True),
        ("50% healed with the cells and 34% with placebo", False),
        ("30% did not walk with the cells and 10% with placebo", True),
        ("10% did not walk with the cells and 30% with placebo", False),
        ("10% worsened after a remission with the cells and 30% with placebo", False),
        ("34% had a fever with the cells and 50% with placebo", False),
        ("pain fell by 30 points with the cells and by 20 points with placebo", False),
        ("pain fell to 20 points with the cells and to 30 points with placebo", False),
        ("pain rose by 20 points with the cells and by 30 points with placebo", False),
        ("pain fell by 20 points at a month and by 30 points at a year", False),
    ],
)
def test_less_changed_for_the_better_than_in_the_others(said: str, expected: bool) -> None:
    assert fell_short(said) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("10% worsened with the cells and 30% with placebo", True),
        ("70% walked with the cells and 30% with placebo", True),
        ("70% who had worsened walked with the cells and 30% with placebo", True),
        ("10% never walked with the cells and 30% with placebo", True),
        ("30% never walked with the cells and 10% with placebo", False),
        ("30% worsened with the cells and 10% with placebo", False),
        ("10% worsened with the cells and 30% with placebo, p = 0.3", False),
        ("10% worsened with the cells and 30% with placebo, which was not significant", False),
        ("10% had a cold with the cells and 30% with placebo", False),
    ],
)
def test_more_did_well_than_of_the_others_or_fewer_badly(said: str, expected: bool) -> None:
    assert fared_better(said) is expected

"""Two numbers that are nearly the same tell of no effect, if they are of those treated and of the others."""

import pytest

from claims.nlp.arms import alike


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("pain fell by 30 points with the cells and by 29 points with placebo", True),
        ("60% responded to the cells against 58% on saline", True),
        ("pain fell by 30 points with the cells and by 20 points with placebo", False),
        ("pain fell by 30 points with the cells and by 29 % with placebo", False),
        ("95% responded to the cells against 91% on saline", False),
        ("60% responded to the cells against 58% on saline, which was significant", False),
        ("60% of 40 patients responded to the cells against 58% on saline", False),
        ("pain fell by 30 points at six months and by 29 points at a year", False),
        ("with placebo pain fell by 30 points", False),
    ],
)
def test_alike(said: str, expected: bool) -> None:
    assert alike(said) is expected

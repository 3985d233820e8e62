"""How the place of a claim is chosen from what the trained heads hold likely."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from claims.nlp.encoder import Reading

WORDS = "The new cells from fat eased pain"
STARTS = [0, 4, 8, 14, 19, 23, 29]
OFFSETS = np.array([(at, at + len(word)) for at, word in zip(STARTS, WORDS.split(), strict=True)])


def reading(*likely: list[float]) -> Reading:
    """A segment of seven words, read in as many windows as are given; how likely each word opens the claim."""
    views: list[Any] = [
        SimpleNamespace(offsets=OFFSETS, starts=lambda end, starts=starts: np.array(starts[: end + 1]))
        for starts in likely
    ]
    return Reading(WORDS, views, {"apart": 0.05, "end": 0.3, "same": 0.7, "overlapping": 0.6})


def spans(*likely: list[float], ends: list[float]) -> list[tuple[int, int]]:
    return [(start, end) for start, end, _ in reading(*likely)._spans(np.array(ends))]


LAST = [0, 0, 0, 0, 0, 0, 0.9]


def test_several_starts_close_together_outweigh_a_likelier_one_far_away() -> None:
    assert spans([0.3, 0.25, 0.05, 0, 0, 0.4, 0], ends=LAST) == [(1, 6)]


def test_a_start_that_is_far_likelier_than_all_others_is_taken() -> None:
    assert spans([0.1, 0.05, 0.05, 0, 0, 0.8, 0], ends=LAST) == [(5, 6)]


def test_what_two_windows_hold_likely_is_averaged() -> None:
    assert spans([0.9, 0, 0, 0, 0, 0.1, 0], [0, 0, 0, 0, 0, 1, 0], ends=LAST) == [(5, 6)]


@pytest.mark.parametrize(("likely", "start"), [(0.3, 5), (0.01, 0)])
def test_a_later_claim_keeps_clear_of_the_one_before_where_that_is_nearly_as_likely(likely: float, start: int) -> None:
    starts = [0.9 - likely, 0.1, 0, 0, 0, likely, 0]
    found = spans(starts, ends=[0, 0, 0.95, 0, 0, 0, 0.9])
    assert found == [(0, 2), (start, 6)]

"""Which appearance of a new extraction is the same one as an earlier one of its article: one to one, best total."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz
from scipy.optimize import linear_sum_assignment

LEAST = 0.6  # below this likeness two appearances are two
CONTEXT = 60  # characters on either side of the quote that help to tell it


@dataclass(frozen=True, slots=True)
class Place:
    """An appearance as pairing sees it.

    `meaning` is what two appearances must have in common to be the same at all, unless it is `settled`: a person said
    what the words mean, so that the very same ones are enough. `position` is where the quote starts, as a share of the
    text (0 to 1).
    """

    meaning: tuple[object, ...]
    concepts: frozenset[str]
    quote: str
    context: str
    position: float
    settled: bool = False

    @classmethod
    def of(
        cls,
        text: str,
        start: int,
        end: int,
        meaning: tuple[object, ...],
        concepts: frozenset[str],
        *,
        settled: bool = False,
    ) -> "Place":
        context = text[max(0, start - CONTEXT) : end + CONTEXT]
        return cls(meaning, concepts, text[start:end], context, start / max(1, len(text)), settled)


def pair(earlier: Sequence[Place], later: Sequence[Place]) -> list[tuple[int, int]]:
    """Indices (earlier, later) of the same appearances, so that the summed likeness is the greatest there is."""
    if not earlier or not later:
        return []
    likeness = np.array([[_likeness(old, new) for new in later] for old in earlier])
    rows, columns = linear_sum_assignment(likeness, maximize=True)
    return [
        (int(row), int(column)) for row, column in zip(rows, columns, strict=True) if likeness[row, column] >= LEAST
    ]


def _likeness(old: Place, new: Place) -> float:
    """From 0 (nothing in common, or another meaning) to 1 (the same words in the same place, about the same things)."""
    if old.meaning != new.meaning and not (old.settled and old.quote == new.quote):
        return 0.0
    concepts = _jaccard(old.concepts, new.concepts)
    quote = fuzz.ratio(old.quote, new.quote) / 100
    context = fuzz.ratio(old.context, new.context) / 100
    near = 1 - abs(old.position - new.position)
    return 0.5 * quote + 0.25 * context + 0.15 * concepts + 0.1 * near


def _jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0

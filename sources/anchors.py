"""Pure: where the words that were quoted from one text stand in a later text of the same article."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

CONTEXT = 64  # characters on each side that tell two places with the same words apart
NEAR = 80.0  # per cent of likeness from which changed words are still the same quote
CLEARLY = 10.0  # points by which one place's context must be ahead of the next


class State(StrEnum):
    EXACT = "exact"
    MOVED = "moved"
    FUZZY = "fuzzy"
    AMBIGUOUS = "ambiguous"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Anchor:
    """`start`, `end`: code points of the later text, None where there is no one place. `score`: likeness, 0 to 1."""

    state: State
    start: int | None = None
    end: int | None = None
    score: float = 1.0


def find_anchor(earlier: str, start: int, end: int, later: str) -> Anchor:
    """Where `earlier[start:end]` stands in `later`: the same place, another, with changed words, in doubt, or gone."""
    quote = earlier[start:end]
    if later[start:end] == quote and _context(later, start, end) == _context(earlier, start, end):
        return Anchor(State.EXACT, start, end)
    places = list(_places(quote, later))
    if not places:
        return _fuzzy(quote, later)
    place = places[0] if len(places) == 1 else _by_context(earlier, start, end, later, places)
    if place is None:
        return Anchor(State.AMBIGUOUS)
    return Anchor(State.EXACT if place == start else State.MOVED, place, place + len(quote))


def _places(quote: str, text: str) -> Iterator[int]:
    place = text.find(quote)
    while place >= 0:
        yield place
        place = text.find(quote, place + 1)


def _context(text: str, start: int, end: int) -> tuple[str, str]:
    return text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def _by_context(earlier: str, start: int, end: int, later: str, places: list[int]) -> int | None:
    """The one place whose surroundings are clearly most like the quote's own; None where there is none."""
    before, after = _context(earlier, start, end)

    def score(place: int) -> float:
        there = _context(later, place, place + end - start)
        return (fuzz.ratio(before, there[0]) + fuzz.ratio(after, there[1])) / 2

    scored = sorted(((score(place), place) for place in places), reverse=True)
    return scored[0][1] if scored[0][0] - scored[1][0] >= CLEARLY else None


def _fuzzy(quote: str, later: str) -> Anchor:
    found = fuzz.partial_ratio_alignment(quote, later, score_cutoff=NEAR)
    if found is None or len(later) < len(quote) * NEAR / 100:
        return Anchor(State.ORPHANED, score=0.0)
    start, end = _whole_words(later, found.dest_start, found.dest_end)
    return Anchor(State.FUZZY, start, end, round(found.score / 100, 3))


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end

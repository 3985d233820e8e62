"""Where each study stands on a time line: its year across, its result in a lane, its size as a circle. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from math import hypot, sqrt

from evidence.cards import words
from evidence.cards.shapes import Study

WIDTH, LANE, LEFT, TOP = 640, 64, 150, 12  # in the units of the drawing
LANES = (("benefit", "Better"), ("no_difference", "No difference"), ("harm", "Worse"))
SMALLEST, LARGEST = 6.0, 24.0  # radii
GAP, STEP = 2.0, 4.0  # between two circles, and by which one is moved until there is one
TALLEST = 220.0  # of a lane; more are drawn closer together


@dataclass(frozen=True, slots=True)
class Circle:
    x: float
    y: float
    radius: float
    uncontrolled: bool
    says: str


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    year: int


@dataclass(frozen=True, slots=True)
class Lane:
    y: float
    words: str


@dataclass(frozen=True, slots=True)
class Plot:
    width: int
    height: float
    left: int
    foot: float
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    circles: tuple[Circle, ...]


@dataclass(frozen=True, slots=True)
class _Mark:
    """A study's circle, `off` the middle of its lane."""

    study: Study
    x: float
    radius: float
    off: float


def plot_of(studies: Sequence[Study]) -> Plot | None:
    """A drawing of the studies with a year and a direction; None where there are fewer than two."""
    drawn = [study for study in studies if study.year and study.direction in dict(LANES)]
    if len(drawn) < 2:
        return None
    first, last = min(study.year or 0 for study in drawn) - 1, max(study.year or 0 for study in drawn) + 1
    lanes, circles, foot = [], [], float(TOP)
    for id, name in LANES:
        marks = _spread([study for study in drawn if study.direction == id], first, last)
        if marks:
            middle = foot + _height(marks) / 2
            foot += _height(marks)
            lanes.append(Lane(middle, name))
            circles += [_circle(mark, middle, name) for mark in marks]
    return Plot(
        width=WIDTH,
        height=foot + 24,
        left=LEFT,
        foot=foot,
        lanes=tuple(lanes),
        ticks=tuple(Tick(_across(year, first, last), year) for year in _years(first, last)),
        circles=tuple(circles),
    )


def _spread(studies: Sequence[Study], first: int, last: int) -> list[_Mark]:
    """The largest first, so that a small one is never drawn under it, each moved up or down until it stands free."""
    placed: list[_Mark] = []
    for study in sorted(studies, key=lambda study: (-(study.people or 0), study.year or 0, study.id)):
        x, radius = _across(study.year or first, first, last), _radius(study)
        marks = (_Mark(study, x, radius, off) for off in _offsets())
        placed.append(next(mark for mark in marks if all(_is_apart(mark, other) for other in placed)))
    return _closer(placed)


def _offsets() -> Iterator[float]:
    """From the middle outwards, now below, now above."""
    yield 0.0
    for step in count(1):
        yield step * STEP
        yield -step * STEP


def _is_apart(one: _Mark, other: _Mark) -> bool:
    return hypot(one.x - other.x, one.off - other.off) >= one.radius + other.radius + GAP


def _closer(marks: list[_Mark]) -> list[_Mark]:
    """So close that the lane is no taller than it may be."""
    room = min([1.0, *((TALLEST / 2 - mark.radius) / abs(mark.off) for mark in marks if mark.off)])
    return [replace(mark, off=round(mark.off * room, 1)) for mark in marks]


def _height(marks: Sequence[_Mark]) -> float:
    return max(float(LANE), 2 * max(abs(mark.off) + mark.radius for mark in marks) + STEP)


def _circle(mark: _Mark, middle: float, lane: str) -> Circle:
    study = mark.study
    people = words.people(study.people) if study.people else "number of people not said"
    return Circle(
        x=mark.x,
        y=round(middle + mark.off, 1),
        radius=mark.radius,
        uncontrolled=not study.controlled,
        says=f"{study.year}, {study.design.lower()}, {people}, {lane.lower()}: {study.title}",
    )


def _radius(study: Study) -> float:
    return round(min(LARGEST, max(SMALLEST, sqrt(study.people or 0) * 1.2)), 1)


def _across(year: int, first: int, last: int) -> float:
    return round(LEFT + (WIDTH - LEFT - 20) * (year - first) / (last - first), 1)


def _years(first: int, last: int) -> range:
    step = max(1, -(-(last - first) // 8))
    return range(first + 1, last, step)

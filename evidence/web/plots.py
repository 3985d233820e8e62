"""Where each study stands on a time line: its year across, its result in a lane, its size as a circle. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from evidence.cards.shapes import Study

WIDTH, LANE, LEFT, TOP = 640, 64, 150, 12  # in the units of the drawing
LANES = (("benefit", "Better"), ("no_difference", "No difference"), ("harm", "Worse"))
SMALLEST, LARGEST = 6.0, 26.0  # radii
UNCONTROLLED = {"Study without a comparison group", "Series of cases", "Report of one case", "Animals or cells"}


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
    height: int
    left: int
    foot: float
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    circles: tuple[Circle, ...]


def plot_of(studies: Sequence[Study]) -> Plot | None:
    """A drawing of the studies with a year and a direction; None where there are fewer than two."""
    drawn = [study for study in studies if study.year and study.direction in dict(LANES)]
    if len(drawn) < 2:
        return None
    lanes = [lane for lane in LANES if any(study.direction == lane[0] for study in drawn)]
    heights = {id: TOP + LANE * (i + 0.5) for i, (id, _) in enumerate(lanes)}
    first, last = min(study.year or 0 for study in drawn) - 1, max(study.year or 0 for study in drawn) + 1
    foot = TOP + LANE * len(lanes)
    return Plot(
        width=WIDTH,
        height=foot + 24,
        left=LEFT,
        foot=foot,
        lanes=tuple(Lane(heights[id], words) for id, words in lanes),
        ticks=tuple(Tick(_across(year, first, last), year) for year in _years(first, last)),
        circles=tuple(_circle(study, heights, first, last) for study in _largest_first(drawn)),
    )


def _largest_first(studies: Sequence[Study]) -> list[Study]:
    """So that a small circle is drawn upon a large one."""
    return sorted(studies, key=lambda study: -(study.people or 0))


def _circle(study: Study, heights: dict[str, float], first: int, last: int) -> Circle:
    people = f"{study.people:,} people" if study.people else "number of people not said"
    return Circle(
        x=_across(study.year or first, first, last),
        y=heights[study.direction],
        radius=round(min(LARGEST, max(SMALLEST, sqrt(study.people or 0) * 1.2)), 1),
        uncontrolled=study.design in UNCONTROLLED,
        says=f"{study.year}, {study.design.lower()}, {people}, {dict(LANES)[study.direction].lower()}: {study.title}",
    )


def _across(year: int, first: int, last: int) -> float:
    return round(LEFT + (WIDTH - LEFT - 20) * (year - first) / (last - first), 1)


def _years(first: int, last: int) -> range:
    step = max(1, -(-(last - first) // 8))
    return range(first + 1, last, step)

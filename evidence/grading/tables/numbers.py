"""How far a number may be from the one on record."""

from dataclasses import dataclass

from claims.vocabulary.assertions import Proportion
from evidence.grading.tables import Rule


@dataclass(frozen=True, kw_only=True)
class PeopleTolerance(Rule):
    tolerance: float


@dataclass(frozen=True, kw_only=True)
class FigureTolerance(Rule):
    agrees: float
    disagrees: float
    years: int
    whole: frozenset[str]
    wider: frozenset[str]
    groups: frozenset[str]
    parts: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class ResultTolerance(Rule):
    points: float
    about_points: float
    fewest: int
    smallest_group: float
    largest_group: float

    def may_be_group(self, people: int, of: int) -> bool:
        """Whether so many may be one of two groups of all that were studied."""
        return self.smallest_group * of <= people <= self.largest_group * of

    def points_off(self, said: Proportion) -> float:
        """How far from the published share one may be, by how it is put."""
        return self.about_points if "about" in said.words.casefold() else self.points


@dataclass(frozen=True, kw_only=True)
class HarmTolerance(Rule):
    times: float
    points: float
    people: int


@dataclass(frozen=True, kw_only=True)
class NumberRules:
    people: PeopleTolerance
    figures: FigureTolerance
    results: ResultTolerance
    harms: HarmTolerance

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

"""How sure results make of an effect: where to start, and what takes a level or adds one."""

from collections.abc import Mapping
from dataclasses import dataclass

from evidence.grading.tables import Rule


@dataclass(frozen=True, kw_only=True)
class Start(Rule):
    designs: Mapping[str, int]
    reviews: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class BiasRule(Rule):
    masked: frozenset[str]
    share: float


@dataclass(frozen=True, kw_only=True)
class InconsistencyRule(Rule):
    majority: float
    i_squared: float


@dataclass(frozen=True, kw_only=True)
class ImprecisionRule(Rule):
    few: int
    very_few: int
    few_for_absence: int
    very_few_for_absence: int
    late_harms: frozenset[str]
    late_months: float


@dataclass(frozen=True, kw_only=True)
class PublicationBiasRule(Rule):
    trials: int
    share: float
    years: int
    ended: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class LargeEffectRule(Rule):
    high_ratio: float
    low_ratio: float


@dataclass(frozen=True, kw_only=True)
class UntreatedCourseRule(Rule):
    people: int
    lower_bound: float
    level: int


@dataclass(frozen=True, kw_only=True)
class CeilingRule(Rule):
    level: int


@dataclass(frozen=True, kw_only=True)
class InconclusiveRule(Rule):
    people: int


@dataclass(frozen=True, kw_only=True)
class CertaintyRules:
    start: Start
    risk_of_bias: BiasRule
    inconsistency: InconsistencyRule
    imprecision: ImprecisionRule
    publication_bias: PublicationBiasRule
    large_effect: LargeEffectRule
    untreated_course: UntreatedCourseRule
    ceiling: CeilingRule
    inconclusive: InconclusiveRule

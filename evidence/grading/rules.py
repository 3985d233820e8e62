"""The tables that the grading model runs on, as one typed value with one version.

Thresholds and judgements are data (`tables/*.toml`), each with its author, checker, review date and source. The version
is the hash of what the tables say and of the model's own number, so that a grade names the very rules that made it.
"""

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import cattrs

TABLES = Path(__file__).parent / "tables"
MODEL = 57  # changes whenever the same tables may grade otherwise: then every claim is graded again


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A part of a table, with where it comes from."""

    source: str


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


@dataclass(frozen=True, kw_only=True)
class OutcomeList(Rule):
    outcomes: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class HarmDomains(Rule):
    wider: Mapping[str, Any]
    serious: frozenset[str]
    same_source: Mapping[str, tuple[str, ...]]
    conditioned: Mapping[str, tuple[str, ...]]
    of_procedure: frozenset[str]
    beside_cells: frozenset[str]
    of_donors: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Transplants(Rule):
    """`known_of`: of which transplants the harms are its own too. `unsaid_in`: where it is meant, the cells unsaid."""

    known_of: Mapping[str, tuple[str, ...]]
    unsaid_in: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class Untreated(Rule):
    outcome: str
    stage: str = ""
    conditions: frozenset[str] = frozenset()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.stage, re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Worthwhile(Rule):
    outcome: str
    scale: str
    difference: float


@dataclass(frozen=True, kw_only=True)
class SlowerLoss(Rule):
    """Words by which a published effect is one of less lost, and of nothing that came back."""

    words: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile("|".join(self.words) or r"(?!)", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class ActiveComparators(Rule):
    """On which outcomes a comparator is itself a treatment."""

    treats: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class ShownInPeople(Rule):
    """A way of acting that a benefit on one of the outcomes shows, of these cells in these diseases; none: in any."""

    mechanism: str
    therapies: frozenset[str]
    outcomes: frozenset[str]
    conditions: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class MechanismList(Rule):
    mechanisms: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class OutcomeRules:
    laboratory: OutcomeList
    any_harm: HarmDomains
    transplants: Transplants
    active_comparators: ActiveComparators
    shown_in_people: tuple[ShownInPeople, ...]
    untreated: tuple[Untreated, ...]
    worthwhile: tuple[Worthwhile, ...]
    slower_loss: SlowerLoss
    of_one_organ: MechanismList
    by_one_route: MechanismList
    of_making: MechanismList


@dataclass(frozen=True, kw_only=True)
class Needs(Rule):
    cure: int  # flatly told
    causal: int
    conditional: int
    associated: int


@dataclass(frozen=True, kw_only=True)
class SafetyRule(Rule):
    absence_contradicts: int


@dataclass(frozen=True, kw_only=True)
class VerdictRules:
    needs: Needs
    safety: SafetyRule
    grades: Mapping[str, str]
    labels: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class ApprovalWords(Rule):
    approved: frozenset[str]
    conditional: frozenset[str]
    refused: frozenset[str]
    applied: frozenset[str]
    filed: frozenset[str]
    taken_back: frozenset[str]
    exempted: frozenset[str]
    wide_uses: frozenset[str]
    grouped_uses: frozenset[str]
    mixed: frozenset[str]
    made_as_products: frozenset[str]

    @cached_property
    def in_force(self) -> frozenset[str]:
        return self.approved | self.conditional


@dataclass(frozen=True, kw_only=True)
class PathwayTypes(Rule):
    lawful: frozenset[str]
    on_request: frozenset[str]
    state_laws: frozenset[str]
    registrations: frozenset[str]
    rules: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class TrialWords(Rule):
    active: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class WarningTypes(Rule):
    types: frozenset[str]
    prohibiting: frozenset[str]
    apart: frozenset[str]
    as_drug: tuple[str, ...]

    @cached_property
    def drug(self) -> re.Pattern[str]:
        return re.compile("|".join(self.as_drug) or r"(?!)", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class OfferedRule(Rule):
    unapproved: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class StatusRules:
    approvals: ApprovalWords
    pathways: PathwayTypes
    trials: TrialWords
    warnings: WarningTypes
    offered: OfferedRule


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


@dataclass(frozen=True, kw_only=True)
class Rules:
    """Every table, typed, and the version that names what they say. `model`: the code that runs on them, numbered.

    `tables`: what all of it was made of, to be kept with the grades.
    """

    certainty: CertaintyRules
    outcomes: OutcomeRules
    verdicts: VerdictRules
    status: StatusRules
    numbers: NumberRules
    wording: Mapping[str, Mapping[str, str]]
    version: str
    tables: Mapping[str, Any] = field(repr=False)
    model: int


_LATER: Mapping[str, Any] = {  # what tables had nothing of when the first grades were kept
    "model": 1,
    "outcomes": {
        "any_harm": {"beside_cells": [], "of_donors": []},
        "slower_loss": {"source": "", "words": []},
        "of_one_organ": {"source": "", "mechanisms": []},
        "by_one_route": {"source": "", "mechanisms": []},
        "of_making": {"source": "", "mechanisms": []},
    },
    "status": {
        "approvals": {"taken_back": [], "grouped_uses": []},
        "pathways": {"on_request": []},
        "warnings": {"apart": [], "as_drug": []},
    },
    "numbers": {"figures": {"groups": []}},
    "wording": {
        "beside": {"unknown_study": "", "one_trial": "", "not_so_long": "", "not_on_all": "", "search_to_confirm": ""},
        "stands": {"supported_partly": ""},
    },
}


@cache
def load_rules() -> Rules:
    """The rules as the tables now have them, read once a process."""
    return rules_of(read_tables())


def read_tables(folder: Path = TABLES) -> dict[str, Any]:
    """What the tables say, by name, without who wrote and checked them, and the number of the model that reads them."""
    tables = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml"))}
    said = {name: {key: value for key, value in table.items() if key != "meta"} for name, table in tables.items()}
    return said | {"model": MODEL}


def rules_of(tables: Mapping[str, Any]) -> Rules:
    """The typed rules. Raises cattrs' ClassValidationError, naming table and key, where one does not fit the model."""
    return _typed(tables, tables)


def kept_rules(tables: Mapping[str, Any]) -> Rules:
    """The typed rules of tables that were kept with a grade, which knew nothing of what was added since."""
    return _typed(_over(_LATER, tables), tables)


def _typed(whole: Mapping[str, Any], tables: Mapping[str, Any]) -> Rules:
    canonical = json.dumps(tables, sort_keys=True, ensure_ascii=False).encode()
    version = hashlib.sha256(canonical).hexdigest()[:16]
    return cattrs.Converter(forbid_extra_keys=True).structure({**whole, "version": version, "tables": tables}, Rules)


def _over(later: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """What was kept, and where it has nothing what was added later, table by table."""
    inner = {name: _over(later.get(name, {}), said) for name, said in kept.items() if isinstance(said, Mapping)}
    return {**later, **kept, **inner}

"""What is judged of outcomes, of harms, of ways of acting and of what comes after a disease, by their ids."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from evidence.grading.tables import Rule


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
class ConditionList(Rule):
    conditions: frozenset[str]


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
    sequels: ConditionList

"""What the words of registers mean for a regulatory status."""

import re
from dataclasses import dataclass
from functools import cached_property

from evidence.grading.tables import Rule


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
    fields: frozenset[str]
    diseases: frozenset[str]
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

"""How sure the wording of a statement needs the evidence to be, and the letter and label of each verdict."""

from collections.abc import Mapping
from dataclasses import dataclass

from evidence.grading.tables import Rule


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

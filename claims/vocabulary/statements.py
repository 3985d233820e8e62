"""What a claim says, apart from where it was said: the attributes of `Statement` and the values they take."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class Kind(StrEnum):
    EFFICACY = "efficacy"
    SAFETY = "safety"
    MECHANISM = "mechanism"
    REGULATORY = "regulatory"
    TRIAL = "trial"
    EPIDEMIOLOGY = "epidemiology"
    ACCESS = "access"


RESULTS = (Kind.EFFICACY, Kind.SAFETY)  # they have an outcome and an effect
STRONG = (*RESULTS, Kind.MECHANISM)  # they have a strength
STUDIED = (*STRONG, Kind.TRIAL)  # they tell what is done to a body, or found in it
FACTS = (Kind.REGULATORY, Kind.TRIAL, Kind.EPIDEMIOLOGY)  # they are held against what is on record, not graded
MEANING = ("kind", "negated", "effect")  # two statements that differ in one of these attributes never say the same


class Effect(StrEnum):
    BENEFIT = "benefit"
    HARM = "harm"
    NONE = "none"


class Strength(StrEnum):
    """How the article puts it (the claim-strength scale of Sumner et al., BMJ 2014;349:g7015, in three steps)."""

    CAUSAL = "causal"
    CONDITIONAL = "conditional"
    ASSOCIATED = "associated"


class Scope(StrEnum):
    ONE = "one"
    SOME = "some"
    ALL = "all"


class Subjects(StrEnum):
    HUMAN = "human"
    ANIMAL = "animal"
    CELLS = "cells"


class Basis(StrEnum):
    TRIAL = "trial"
    CASE = "case"
    PRECLINICAL = "preclinical"
    EXPERT = "expert"
    CITED = "cited"
    NONE = "none"


ENUMS: Mapping[str, type[StrEnum]] = {  # the attributes whose values are members of one
    "kind": Kind,
    "effect": Effect,
    "strength": Strength,
    "scope": Scope,
    "subjects": Subjects,
    "basis": Basis,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One atomic claim as its article puts it.

    `quote` is the article's exact words, `text` the sentence that stands alone. `therapies` and `conditions` are ids of
    the lexicons or `other:<words>`; `jurisdictions` are ISO 3166-1 alpha-2 codes or `EU`; `figures`, `registrations`
    and `speaker` are verbatim.
    """

    quote: str
    text: str
    kind: Kind
    therapies: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    outcome: str | None = None
    effect: Effect | None = None
    negated: bool = False
    strength: Strength | None = None
    scope: Scope | None = None
    subjects: Subjects | None = None
    basis: Basis = Basis.NONE
    speaker: str | None = None
    figures: tuple[str, ...] = ()
    registrations: tuple[str, ...] = ()
    jurisdictions: tuple[str, ...] = ()


def as_of_harm(statement: Statement, outcome: str | None) -> Statement:
    """What was taken for a statement of help, as one of the harm that it names, or of its absence."""
    effect = Effect.NONE if statement.negated else Effect.HARM
    return replace(statement, kind=Kind.SAFETY, effect=effect, outcome=outcome)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundClaim:
    """A statement and its place: `text[start:end] == statement.quote`, in code points of the text it was found in."""

    start: int
    end: int
    statement: Statement

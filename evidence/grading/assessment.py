"""What a grade says: verdict, certainty, status by jurisdiction, flags, letter, words, and the trace that led there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

from claims.vocabulary.plain_json import to_json

Argument: TypeAlias = str | int | float | bool | tuple[str, ...] | None


class Verdict(StrEnum):
    SUPPORTED = "supported"
    EARLY = "early"
    UNSETTLED = "unsettled"
    OVERSTATED = "overstated"
    UNSUPPORTED = "unsupported"
    CONTRADICTED = "contradicted"
    OUTDATED = "outdated"
    UNVERIFIABLE = "unverifiable"
    NOT_GRADED = "not_graded"

    @property
    def bears_out(self) -> bool:
        """Whether the evidence goes along with the statement as it is worded, surely or not."""
        return self in (Verdict.SUPPORTED, Verdict.EARLY)


class Certainty(StrEnum):
    """GRADE's four levels, and none where no human result is on record."""

    NONE = "none"
    VERY_LOW = "very_low"
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"

    @property
    def level(self) -> int:
        """0 none … 4 high."""
        return list(Certainty).index(self)

    @classmethod
    def of(cls, level: int) -> "Certainty":
        return list(cls)[level]


class Status(StrEnum):
    """Where a therapy stands in one jurisdiction, for one condition, on one day."""

    APPROVED = "approved"
    CONDITIONAL = "conditional"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    PATHWAY = "pathway"
    OTHER_USE = "other_use"
    IN_TRIALS = "in_trials"
    NONE_FOUND = "none_found"
    NOT_CHECKED = "not_checked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One rule that fired: what it saw, what it changed, and which records. `wording.sentence` renders it."""

    rule: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    records: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UseStatus:
    """What holds alike of some of a claim's uses: of each of these therapies, for each of these conditions."""

    therapies: tuple[str, ...]
    conditions: tuple[str, ...]  # none: for whatever it is used
    status: Status
    warned: bool = False
    records: tuple[str, ...] = ()
    unconfirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class JurisdictionStatus:
    """Where a claim's treatment stands in one jurisdiction; of several uses, the first status that holds of any one.

    `uses` tells these apart, each in one entry; it is empty where the claim names a single use.
    """

    status: Status
    warned: bool = False
    records: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()  # ids of records that stand beside it: trials, designations, state laws
    checked_on: date | None = None
    unconfirmed: bool = False  # rests on a recalled fact alone
    uses: tuple[UseStatus, ...] = ()

    @property
    def each(self) -> frozenset[Status]:
        """The statuses of all its uses."""
        return frozenset(use.status for use in self.uses) or frozenset({self.status})


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainFinding:
    """One GRADE domain: by how many levels it changed the certainty, and why. `change` 0 is a finding too.

    Domains: start, risk_of_bias, inconsistency, indirectness, imprecision, outcome, publication_bias, large_effect,
    untreated_course, stated, ceiling.
    """

    domain: str
    change: int
    reason: str
    records: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """One row of the summary of findings: the results of one design and one direct or related set."""

    design: str
    directness: str
    outcome: str
    direction: str
    studies: int
    people: int | None
    effects: tuple[str, ...]  # as published, with interval
    records: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KindLine:
    """One kind (and stage) of a family claim, graded by itself."""

    kind: str
    stage: str | None
    direction: str | None
    certainty: Certainty
    studies: int
    people: int | None
    records: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldComparison:
    """One field of a fact claim beside what is recorded. `agrees` None: nothing on record to compare with."""

    field: str
    said: str
    recorded: tuple[str, ...]
    agrees: bool | None
    records: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """From `start` up to but not on `end`, a regulatory claim held, did not, or cannot be told (None)."""

    start: date | None
    end: date | None
    holds: bool | None
    records: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownHarm:
    """A harm on record, with the therapies after which it came and the conditions that they were given for."""

    outcome: str
    words: str
    serious: bool
    records: tuple[str, ...]
    therapies: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """The whole answer to one claim. Deterministic, and JSON-ready by `to_json`.

    `certainty` is None for facts and mechanisms; `regulatory` is keyed by jurisdiction; `intervals` say when a
    regulatory claim held, so that a reading of it at an article's date needs no second grading; `records` are those
    that decided.
    """

    verdict: Verdict
    certainty: Certainty | None
    grade: str  # A to E, or –
    label: str  # what the page calls it: "Goes further than the evidence"
    provisional: bool
    regulatory: Mapping[str, JurisdictionStatus] = field(default_factory=dict)
    flags: tuple[str, ...] = ()
    bottom_line: str = ""
    sentences: tuple[str, ...] = ()
    domains: tuple[DomainFinding, ...] = ()
    findings: tuple[FindingRow, ...] = ()
    kinds: tuple[KindLine, ...] = ()
    fields: tuple[FieldComparison, ...] = ()
    intervals: tuple[Interval, ...] = ()
    read_to: date | None = None  # regulatory claims: the day to which the lists of the places named were read
    harms: tuple[KnownHarm, ...] = ()
    harms_reviewed: bool = False  # one is on record, or a study that looked for one
    given_as_care: bool = False  # each use of it, by guidelines on record: hospitals need no approval for it
    trace: tuple[Step, ...] = ()
    records: tuple[str, ...] = ()
    next_change_on: date | None = None
    as_of: date
    rules: str  # version of the rules
    dossier: str  # SHA-256 of the dossier

    def to_json(self) -> dict[str, Any]:
        """Plain dicts, lists, strings and numbers; dates in ISO 8601."""
        return to_json(self, whole=True)

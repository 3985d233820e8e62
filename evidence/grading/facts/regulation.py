"""What regulators decided, allow and warned about: products, approvals, authorities, pathways, warnings."""

from dataclasses import dataclass
from datetime import date

from claims.vocabulary.days import Day
from evidence.grading.facts.base import Fact
from evidence.grading.facts.studies import Harm


@dataclass(frozen=True, slots=True, kw_only=True)
class Product(Fact):
    names: tuple[str, ...]  # brand first, then the non-proprietary and local names
    therapies: tuple[str, ...] = ()
    developer: str | None = None
    cell_type: str = ""
    is_stem_cell: bool | None = None
    is_gene_modified: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval(Fact):
    """A regulator's word on one product for one use, from `since` up to but not on `until`.

    One use has as many of these, with one id, as its status had turns: conditional, then approved, then withdrawn.
    Statuses: approved, conditional, time-limited, accelerated, withdrawn, refused, hospital-exemption,
    application-withdrawn, application-pending, investigational. No `since`: it holds, from an unknown day.
    """

    product: str
    jurisdiction: str
    therapies: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    indication: str = ""
    population: str | None = None
    status: str
    since: Day | None = None
    until: Day | None = None
    date_confidence: str = ""  # opened, announcement, day-recalled, inferred, recalled; empty: not said
    is_stem_cell: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority(Fact):
    jurisdiction: str
    names: tuple[str, ...]  # full name first, then abbreviations and the local name
    regulates: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListHorizon(Fact):
    """How far a country's list of approvals was read. `id` is the jurisdiction."""

    read_to: date
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pathway(Fact):
    """A lawful way to be treated, or studied, without an approval. Empty `therapies`: for no use in particular."""

    jurisdiction: str
    names: tuple[str, ...]
    type: str  # hospital-exemption, practice-law, special-zone, clinical-trial, designation, state-law …
    therapies: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    allows: str = ""
    limits: str | None = None
    since: Day | None = None
    until: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegulatorWarning(Fact):
    jurisdiction: str
    body: str
    type: str
    issued_on: Day | None = None
    title: str = ""
    summary: str = ""
    therapies: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    harms: tuple[Harm, ...] = ()
    route: str | None = None

    @property
    def told(self) -> str:
        """All that it says, in small letters."""
        return f"{self.body} {self.title} {self.summary}".casefold()

"""The facts that a grade stands on, as frozen dataclasses: one class a kind of record, one instance a record.

Ids of therapies, conditions and outcomes are those of `claims.vocabulary`, or `other:<words>`; jurisdictions are
ISO 3166-1 alpha-2 codes (`EU`, and subdivisions such as `CN-HI`, too). A fact that was not seen in a source is
`recalled`; it is shown as unconfirmed and never contradicts a claim by itself.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claims.vocabulary.days import Day


class Confidence(StrEnum):
    OPENED = "opened"  # read in the source named
    RECALLED = "recalled"  # not read anywhere


class Design(StrEnum):
    SYSTEMATIC_REVIEW = "systematic_review"
    RCT = "rct"
    CONTROLLED = "controlled"  # with a comparison group, not randomised
    SINGLE_ARM = "single_arm"
    CASE_SERIES = "case_series"
    CASE_REPORT = "case_report"
    PRECLINICAL = "preclinical"


class Direction(StrEnum):
    BENEFIT = "benefit"
    NO_DIFFERENCE = "no_difference"
    HARM = "harm"


class RiskOfBias(StrEnum):
    LOW = "low"
    HIGH = "high"
    NOT_JUDGED = "not_judged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What every record has. `source` is the reference as it is shown, `checked_on` the day it was last checked."""

    id: str
    confidence: Confidence = Confidence.OPENED
    source: str = ""
    url: str | None = None
    checked_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Harm:
    """An adverse event told of in a study. `attributed`: called caused by the treatment (None: not said)."""

    outcome: str
    words: str
    count: str | None = None
    serious: bool = False
    attributed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyResult(Fact):
    """One study, one outcome. `n` is people as analysed, else enrolled (`n_is`).

    `events`, `effect`, `interval` are as published; `difference` is the absolute difference from the comparator in the
    unit of `scale`, positive in the treatment's favour; `risk_ratio` is treatment against comparator.
    """

    trial: str | None = None  # registry number
    publication: str | None = None  # Publication.id
    published_on: Day | None = None
    design: Design
    therapy: str
    therapy_words: str = ""
    route: str | None = None  # id of the route lexicon
    condition: str
    stage: str | None = None
    subjects: str = "human"  # human, animal, cells
    outcome: str
    outcome_words: str = ""
    registered_primary: bool | None = None
    comparator: str | None = None  # as published; None: none
    comparators: tuple[str, ...] = ()  # ids of the comparator lexicon
    direction: Direction
    n: int | None = None
    n_is: str | None = None
    events: str | None = None  # "29/30", or "110/131 v 40/80"
    effect: str | None = None
    interval: str | None = None  # 95 %
    p: str | None = None
    difference: float | None = None
    scale: str | None = None
    risk_ratio: float | None = None
    measure: str | None = None
    allocation: str | None = None  # randomised, non_randomised, none
    masking: str | None = None  # none, single, double, triple, quadruple
    stopped_early: bool | None = None
    underpowered: bool | None = None
    follow_up_months: float | None = None
    risk_of_bias: RiskOfBias = RiskOfBias.NOT_JUDGED
    risk_of_bias_why: str = ""
    commercial_interest: bool | None = None
    searched_to: Day | None = None  # reviews
    pooled: str | None = None  # reviews: rct, mixed, uncontrolled, unstated
    i_squared: float | None = None  # reviews, per cent
    stated_certainty: str | None = None  # reviews: high, moderate, low, very_low
    includes: tuple[str, ...] = ()  # reviews and pooled reports: trials and publications inside
    supersedes: tuple[str, ...] = ()  # ids of earlier results of the same study and outcome
    retracted: bool = False
    retracted_on: Day | None = None
    harms: tuple[Harm, ...] = ()
    note: str | None = None

    @property
    def study(self) -> str:
        """The study it belongs to: its registry number, else its publication, else the record itself."""
        return self.trial or self.publication or self.id

    def published_by(self, day: date) -> bool:
        """True unless it surely came later."""
        return self.published_on is None or self.published_on.maybe_by(day)

    def retracted_by(self, day: date) -> bool:
        """True where it was retracted, unless that surely came later."""
        return self.retracted and (self.retracted_on is None or self.retracted_on.maybe_by(day))

    def stands_on(self, day: date) -> bool:
        """True where it was published and not retracted on a day."""
        return self.published_by(day) and not self.retracted_by(day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial(Fact):
    """A registered study. `counts` are all numbers of people on record for it (registered, randomised, analysed)."""

    registry: str
    names: tuple[str, ...] = ()  # acronym, short names, the study's product
    title: str = ""
    therapies: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    study_type: str | None = None  # INTERVENTIONAL, OBSERVATIONAL, EXPANDED_ACCESS
    phases: tuple[str, ...] = ()  # ClinicalTrials.gov v2: PHASE1, PHASE2 …
    allocation: str | None = None  # RANDOMIZED, NON_RANDOMIZED, NA
    intervention_model: str | None = None
    masking: str | None = None  # NONE, SINGLE, DOUBLE, TRIPLE, QUADRUPLE
    arms: int | None = None
    comparator: str | None = None
    counts: tuple[int, ...] = ()
    status: str | None = None  # ClinicalTrials.gov v2 overallStatus
    status_on: Day | None = None
    primary_outcome: str | None = None
    has_results: bool = False  # posted in the registry, or published
    sponsor: str | None = None
    places: tuple[str, ...] = ()  # institutions and cities as written
    countries: tuple[str, ...] = ()
    started_on: Day | None = None
    completed_on: Day | None = None
    publications: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication(Fact):
    pmid: str | None = None
    doi: str | None = None
    title: str = ""
    first_author: str | None = None
    journal: str | None = None
    published_on: Day | None = None
    design: Design | None = None
    conditions: tuple[str, ...] = ()
    n: int | None = None
    trials: tuple[str, ...] = ()
    retracted: bool = False
    retracted_on: Day | None = None
    retraction_note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MechanismRecord(Fact):
    """A publication that shows how cells of one kind act, or are made to: `mechanisms` are ids of their lexicon."""

    publication: str | None = None
    therapy: str
    conditions: tuple[str, ...] = ()
    mechanisms: tuple[str, ...] = ()
    subjects: str = "animal"  # human, animal, cells
    words: str = ""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Fact):
    """A reference statistic. `value` and its bounds are in `unit`; a forecast is for a `year` after it was made."""

    condition: str
    measure: str  # prevalence, incidence, deaths, share, count, cost
    population: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str = ""
    year: int | None = None
    forecast: bool = False
    quoted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EstablishedCare(Fact):
    """Standard care by a named professional guideline, entered by two reviewers."""

    therapy: str
    condition: str
    population: str
    guideline: str
    issued_on: Day | None = None
    reviewers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchRecord(Fact):
    """That results of this therapy family and condition were looked for: where, with which query, and when.

    `reviewers` confirmed it; none: it still awaits that.
    """

    therapy: str
    condition: str
    sources: tuple[str, ...]
    query: str
    searched_on: date
    reviewers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin(Fact):
    """A reviewer's word on one result of the dossier, for one claim: leave it out, or rate it otherwise."""

    result: str
    action: str  # exclude, direct, related, bias_low, bias_high
    reviewer: str
    why: str

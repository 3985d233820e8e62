"""What was studied in whom, and what came out: results, trials, publications, ways of acting, searches."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claims.vocabulary.days import Day
from evidence.grading.facts.base import Fact

_COUNT = re.compile(r"(\d+)\s*(?:/|of)\s*(\d+)")


def counts_in(words: str) -> tuple[tuple[int, int], ...]:
    """(hits, of) of every count: "29/30", "29 of 30"."""
    return tuple((int(hits), int(of)) for hits, of in _COUNT.findall(words))


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
class Harm:
    """An adverse event told of in a study. `attributed`: called caused by the treatment (None: not said).

    `fatal`: someone died of it, where it is coded as what brought that about.
    """

    outcome: str
    words: str
    count: str | None = None
    serious: bool = False
    attributed: bool | None = None
    fatal: bool = False

    @property
    def counted(self) -> tuple[int, int] | None:
        """(people, out of how many), where both are on record."""
        return next(iter(counts_in(self.count or "")), None)

    @property
    def words_with_count(self) -> str:
        return f"{self.words} ({self.count})" if self.count else self.words


@dataclass(frozen=True, slots=True, kw_only=True)
class Published(Fact):
    """What came out on a day, and may have been retracted since."""

    published_on: Day | None = None
    retracted: bool = False
    retracted_on: Day | None = None

    def retracted_by(self, day: date) -> bool:
        """True where it was retracted, unless that surely came later."""
        return self.retracted and (self.retracted_on is None or self.retracted_on.maybe_by(day))


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyResult(Published):
    """One study, one outcome. `n` is people as analysed, else enrolled (`n_is`).

    `events`, `effect`, `interval` are as published; `difference` is the absolute difference from the comparator in the
    unit of `scale`, positive in the treatment's favour; `risk_ratio` is treatment against comparator.
    """

    trial: str | None = None  # registry number
    publication: str | None = None  # Publication.id
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
    harms: tuple[Harm, ...] = ()
    note: str | None = None

    @property
    def numbers(self) -> str:
        """What was published in numbers, that of the treated first."""
        return f"{self.events or ''}; {self.effect or ''}"

    @property
    def published(self) -> str:
        """The same to be read: without a count in front that the words behind it tell too."""
        counted, effect = counts_in(self.events or ""), self.effect or ""
        told_twice = bool(counted) and set(counted) <= set(counts_in(effect))
        return "; ".join(part for part in (None if told_twice else self.events, effect) if part)

    @property
    def counts(self) -> tuple[tuple[int, int], ...]:
        """(hits, of) of every count among them."""
        return tuple((hits, of) for hits, of in counts_in(self.numbers) if of)

    @property
    def study(self) -> str:
        """The study it belongs to: its registry number, else its publication, else the record itself."""
        return self.trial or self.publication or self.id

    def published_by(self, day: date) -> bool:
        """True unless it surely came later."""
        return self.published_on is None or self.published_on.maybe_by(day)

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
class Publication(Published):
    pmid: str | None = None
    doi: str | None = None
    title: str = ""
    first_author: str | None = None
    journal: str | None = None
    design: Design | None = None
    conditions: tuple[str, ...] = ()
    n: int | None = None
    trials: tuple[str, ...] = ()
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


class Pinned(StrEnum):
    """What a reviewer makes of a result in place of the model: whether it counts, and as what, or its risk of bias."""

    EXCLUDE = "exclude"
    DIRECT = "direct"
    RELATED = "related"
    BIAS_LOW = "bias_low"
    BIAS_HIGH = "bias_high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin(Fact):
    """A reviewer's word on one result of the dossier, for one claim: leave it out, take it in, or rate it otherwise."""

    result: str
    action: Pinned
    reviewer: str
    why: str

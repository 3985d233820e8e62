"""What a claim asserts, in types: the parts of its sentence that a fact on record can be held against.

`claims.nlp.assertion` reads a statement into an `Assertion`; the grading model judges the `Assertion` and never reads
prose. Everything is optional: what the sentence does not say is empty.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from claims.vocabulary.days import Day
from claims.vocabulary.plain_json import from_json, to_json

FOR_EVER = 1200.0  # months, a lifetime
CHILDREN = ("paediatric", "infant", "toddler")  # who are named as the population of an approval, beside "adult"


class Matter(StrEnum):
    """What a regulatory sentence is about."""

    APPROVAL = "approval"  # approved, authorised, licensed as a product, on the market
    WITHDRAWAL = "withdrawal"  # an approval ended, was revoked, lapsed
    REFUSAL = "refusal"  # an application was refused, rejected
    PERMISSION = "permission"  # patients may lawfully be treated without an approval
    PROHIBITION = "prohibition"  # banned, illegal
    REGISTRATION = "registration"  # registered, filed, IND, designated, GMP, licensed premises, certified
    DRUG = "drug"  # is, or is regulated as, a drug, which needs an approval; denied: exempt, needs none
    OVERSIGHT = "oversight"  # regulated by, comes under
    WARNING = "warning"  # a regulator warned
    UNREGULATED = "unregulated"  # grey area, no rules
    COMMENCEMENT = "commencement"  # a law came into force


class Bound(StrEnum):
    """How a number is put."""

    ABOUT = "about"
    AT_LEAST = "at_least"  # more than, over, at least
    AT_MOST = "at_most"  # fewer than, up to


@dataclass(frozen=True, slots=True, kw_only=True)
class Proportion:
    """Figures of a result: "29 of 30" is hits 29 of 30; "66.7%" is share 66.7 with hits and of unknown."""

    words: str
    hits: int | None = None
    of: int | None = None
    share: float | None = None  # per cent
    bound: Bound = Bound.ABOUT

    @property
    def per_cent(self) -> float | None:
        """The share, as told or as counted."""
        if self.share is not None:
            return self.share
        return 100 * self.hits / self.of if self.hits is not None and self.of else None

    @property
    def is_rate(self) -> bool:
        """A share in small numbers, and no count of so many people: "nine in ten"."""
        return self.share is None and " in " in self.words


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """The day of the decision on some of what a sentence speaks of."""

    of: tuple[str, ...]
    day: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class Regulation:
    """A status asserted or denied. `dated` is the day in the sentence ("in 2009"); `bodies` name authorities."""

    matter: Matter
    denied: bool = False
    only: bool = False  # "the only …", "X alone"
    only_there: bool = False  # "only in Japan": approved in the claim's places and in no other
    only_of: tuple[str, ...] = ()  # therapies that alone are said to have the status
    first: bool = False  # "the first …"
    among: tuple[str, ...] = ()  # the field that "only", "first" or a count is of: "the first stem-cell drug"
    of_use: bool = False  # "the first for Parkinson's disease": only or first among treatments for the condition
    only_use: bool = False  # "only for blood disorders": approved for nothing else
    among_fewer: bool = False  # "the first to use CRISPR": first or only among fewer products than a whole field
    called: tuple[str, ...] = ()  # what the sentence says that a product it names is: "Lantidra, a stem-cell therapy"
    of_product: bool = False  # "indicated for", "investigational": said of products alone
    of_one: bool = False  # "the therapy is licensed": one treatment, which the claim does not name
    generic: bool = False  # of a field or of what is on offer ("stem cells are approved"), not of some or no product
    unapproved: bool = False  # "sold without approval": what is on offer may be another thing than what has one
    anyone: bool = False  # "any hospital may": not only those that a zone names or that fulfil a law's terms
    asks: bool = False  # what is permitted is to ask for a treatment, which may be refused
    everywhere: bool = False  # "in any country", "nowhere"
    places: tuple[str, ...] = ()  # of the claim's places those that the sentence itself names; none: all
    not_in: tuple[str, ...] = ()  # "but not in the US": of the claim's places those that lack what the others have
    not_for: tuple[str, ...] = ()  # "but not for autism": of the claim's conditions those that lack it, likewise
    not_of: tuple[str, ...] = ()  # "unlike Ryoncil": of its names, likewise
    not_with: tuple[str, ...] = ()  # of its therapies, likewise
    not_people: tuple[str, ...] = ()  # "for adults, not children": of its population, likewise
    contrasted: bool = False  # "unlike Ryoncil": what holds of the others is implied, and only that of its subject told
    elsewhere: bool = False  # "in no other country": anywhere but in the claim's places
    any_use: bool = False  # the sentence names no condition by itself: its surroundings do
    uses: tuple[str, ...] = ()  # conditions listed in one breath ("for A and B"): it is said of each
    kinds: tuple[str, ...] = ()  # therapies, likewise
    products: tuple[str, ...] = ()  # names, likewise
    uses_of_last: tuple[str, ...] = ()  # told in an aside on the last of these alone: "A and B, a drug for C, are …"
    population: str | None = None  # adult, paediatric, infant, toddler, or several: "adult and paediatric"
    from_age: float | None = None  # in years; None: no ages are told
    to_age: float | None = None  # below which; None: none, up
    only_people: bool = False  # "only for people of 12 and older", "only for adults": for no others
    unlimited: bool = False  # "for all people with it", "as first-line treatment": without the limits of an approval
    conditional: bool = False  # "conditionally approved"
    granted: bool = False  # tells of the decision ("won approval"), not of the status since
    on_sale: bool = False  # its day is one of sales, which begin at some time after the decision
    full: bool = False  # "fully approved": a conditional approval is none
    means_approval: bool = False  # a registration, licence … said to be an approval or to prove safety or effect
    applied: bool = False  # an application for approval was filed
    grey: bool = False  # "a grey area", "a loophole": a judgement on the rules, not that there are none
    bodies: tuple[str, ...] = ()
    count: int | None = None  # "eight products are approved"
    count_bound: Bound = Bound.ABOUT
    dated: Day | None = None
    taken_back: bool = False  # an application was withdrawn, or a committee's advice went against it
    times: int | None = None  # "turned down twice"
    days: tuple[Day, ...] = ()  # of several decisions: "in 2020 and 2023"
    places_on: tuple[Decided, ...] = ()  # "in Japan in 2021 and in the EU in 2018": each place with its day
    names_on: tuple[Decided, ...] = ()  # "Ryoncil in 2024 and Omisirge in 2023": names, likewise
    to_this_day: bool = False  # "approved since 2009": and it still is
    since: bool = False  # the day is that of the decision ("was approved in 2009"), not one on which the status holds

    @property
    def singles_out(self) -> bool:
        """Whether what else has the status bears on it too: "the only …", "the first …", "only for …", a number."""
        return self.only or self.first or self.only_use or self.count is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialDesign:
    """What a sentence says of a study. Codes are ClinicalTrials.gov v2's, but `masking`: none, single … masked.

    `status` may be `STOPPED` too: stopped early or halted, which need not be recorded as terminated; and `RUNNING`:
    under way, whether or not it still recruits.
    """

    phases: tuple[str, ...] = ()
    allocation: str | None = None
    single_arm: bool | None = None
    masking: str | None = None
    placebo: bool | None = None
    arms: int | None = None
    people: int | None = None
    people_bound: Bound = Bound.ABOUT
    status: str | None = None
    ahead: bool = False  # it has still to begin: "will enrol 200 people"
    started: int | None = None  # the year
    ended: int | None = None  # the year
    sited: bool = False  # the claim's places are where it is done
    at: tuple[str, ...] = ()  # the hospitals, universities and the like at which it is said to be done
    years: tuple[int, ...] = ()
    compared_with: str = ""  # what its groups were compared with, as written
    run_by: str | None = None  # who sponsored or ran it
    retracted: bool | None = None
    retracted_in: int | None = None  # the year
    outcome_told: bool = False  # says what came out: that it succeeded, met its endpoint, helped
    denied: bool = False  # something of it is denied that no other field holds as denied
    several: bool = False  # speaks of more than one study
    one_of: bool = False  # speaks of a study of which there may be others: "a trial"
    published: bool = False  # says where or that it was published
    first: bool = False
    exists: bool | None = None  # True: "there is a trial of …"; False: "no trial has …"
    tested: bool = False  # "has been tested", "is being studied": there is a study, and it has begun
    told: tuple[str, ...] = ()  # words that tell more of it than what it tests, in which disease: of whom, how
    conducted: bool = False  # says that it is done, registered or was finished somewhere
    named: tuple[str, ...] = ()  # names that stand for a study or its institution
    conditions: tuple[str, ...] = ()  # those of the claim that the sentence itself names
    therapies: tuple[str, ...] = ()  # those of the claim that the sentence itself names
    bare: bool = False  # says no more than that it is done, of what and in which disease


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistic:
    """A number about a condition, or its range: people, or per cent where `unit` is `percent`."""

    words: str
    measure: str | None  # prevalence, incidence, deaths, share, count, cost
    low: float
    high: float
    unit: str = "people"
    of: str = ""  # what follows a share, as written: "children", "all diabetes"
    whole: tuple[str, ...] = ()  # the conditions of those of whom it is a share: "people with diabetes"
    told: tuple[str, ...] = ()  # of whom and what is told, as ids of the lexicon of shares
    apart: tuple[str, ...] = ()  # of them what is told beside of whom: "ischaemic", not of ischaemic strokes
    bound: Bound | None = None
    population: str | None = None  # world, a country code, or the place as written
    year: int | None = None
    forecast: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """All that one sentence asserts, beside the attributes of its `Statement`.

    `outcome` is an outcome domain or `other:<words>`; `names` are proper names as written (products, studies, journals,
    institutions, places); `mechanisms`, `tissues`, `comparators`, `routes` and `stages` are ids of their lexicons.
    """

    outcome: str | None = None
    further: tuple[str, ...] = ()  # outcomes that it tells beside, in one breath
    comparators: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    mechanisms: tuple[str, ...] = ()
    tissues: tuple[str, ...] = ()  # in which cells are said to act, not those that they are from
    stages: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()  # therapies that it names, claims have no id for, and its statement has none of
    together: tuple[
        str, ...
    ] = ()  # therapies that it tells of as given together: what each does alone is another matter
    cure: bool = False  # cure, reverse, root cause, permanently
    everyone: bool = False  # everyone, always, 100 %, guaranteed
    harmless: bool = False  # an absolute denial of harm: safe, no risk, harmless
    denies_harm: bool = False  # the sentence on safety has a word of denial: no, not, never, without, free of
    denies_bad: bool = False  # what `negated` denies is itself bad: "no relapses" tells of a benefit
    low_risk: bool = False  # little of an ill ("low immunogenicity"): reassurance, though a harm is named
    how_often: bool = False  # says how rare, small or brief a harm is, which is more than that it happens
    unproven: bool = False  # denies the proof ("no evidence that", "not shown to"), not the effect
    told: bool = False  # tells what was seen ("did not cause"), not what is so ("does not cause")
    ever: bool = False  # tells what has ever been reported, of no study or patients in particular
    blames_another: bool = False  # puts the harm down to the disease, another drug or chance, not to the treatment
    names_cause: bool = False  # says of a harm, or of its absence, what it came of: related to, died of
    few: bool = False  # a harm is said to come to fewer than so many, which reassures
    of_the_cells: bool = False  # puts a harm, or its absence, down to the cells: not to the procedure or drugs beside
    own_cells: bool = False  # the cells are the patients' own, and nobody else's are spoken of
    brings_on: bool = False  # taken for one of help, and read as of harm: its condition is said to be caused, or not
    denies_safe: bool = False  # "not shown to be safe": a warning, whatever `negated` says
    of_controls: bool = False  # tells how those fared who did not get the treatment
    open: bool = False  # leaves the matter open: not known, to be shown, hoped for, aimed at, or not for everyone
    silent: bool = False  # tells of no effect or harm at all: a heading, thanks, who may take part
    between_patients: bool = False  # tells which patients do better: a subgroup, women, those treated early
    restores: bool = False  # what was lost is said to come back, or no more to be lost, which is more than less
    unrivalled: bool = False  # "the only treatment", "the most effective treatment"
    any_disease: bool = False  # says of how many diseases, and names none of the claim's
    any_cell: bool = False  # of how cells act: into whatever cells, or all kinds of them
    timing: bool = False  # tells when an effect comes: its onset, its peak, how it varies
    lasting: float | None = None  # months for which an effect is said to have lasted; `FOR_EVER` at most
    no_one_ever: bool = False  # "no one has ever stopped insulin": one who did refutes it
    some_patients: bool = False  # speaks of some patients only: a stage, an age, a sex
    ages: tuple[float, float] | None = None  # in years, the second not among them, of those who are said to be helped
    studies: tuple[str, ...] = ()  # those that it calls by an acronym: BELINDA of "in the BELINDA trial"
    study_of: tuple[str, ...] = ()  # whose study its result is told of: Duke of "in the Duke trial"
    met: bool | None = None  # tells that a study met its primary outcome, or missed it
    source_retracted: bool = False  # it says itself that the study or paper that it rests on was retracted
    offered: bool = False  # the therapy is said to be on offer
    proportions: tuple[Proportion, ...] = ()
    changes: tuple[Proportion, ...] = ()  # by how much something changed ("by 50 %"), which is no share of people
    regulation: Regulation | None = None
    trial: TrialDesign | None = None
    statistics: tuple[Statistic, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """What is said, and nothing that is not."""
        return to_json(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Assertion":
        """Read what `to_json` wrote, today or earlier. Raises cattrs' ClassValidationError, which names the fault."""
        return from_json({part: _still_told(part, said) for part, said in data.items()}, cls)


_GIVEN_UP = {"regulation": {"still"}}  # fields that assertions kept earlier may have, by the part that they are of


def _still_told(part: str, said: Any) -> Any:
    """Of a part that was kept, what is told to this day."""
    return {name: said[name] for name in said if name not in _GIVEN_UP[part]} if part in _GIVEN_UP else said

"""The records, the studies and the reasons that a grade stands on."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A record that the page stands on. `confidence`: opened (it was read in its source), or recalled.

    `address` is its page here, `url` its source. `of_grade`: the grade or a known harm stands on it; `of_harm`: a
    known harm alone does, whatever the treatment was given for, which says nothing of whether it works; `of_status`:
    the status in some country does, which may have nothing to do with the grade. `product`: the one that a decision is
    on, by its first name.
    """

    id: str
    register: str
    title: str
    product: str | None
    source: str
    address: str
    url: str | None
    checked_on: date | None
    confidence: str
    of_grade: bool
    of_harm: bool
    of_status: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """One study's result as it was counted: `year` of its publication, `people` as analysed.

    `address` is its paper's page here, else its registration's or the result's; `url` where the result was read.
    `controlled`: it compared the treatment with something.
    """

    id: str
    title: str
    address: str
    design: str
    controlled: bool
    direction: str
    people: int | None
    year: int | None
    effect: str | None
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PinnedResult:
    """A result that a reviewer took otherwise than the machine would. `id` is the result's; `title` its study's.

    `taken`: what became of it; `why`: the reviewer's reason.
    """

    id: str
    title: str
    outcome: str
    address: str
    taken: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A row of the summary of findings: the results of one design.

    `certainty` is that of the results that decide, rated together, and `notes` mark its footnotes; null and none where
    the row stands beside those.
    """

    design: str
    directness: str
    outcome: str
    direction: str
    studies: int
    people: int | None
    effects: tuple[str, ...]
    certainty: str | None
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """Why the certainty is not what the kind of study alone would make it; `change` 0: it is held where it is."""

    mark: str
    change: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """One GRADE domain: by how many levels it changed the certainty, and why. `limits`: it is an upper bound."""

    domain: str
    change: int
    reason: str
    limits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KindFinding:
    """One kind of a family, graded by itself; `kind` null where only stages of the condition differ.

    `direction` says where its results point, as surely as the certainty lets it.
    """

    kind: str | None
    stage: str | None
    direction: str | None
    certainty: str
    studies: int
    people: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One field of a fact beside what is recorded. `agrees` null: nothing to compare with."""

    field: str
    said: str
    recorded: tuple[str, ...]
    agrees: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Harm:
    """A known harm of the therapy, whatever it was given for. `outcome`: what kind of harm; `words`: the record's.

    `after`: the very therapy after which it came, and what that was given for; empty where its record does not say.
    """

    outcome: str
    words: str
    serious: bool
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the grade stands on, and the statuses beside it."""

    findings: tuple[Finding, ...]
    footnotes: tuple[Footnote, ...]
    abbreviations: tuple[str, ...]
    studies: tuple[Study, ...]
    pinned: tuple[PinnedResult, ...]
    domains: tuple[Domain, ...]
    kinds: tuple[KindFinding, ...]
    comparisons: tuple[Comparison, ...]
    harms: tuple[Harm, ...]
    harms_reviewed: bool
    references: tuple[Reference, ...]

    @property
    def of_grade(self) -> tuple[Reference, ...]:
        return tuple(reference for reference in self.references if reference.of_grade)

    @property
    def of_status(self) -> tuple[Reference, ...]:
        return tuple(reference for reference in self.references if reference.of_status)

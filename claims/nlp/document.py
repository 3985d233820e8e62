"""What the components hand to each other: the parts of a text, as offsets into it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from claims.vocabulary.statements import Basis, Effect, Kind, Scope, Strength, Subjects


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence, heading or list item: `text[start:end]`, without the white space around it."""

    start: int
    end: int
    line: int  # which line of the text it stands on, from 0
    alone: bool  # it is all that its line holds
    item: bool  # its line opens with a bullet or a number


class Family(StrEnum):
    THERAPY = "therapy"
    CONDITION = "condition"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept named in the text. `id` is the lexicon's, or `other:<words>` for a condition that it lacks."""

    start: int
    end: int
    family: Family
    id: str


@dataclass(slots=True)
class Draft:
    """A claim in the making. The encoder finds its place and judges it; later components add what the context tells.

    `marks` are probabilities that the encoder saw: that its segment holds a claim ("claim") and that one ends where it
    does ("end"), and of each kind and each strength, by its value.
    """

    segment: int  # its number
    start: int  # text[start:end]
    end: int
    kind: Kind
    effect: Effect | None
    negated: bool
    strength: Strength | None
    scope: Scope | None
    subjects: Subjects | None
    basis: Basis
    therapies: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    jurisdictions: tuple[str, ...] = ()
    outcome: str | None = None
    speaker: str | None = None
    figures: tuple[str, ...] = ()
    registrations: tuple[str, ...] = ()
    text: str = ""
    marks: dict[str, float] = field(default_factory=dict)


def by_segment(drafts: Iterable[Draft]) -> dict[int, list[Draft]]:
    """The drafts of each segment that holds any, by its number, in their order."""
    together = defaultdict(list)
    for draft in drafts:
        together[draft.segment].append(draft)
    return together

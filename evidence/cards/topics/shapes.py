"""What a reader sees of a therapy for a condition, as frozen dataclasses; field names are the API's."""

from dataclasses import dataclass
from datetime import date

from evidence.cards.facets import Facet
from evidence.cards.regulation.shapes import CountryStatus
from evidence.cards.shapes import Harm, KindFinding, Study, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the studies show on one outcome, as a machine rates it; `outcome` is null where no result is on record.

    `direction` says where they point, as surely as the certainty lets it. `people`: null where their number is not on
    record. `laboratory`: measured on blood or an image, not felt. `kinds`: of cell or disease, whose results differ.
    """

    outcome: Term | None
    direction: str
    sentence: str
    certainty: str | None
    studies: int
    people: int | None
    laboratory: bool
    kinds: tuple[KindFinding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A therapy for a condition: its page, what its surest outcome shows, how much is on record and said of it.

    `known` is null where no result in people is on record. `claims` counts those that name just these two.
    """

    condition: Term
    therapy: Term
    address: str
    known: Known | None
    studies: int
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionTopics:
    """The therapies that were studied for a condition, or that a listed claim names with it; the most studied first."""

    condition: Term
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicPage:
    """All that is on record of a therapy for a condition, kinds of both included.

    `known`: the condition's most demanding outcome first. `registered`: how many studies the trial registers hold.
    `related`: studies of other cells or diseases that the answer rests on, where there is none of just this.
    `narrower`: kinds of the therapy or condition that were studied by themselves; `wider`: what these are kinds of,
    where a result of that is surer than any of theirs.
    """

    condition: Term
    therapy: Term
    as_of: date
    known: tuple[Known, ...]
    studies: tuple[Study, ...]
    related: tuple[Study, ...]
    harms: tuple[Harm, ...]
    statuses: tuple[CountryStatus, ...]
    registered: int
    verdicts: Facet
    narrower: tuple[Topic, ...]
    wider: tuple[Topic, ...]

    @property
    def known_together(self) -> tuple[tuple[Known, ...], ...]:
        """`known`, those of which the same is said told of together, at the place of the first."""
        alike: dict[str, list[Known]] = {}
        for each in self.known:
            alike.setdefault(each.sentence, []).append(each)
        return tuple(map(tuple, alike.values()))

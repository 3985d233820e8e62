"""What a reader sees of where therapies stand, as frozen dataclasses."""

from dataclasses import dataclass
from datetime import date

from evidence.cards.countries import governing
from evidence.cards.records.shapes import Line, Link
from evidence.cards.shapes import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryStatus:
    """Where the therapy stands for the condition in one country, and the records that say so.

    `looked`: how its approvals were looked through up to the day `read_to`, in words before that day. `warning`: that
    the regulator warned, or "". `of_stem_cells`: false where no product that its status rests on is of stem cells.
    """

    jurisdiction: Term
    status: str
    words: str
    warned: bool
    warning: str
    of_stem_cells: bool | None
    unconfirmed: bool
    records: tuple[Link, ...]
    notes: tuple[Link, ...]
    read_to: date | None
    looked: str
    later: bool  # the day asked about lies after the one up to which approvals were looked through

    @property
    def told(self) -> tuple[object, ...]:
        """All that is said of the country, but for how far it was looked and the records."""
        return self.words, self.warning, self.unconfirmed, self.of_stem_cells


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A regulator's word on one product for one use, as it stood on the day."""

    product: Link
    of_stem_cells: bool | None
    use: Link
    jurisdiction: Term
    status: str
    words: str
    period: str
    source: Link
    checked_on: date | None
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Horizon:
    """Up to which day a country's approvals were looked through, how, from what, and whether someone confirmed it."""

    jurisdiction: Term
    address: str
    read_to: date
    looked: str
    basis: str
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A condition for which decisions are on record, how many, and how many of those are on products of other cells."""

    condition: Term
    decisions: int
    of_others: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RegulationPage:
    on: date
    condition: Term | None
    therapy: Term | None
    country: Term | None
    statuses: tuple[CountryStatus, ...]
    decisions: tuple[Decision, ...]
    after: str | None
    by_condition: tuple[Counted, ...]
    pathways: tuple[Line, ...]
    warnings: tuple[Line, ...]
    horizons: tuple[Horizon, ...]

    @property
    def is_narrowed(self) -> bool:
        return bool(self.condition or self.therapy or self.country)

    @property
    def horizon(self) -> Horizon | None:
        """How far the list that holds in the country asked about was read."""
        asked = governing(self.country.id) if self.country else ""
        return next((entry for entry in self.horizons if entry.jurisdiction.id == asked), None)

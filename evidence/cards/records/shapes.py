"""What a record of the registers looks like from outside, as frozen dataclasses."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from evidence.cards.shapes import Card


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words, and the page that they lead to, here or elsewhere; an empty address leads nowhere."""

    words: str
    address: str = ""

    @property
    def is_elsewhere(self) -> bool:
        """Whether it leads to another site."""
        return self.address.startswith(("https://", "http://"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One column of a record, in words."""

    label: str
    values: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSource:
    """Where a record was read. `confirmed`: it was seen in the source named; not: nobody saw it in one yet."""

    words: str
    url: str
    seen_in: str
    checked_on: date | None
    confirmed: bool
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """The days on which the facts of a register were last checked: that of most of them, the oldest, the newest."""

    most: date
    oldest: date
    newest: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One column that changed; empty where there was, or is, nothing."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """How a fact stood over one span of time, and what had changed since the span before."""

    period: str
    words: str
    now: bool
    confirmed: bool
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One change of what is on record: when, by which load or which people, why, and what."""

    at: datetime
    words: str
    source: str
    reason: str
    by: str
    accepted_by: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A record in a list. `content`: its columns by name, as a register file has them, but for who confirmed it."""

    fact: str
    register: str
    address: str
    title: str
    facts: tuple[str, ...]
    confirmed: bool
    checked_on: date | None
    alert: str
    content: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultLine:
    """A result as coded, in a table of results. `people`: as analysed, else enrolled. `coder`: empty, by machine."""

    address: str
    outcome: str
    therapy: str
    condition: str
    direction: str
    design: str
    people: int | None
    effect: str
    coder: str
    retracted: bool
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Other records that belong to this one."""

    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPage:
    """One fact with all that is known of it.

    `content`: its columns by name with their history, as a register file has them, but for who confirmed it. `alerts`
    are what a reader must see first. `awaiting`: reviewers have yet to confirm it. `is_shared`: it lies before every
    grade alike, so that no claim leans on it more than another.
    """

    register: str
    register_name: str
    list_address: str
    kind: str
    fact: str
    title: str
    alerts: tuple[str, ...]
    awaiting: bool
    content: dict[str, Any]
    fields: tuple[Field, ...]
    provenance: RecordSource
    turns: tuple[Turn, ...]
    history: tuple[Entry, ...]
    results: tuple[ResultLine, ...]
    related: tuple[Related, ...]
    claims: tuple[Card, ...]
    after: str | None
    is_shared: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordList:
    """One page of a register, and the place where the next begins."""

    lines: tuple[Line, ...]
    after: str | None

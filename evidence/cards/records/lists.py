"""A register as a list on a day: narrowed to a condition, a therapy, a country or words, a page at a time."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

from django.db.models import Count, F, QuerySet

from evidence.cards.places import BadCursor
from evidence.cards.records.alerts import alert
from evidence.cards.records.fields import for_programs
from evidence.cards.records.links import Titles, address, titles
from evidence.cards.records.narrowing import RESULTS, Narrowing, narrowed
from evidence.cards.records.shapes import Checks, Line, RecordList
from evidence.cards.records.titles import facts, title
from evidence.cards.records.words import REGISTERS as REGISTER_NAMES
from evidence.registers.models import REGISTERS, Confidence, Version
from evidence.registers.queries import awaiting, begun_by, in_force, known

V = TypeVar("V", bound=Version)
PAGE_SIZE = 25
LONGEST_ID = 500
RESTED_ON = ("approvals", "trials", "publications")  # what most grades rest on
EVENTS = frozenset({"publications", "results", "mechanisms", "figures", "warnings"})  # begun once, they stay so


def record_list(register: str, asked: Narrowing, *, on: date, after: str = "", size: int = PAGE_SIZE) -> RecordList:
    """The facts that hold on a day, by id, each once. Raises BadCursor."""
    model = REGISTERS[register]
    time = begun_by(on) if register in EVENTS else in_force(on)
    found = known(model).filter(time, narrowed(model, asked), fact__gt=checked_place(after))
    if asked.results:
        found = RESULTS[asked.results](found, on)  # type: ignore[arg-type]  # only studies offer the choice
    rows = list(newest_of_each(found)[: size + 1])
    names = titles(rows[:size]) if register == "approvals" else {}
    lines = tuple(line(register, row, names, on) for row in rows[:size])
    return RecordList(lines=lines, after=rows[size - 1].fact if len(rows) > size else None)


def newest_of_each(versions: "QuerySet[V]") -> "QuerySet[V]":
    """Of each fact the last of its spans among these, by the facts' ids."""
    return versions.order_by("fact", F("valid_from").desc(nulls_last=True), "id").distinct("fact")


def checked_place(after: str) -> str:
    """The id that a page goes on from. Raises BadCursor on what can be none."""
    if len(after) > LONGEST_ID or "\x00" in after:
        raise BadCursor("This is no place in a list. Start again from its first page.")
    return after


def checks_of(registers: Iterable[str]) -> Mapping[str, Checks]:
    """When the facts of each of these registers were checked, by the register's name for readers."""
    found = {REGISTER_NAMES[name][1]: _checks(name) for name in registers}
    return {name: checks for name, checks in found.items() if checks}


def _checks(register: str) -> Checks | None:
    dated = known(REGISTERS[register]).filter(checked_on__isnull=False)
    days = dict(dated.values_list("checked_on").annotate(facts=Count("fact", distinct=True)).order_by("checked_on"))
    return Checks(most=max(days, key=days.__getitem__), oldest=min(days), newest=max(days)) if days else None


def waiting(register: str, *, on: date, size: int = PAGE_SIZE) -> tuple[tuple[Line, ...], int]:
    """The first of a register's facts that wait for a reviewer to confirm them, and how many do."""
    rows = newest_of_each(awaiting(register))
    return tuple(line(register, row, {}, on) for row in rows[:size]), rows.count()


def line(register: str, version: Version, names: Titles, on: date) -> Line:
    return Line(
        fact=version.fact,
        register=register,
        address=address(register, version.fact),
        title=title(register, version, names),
        facts=facts(register, version),
        confirmed=version.confidence == Confidence.OPENED,
        checked_on=version.checked_on,
        alert=alert(register, version, on),
        content=for_programs([version]),
    )

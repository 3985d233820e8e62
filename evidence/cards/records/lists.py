"""A register as a list on a day: narrowed to a condition, a therapy, a country or words, a page at a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from django.db.models import F, Q, QuerySet

from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES
from evidence.cards.places import BadCursor
from evidence.cards.records.links import Titles, address, titles
from evidence.cards.records.page import alert
from evidence.cards.records.shapes import Line, RecordList
from evidence.cards.records.titles import facts, title
from evidence.registers.content import columns
from evidence.registers.models import REGISTERS, Confidence, Version
from evidence.registers.queries import awaiting, begun_by, in_force, known

V = TypeVar("V", bound=Version)
PAGE_SIZE = 25
LONGEST_ID = 500
EVENTS = frozenset({"publications", "results", "mechanisms", "figures", "warnings"})  # begun once, they stay so


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """What a list is narrowed to; empty means all. `words` stand in a title or are a number."""

    words: str = ""
    condition: str = ""
    therapy: str = ""
    country: str = ""


def record_list(register: str, asked: Narrowing, *, on: date, after: str = "", size: int = PAGE_SIZE) -> RecordList:
    """The facts that hold on a day, by id, each once. Raises BadCursor."""
    model = REGISTERS[register]
    time = begun_by(on) if register in EVENTS else in_force(on)
    found = newest_of_each(known(model).filter(time, narrowed(model, asked), fact__gt=checked_place(after)))
    rows = list(found[: size + 1])
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
    )


def narrowed(model: type[Version], asked: Narrowing) -> Q:
    """As far as the register has the columns for it."""
    has, chosen = columns(model), Q()
    if asked.condition:
        chosen &= _of(has, "condition", sorted(CONDITIONS.kinds(asked.condition)))
    if asked.therapy:
        chosen &= _of(has, "therapy", sorted(THERAPIES.kinds(asked.therapy)))
    if asked.country:
        chosen &= _where(has, asked.country)
    return chosen & _with_words(has, asked.words) if asked.words else chosen


def _of(has: Iterable[str], concept: str, kinds: list[str]) -> Q:
    several = {"condition": "conditions", "therapy": "therapies"}[concept]
    if several in has:
        return Q(**{f"{several}__overlap": kinds})
    return Q(**{f"{concept}__in": kinds}) if concept in has else Q()


def _where(has: Iterable[str], country: str) -> Q:
    if "jurisdiction" in has:
        # what the European Union decides holds in its member states
        return Q(jurisdiction__in=JURISDICTIONS.ancestors(country)) | Q(jurisdiction__startswith=f"{country}-")
    return Q(countries__contains=[country]) if "countries" in has else Q()


def _with_words(has: Iterable[str], words: str) -> Q:
    found = Q(fact__iexact=words)
    for column in ("acronym", "doi", "pmid"):
        if column in has:
            found |= Q(**{f"{column}__iexact": words})
    text: Any = next((column for column in ("title", "indication", "quoted") if column in has), None)
    return found | Q(**{f"{text}__icontains": words}) if text else found


def offers(register: str) -> frozenset[str]:
    """The choices that a register's list can be narrowed by."""
    has = columns(REGISTERS[register])
    choices = {
        "condition": "conditions" in has or "condition" in has,
        "therapy": "therapies" in has or "therapy" in has,
        "country": "jurisdiction" in has or "countries" in has,
    }
    return frozenset(name for name, there in choices.items() if there)

"""What an article cites by number, by name or by a link, each with the register's record of it where there is one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Q

from evidence.cards.records.links import address
from evidence.registers.models import Publication, Trial
from evidence.registers.queries import known
from sources.citations import Register
from sources.models import Citation, Reading

NAMES = {Register.DOI: "DOI", Register.PMID: "PubMed", Register.PMCID: "PubMed Central", Register.TRIAL: "Trial"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A register's record, its title and its page here."""

    title: str
    address: str
    retracted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A number or a name by which an article cites something; `url` leads to it outside."""

    words: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A work, a trial or a journal that an article names. `linked`: only a link names it.

    `looked_up`: it is of a kind that the registers hold, whether they hold this one or not.
    """

    names: tuple[Name, ...]
    linked: bool
    looked_up: bool
    record: Record | None


def cited_in(reading: Reading) -> tuple[Cited, ...]:
    """Each once, in the order of the text, those that only links lead to at the end; by three queries at most."""
    rows = list(reading.citations.order_by("pk"))
    records = _records(rows)
    things: dict[object, dict[tuple[str, str], Citation]] = {}
    for row in rows:
        key = (row.register, row.identifier.casefold())
        things.setdefault(records.get(key, key), {}).setdefault(key, row)
    return tuple(_cited(list(named.values()), records) for named in things.values())


def _cited(rows: Sequence[Citation], records: Mapping[tuple[str, str], Record]) -> Cited:
    """What these rows cite, which is one thing."""
    first = rows[0]
    return Cited(
        names=tuple(Name(words=_words(row), url=row.url) for row in rows),
        linked=all(row.start is None for row in rows),
        looked_up=first.register in NAMES,
        record=records.get((first.register, first.identifier.casefold())),
    )


def _words(row: Citation) -> str:
    return f"{NAMES[Register(row.register)]} {row.identifier}" if row.register in NAMES else row.identifier


def _records(rows: Iterable[Citation]) -> dict[tuple[str, str], Record]:
    """By register and identifier in lower case."""
    asked: dict[str, set[str]] = {register: set() for register in Register}
    for row in rows:
        asked[row.register] |= {row.identifier, row.identifier.upper()}
    return _trials(asked[Register.TRIAL]) | _publications(asked)


def _trials(numbers: set[str]) -> dict[tuple[str, str], Record]:
    if not numbers:
        return {}
    rows = known(Trial).filter(Q(fact__in=numbers) | Q(other_numbers__overlap=list(numbers)))
    return {
        (Register.TRIAL, number.casefold()): Record(
            title=row.title or row.fact, address=address("trials", row.fact), retracted=False
        )
        for row in rows
        for number in (*row.other_numbers, row.fact)
    }


def _publications(asked: Mapping[str, set[str]]) -> dict[tuple[str, str], Record]:
    dois, pmids, pmcids = (asked[register] for register in (Register.DOI, Register.PMID, Register.PMCID))
    if not dois | pmids | pmcids:
        return {}
    rows = known(Publication).filter(Q(doi__in=dois) | Q(pmid__in=pmids) | Q(pmcid__in=pmcids))
    return {
        (register, identifier.casefold()): Record(
            title=row.title, address=address("publications", row.fact), retracted=row.retracted
        )
        for row in rows
        for register, identifier in ((Register.DOI, row.doi), (Register.PMID, row.pmid), (Register.PMCID, row.pmcid))
        if identifier
    }

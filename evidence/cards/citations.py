"""What an article cites by number, by name or by a link, each with the register's record of it where there is one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Q

from claims.queries import current_extractions
from evidence.cards.records.links import address
from evidence.registers.models import Publication, Trial
from evidence.registers.queries import known
from sources.citations import Register
from sources.models import Article, Citation

NAMES = {Register.DOI: "DOI", Register.PMID: "PubMed", Register.PMCID: "PubMed Central", Register.TRIAL: "Trial"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A register's record, its title and its page here."""

    title: str
    address: str
    retracted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A work, a trial or a journal that an article names. `url` leads to it outside; `linked`: only a link names it."""

    name: str
    url: str
    linked: bool
    record: Record | None


def cited_in(article: Article) -> tuple[Cited, ...]:
    """Each once, in the order of the text, those that only links lead to at the end; by four queries at most."""
    reading = current_extractions().filter(article=article).values("reading")
    rows = {(row.register, row.identifier): row for row in reversed(Citation.objects.filter(reading__in=reading))}
    records = _records(rows.values())
    return tuple(_cited(row, records) for row in sorted(rows.values(), key=lambda row: row.pk))


def _cited(row: Citation, records: Mapping[tuple[str, str], Record]) -> Cited:
    return Cited(
        name=f"{NAMES[Register(row.register)]} {row.identifier}" if row.register in NAMES else row.identifier,
        url=row.url,
        linked=row.start is None,
        record=records.get((row.register, row.identifier.casefold())),
    )


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

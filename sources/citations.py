"""Pure: a text → the works, trials and journals that it cites, each where it stands."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import unquote

from sources.lists import tables_of
from sources.registries import NUMBER, as_registered, registry_of


class Register(StrEnum):
    """Where a citation leads."""

    DOI = "doi"
    PMID = "pmid"
    PMCID = "pmcid"
    TRIAL = "trial"
    JOURNAL = "journal"


@dataclass(frozen=True, slots=True)
class Citation:
    """What an article cites, at `start` to `end` of its text (None: by a link); `url` leads there.

    `id` is the register's own spelling.
    """

    start: int | None
    end: int | None
    register: Register
    id: str
    url: str = ""


DOI = re.compile(r"\b(10\.\d{4,9}/[^\s\"'<>“”‘’{}|\\^]+)", re.IGNORECASE)
PMID = re.compile(r"(?:\bPMID\b\s*(?::\s*)?|pubmed(?:\.ncbi\.nlm\.nih\.gov|/)/?)(\d{4,8})\b", re.IGNORECASE)
PMCID = re.compile(r"\b(PMC\d{4,9})\b", re.IGNORECASE)
NEAR = 60  # characters before a number that is too like other things
TRIAL = re.compile(rf"(?<![\w-]){NUMBER}(?![\w-])", re.IGNORECASE)
JOURNALS = "|".join(tables_of("journals")["journals"]["names"])
JOURNAL = re.compile(
    rf"(?:\b(?:in|by)\s+(?:the\s+)?(?:journal\s+|prestigious\s+)*[“\"‘']?|\bjournal\s+(?:of\s+record\s+)?[“\"‘']?)"
    rf"(?P<name>(?:the\s+)?(?:{JOURNALS}))(?=[”\"’',.;:)\s]|$)"
)
PUBLISHED_IN = re.compile(r"\b(?:publish|report|appear|journal|article|paper|study)\w*\b", re.IGNORECASE)


def citations_in(text: str) -> list[Citation]:
    """Each DOI, PubMed and trial number, and each journal by name where something is said to be published in it."""
    return sorted([*_numbered(text), *_journals(text)], key=lambda citation: (citation.start, citation.end))


def citations_by_links(links: Iterable[str]) -> list[Citation]:
    """Each work and trial that one of these addresses leads to, once."""
    found = (replace(each, start=None, end=None) for link in links for each in _numbered(_address(link)))
    return list({(each.register, each.id): each for each in found}.values())


def _address(link: str) -> str:
    """Without what is asked of the page, which may name anything."""
    return unquote(link.partition("#")[0].partition("?")[0])


def _numbered(text: str) -> Iterator[Citation]:
    yield from _dois(text)
    yield from _numbers(text)
    yield from _trials(text)


def _dois(text: str) -> Iterator[Citation]:
    for match in DOI.finditer(text):
        doi = _without_tail(match[1])
        yield Citation(match.start(1), match.start(1) + len(doi), Register.DOI, doi.lower(), f"https://doi.org/{doi}")


def _without_tail(doi: str) -> str:
    """Without the punctuation of the sentence around it."""
    end = len(doi.rstrip(".,;:!?*"))
    unopened = Counter({")": doi.count(")") - doi.count("("), "]": doi.count("]") - doi.count("[")})
    while end and (doi[end - 1] in ".,;:" or unopened[doi[end - 1]] > 0):
        end -= 1
        unopened[doi[end]] -= 1
    return doi[:end]


def _numbers(text: str) -> Iterator[Citation]:
    for match in PMID.finditer(text):
        yield Citation(
            match.start(1), match.end(1), Register.PMID, match[1], f"https://pubmed.ncbi.nlm.nih.gov/{match[1]}/"
        )
    for match in PMCID.finditer(text):
        number = match[1].upper()
        yield Citation(
            match.start(1), match.end(1), Register.PMCID, number, f"https://pmc.ncbi.nlm.nih.gov/articles/{number}/"
        )


def _trials(text: str) -> Iterator[Citation]:
    for match in TRIAL.finditer(text):
        registry, number = registry_of(match[0]), as_registered(match[0])
        if registry.near in text[max(0, match.start() - NEAR) : match.start()].lower():
            address = registry.address.format(number)
            yield Citation(match.start(), match.end(), Register.TRIAL, number, address)


def _journals(text: str) -> Iterator[Citation]:
    for match in JOURNAL.finditer(text):
        if PUBLISHED_IN.search(text[max(0, match.start() - 120) : match.start("name")]):
            yield Citation(match.start("name"), match.end("name"), Register.JOURNAL, match["name"].removeprefix("the "))

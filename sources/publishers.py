"""Pure: what kind of publisher is behind a page, what it gains from the therapies, and who or what says so.

A curated list by domain decides; else an ending that only universities have; else the words on the page itself.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from courlan import extract_domain

from sources.lists import tables_of

UNIVERSITY = re.compile(r"\.edu$|\.edu\.[a-z]{2}$|\.ac\.[a-z]{2}$")
ENOUGH = 2  # different signs on the page


@dataclass(frozen=True, slots=True)
class Judgement:
    """`kind` and `interest` are values of `models.Publisher.Kind` and `.Interest`."""

    domain: str
    name: str
    kind: str = "unknown"
    interest: str = "unknown"
    decided_by: str = ""
    evidence: str = ""


def domain_of(url: str) -> str:
    """The registered domain (example.co.uk), lower case; "" for a bare address or none."""
    return (extract_domain(url) or "").lower()


def judge_publisher(url: str, name: str = "", page: str = "") -> Judgement | None:
    """The publisher of `url`, called `name` by its page of the words `page`; None where the address has no domain."""
    domain = domain_of(url)
    if not domain:
        return None
    known = curated().get(domain)
    if known:
        return known
    if UNIVERSITY.search(domain):
        evidence = f"{domain} ends as universities' do"
        return Judgement(domain, name or domain, "university", "unknown", "the domain's ending", evidence)
    return replace(_by_words(page), domain=domain, name=name or domain)


@cache
def curated() -> Mapping[str, Judgement]:
    """The curated publishers by domain."""
    listed = tables_of("publishers")
    decided_by = f"the curated list of {listed['compiled_on']:%Y-%m-%d}"
    return {row["domain"]: Judgement(**row, decided_by=decided_by) for row in listed["publisher"]}


def _by_words(page: str) -> Judgement:
    for shown in tables_of("interests")["interest"]:
        found = [match[0] for words in shown["words"] if (match := re.search(words, page, re.IGNORECASE))]
        if len(found) >= ENOUGH:
            evidence = "; ".join(f"“{' '.join(each.split())}”" for each in found)
            return Judgement("", "", shown["kind"], shown["interest"], "the machine, by words on the page", evidence)
    return Judgement("", "")

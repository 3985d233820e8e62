"""Pure: what kind of publisher is behind a page, what it gains from the therapies, and who or what says so.

A curated list by domain decides; else an ending that only universities have; else the words on the page itself.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from courlan import extract_domain

CURATED = Path(__file__).parent / "data" / "publishers.toml"
UNIVERSITY = re.compile(r"\.edu$|\.edu\.[a-z]{2}$|\.ac\.[a-z]{2}$")
ENOUGH = 2  # different signs on the page
OFFERS = (
    r"\b(?:book|schedule|request|arrange)\s+(?:your|an?|my)\s+(?:free\s+)?(?:\w+\s+)?(?:consultation|appointment|call|evaluation)",
    r"\bfree\s+(?:\w+\s+)?consult(?:ation)?\b",
    r"\bour\s+(?:stem[- ]cell\s+)?(?:clinics?|patients|treatment\s+(?:packages?|programs?|programmes?|protocols?))\b",
    r"\b(?:treatment|package)\s+(?:prices?|cost)s?\s+(?:start|from|begin)\b|\bget\s+a\s+(?:free\s+)?quote\b",
    r"\bam\s+I\s+a\s+(?:good\s+)?candidate\b|\bare\s+you\s+a\s+(?:good\s+)?candidate\b|\bsee\s+if\s+you\s+(?:qualify|are\s+eligible)\b",
    r"\b(?:call|whatsapp|message|contact)\s+us\b.{0,60}\b(?:treatment|therapy|stem\s+cells?|appointment|consultation)\b",
)
DEVELOPS = (
    r"\bforward-looking\s+statements?\b",
    r"\babout\s+(?:the\s+company|[A-Z]\w+\s+(?:Therapeutics|Biotech\w*|Pharma\w*|Biosciences?))\b",
    r"\bour\s+(?:lead\s+)?(?:product\s+candidates?|pipeline|proprietary\s+(?:platform|technology))\b",
    r"\((?:NASDAQ|NYSE|ASX|OTC\w*|TSXV?|LSE|KOSDAQ|HKEX)\s*:\s*\w+",
)
REFERS = (
    r"\bwe\s+(?:connect|match|refer)\s+(?:you|patients)\b",
    r"\b(?:find|compare)\s+(?:the\s+best\s+)?(?:stem[- ]cell\s+)?(?:clinics?|doctors?|hospitals?)\b",
    r"\bmedical\s+(?:tourism|travel)\s+(?:agency|facilitator|company)\b|\bpartner\s+clinics?\b",
)


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
    listed = tomllib.loads(CURATED.read_text())
    decided_by = f"the curated list of {listed['reviewed_on']:%Y-%m-%d}"
    return {row["domain"]: Judgement(**row, decided_by=decided_by) for row in listed["publisher"]}


def _by_words(page: str) -> Judgement:
    for interest, kind, patterns in (
        ("sells", "clinic", OFFERS),
        ("refers", "unknown", REFERS),
        ("develops", "company", DEVELOPS),
    ):
        found = [match[0] for pattern in patterns if (match := re.search(pattern, page, re.IGNORECASE))]
        if len(found) >= ENOUGH:
            words = "; ".join(f"“{' '.join(each.split())}”" for each in found)
            return Judgement("", "", kind, interest, "the machine, by words on the page", words)
    return Judgement("", "")

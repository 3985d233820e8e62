"""Treatments that a text names and does not tell of: what brought its disease on, a transplant that came before."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set

from claims.nlp.aboutness import GENERIC
from claims.nlp.document import Family, Mention, Segment
from claims.nlp.lexicons import any_of, lexicon

BROUGHT_ON_BY: Mapping[str, Sequence[str]] = lexicon("mentions")["brought_on_by"]
COMES_OF = re.compile(rf"{any_of(lexicon('mentions')['comes_of']['words']).pattern} (?:[\w-]+ ){{0,2}}$", re.IGNORECASE)
TRANSPLANTS = frozenset({"allo-hsct", "auto-hsct", "hsc"})
WHEN = re.compile(r"\b(?:after|before|following|since|post)[- ](?:[\w-]+ ){0,3}\Z", re.IGNORECASE)
REACH = 40  # characters


def causes(mentions: Sequence[Mention]) -> Set[str]:
    """The ids of these therapies; none where the text is as much about another disease, or names no other therapy."""
    named = Counter(mention.id for mention in mentions if mention.family is Family.CONDITION)
    therapies = {mention.id for mention in mentions if mention.family is Family.THERAPY} - set(GENERIC)
    brought_on = frozenset(BROUGHT_ON_BY.get(_most(named), ()))
    return brought_on & therapies if therapies - brought_on else frozenset()


def without_earlier(text: str, mentions: Sequence[Mention], segments: Iterable[Segment]) -> list[Mention]:
    """The mentions but transplants that only say when another treatment was given: "T cells, after a transplant"."""
    starts = [m.start for m in mentions]
    earlier: set[Mention] = set()
    for segment in segments:
        named = mentions[bisect_left(starts, segment.start) : bisect_left(starts, segment.end)]
        told = [m for m in named if m.family is Family.THERAPY and m.id not in GENERIC]
        when = {m for m in told if m.id in TRANSPLANTS and WHEN.search(text, max(0, m.start - REACH), m.start)}
        earlier |= when if any(m.id not in TRANSPLANTS for m in told) else set()
    return [m for m in mentions if m not in earlier]


def tells_of(text: str, segment: Segment, causes: Set[str], mentions: Iterable[Mention]) -> bool:
    """Whether the segment speaks of one of these therapies, not only of what comes of it: "a complication of it"."""
    own = (m for m in mentions if m.id in causes and segment.start <= m.start < segment.end)
    return any(not COMES_OF.search(text, max(0, m.start - REACH), m.start) for m in own)


def _most(counts: Counter[str]) -> str:
    """What is named more often than all else together; "" where nothing is."""
    return next((id for id, count in counts.most_common(1) if 2 * count > counts.total()), "")

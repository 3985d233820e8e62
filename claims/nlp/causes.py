"""Treatments that brought on the disease that a text is about: no claim takes them over, where another one is tried."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set

from claims.nlp.aboutness import GENERIC
from claims.nlp.document import Family, Mention, Segment
from claims.nlp.lexicons import any_of, lexicon

BROUGHT_ON_BY: Mapping[str, Sequence[str]] = lexicon("mentions")["brought_on_by"]
COMES_OF = re.compile(rf"{any_of(lexicon('mentions')['comes_of']['words']).pattern} (?:[\w-]+ ){{0,2}}$", re.IGNORECASE)
REACH = 40  # characters


def causes(mentions: Sequence[Mention]) -> Set[str]:
    """The ids of these therapies; none where the text is as much about another disease, or names no other therapy."""
    named = Counter(mention.id for mention in mentions if mention.family is Family.CONDITION)
    therapies = {mention.id for mention in mentions if mention.family is Family.THERAPY} - set(GENERIC)
    brought_on = frozenset(BROUGHT_ON_BY.get(_most(named), ()))
    return brought_on & therapies if therapies - brought_on else frozenset()


def tells_of(text: str, segment: Segment, causes: Set[str], mentions: Iterable[Mention]) -> bool:
    """Whether the segment speaks of one of these therapies, not only of what comes of it: "a complication of it"."""
    own = (m for m in mentions if m.id in causes and segment.start <= m.start < segment.end)
    return any(not COMES_OF.search(text, max(0, m.start - REACH), m.start) for m in own)


def _most(counts: Counter[str]) -> str:
    """What is named more often than all else together; "" where nothing is."""
    return next((id for id, count in counts.most_common(1) if 2 * count > counts.total()), "")

"""What is a claim anywhere: a flat promise, too short to be taken back ("stem cells cure autism"), and a price."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from claims.nlp.document import Family, Mention, Segment
from claims.nlp.lexicons import either, lexicon
from claims.nlp.prices import is_row
from claims.vocabulary.names import OUTCOME_NAMES

PROMISES = lexicon("clauses")["promises"]
BEFORE, CURES, VERBS = (either(PROMISES[name]) for name in ("before", "cures", "verbs"))
LONGEST = 12  # words
FARTHEST = 4  # words before the treatment's name
DOES = re.compile(rf"\W*(?:{BEFORE}\s+){{0,2}}(?:(?P<cures>{CURES})|{VERBS})\b(?P<what>.*)", re.IGNORECASE)


def flat_claims(text: str, segments: Sequence[Segment], named: Iterable[Mention]) -> frozenset[int]:
    """The numbers of the segments that are such a promise, or a price of what they name."""
    mentions = sorted(named, key=lambda mention: mention.start)
    starts = [mention.start for mention in mentions]
    here = (mentions[bisect_left(starts, s.start) : bisect_left(starts, s.end)] for s in segments)
    told = enumerate(zip(segments, here, strict=True))
    return frozenset(number for number, (segment, its) in told if its and _is_flat(text, segment, its))


def _is_flat(text: str, segment: Segment, here: Sequence[Mention]) -> bool:
    sold = any(mention.family is not Family.PLACE for mention in here)
    return promises(text, segment, here) or (sold and is_row(text[segment.start : segment.end]))


def promises(text: str, segment: Segment, here: Sequence[Mention]) -> bool:
    """Whether it only says of a treatment that it cures something, or what it does to a disease or an outcome.

    `here`: the mentions of the segment, in their order.
    """
    words = text[segment.start : segment.end]
    if len(words.split()) > LONGEST or "?" in words:
        return False
    therapy = next((mention for mention in here if mention.family is Family.THERAPY), None)
    if therapy is None or len(text[segment.start : therapy.start].split()) > FARTHEST:
        return False
    does = DOES.match(text, therapy.end, segment.end)
    ill = any(mention.family is Family.CONDITION and mention.start > therapy.start for mention in here)
    return does is not None and (ill or bool(does["cures"]) or bool(OUTCOME_NAMES.within(does["what"])))

"""What can be seen of a segment without reading it: its layout, its marks, and how near the next named therapy is."""

import math
import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from claims.nlp.document import Family, Mention, Segment
from claims.nlp.letters import small
from claims.nlp.lexicons import any_of, either, lexicon

KINDS, WORDS = lexicon("kinds")["cues"], lexicon("marks")
CUES = [re.compile(rf"\b(?=\w){either(words)}\b") for words in KINDS.values()]  # in small letters
MARKS = {
    "question": re.compile(r"\?[\"'”’)]*$"),
    "full_stop": re.compile(r"[.!。][\"'”’)\]]*$"),
    "colon": re.compile(r":$"),
    "digit": re.compile(r"\d"),
    "percent": re.compile(r"%|per ?cent", re.I),
    "money": re.compile(r"[$£€¥₹]|\b(?:USD|EUR|dollars|euros)\b"),
    "quotation": re.compile(r"[\"“”]"),
    **{name: any_of(words) for name, words in WORDS["anywhere"].items()},
    "address": re.compile(r"@|https?:|www\.|\.com\b|©|\ball rights reserved\b", re.I),
    "imperative": re.compile(rf"^\W*{any_of(WORDS['opening']['imperative']).pattern}", re.I),
    "past": any_of(WORDS["past"]["words"]),
}
REACH = 5  # segments
MOST = 3  # of what is counted


def segment_features(text: str, segments: Sequence[Segment], mentions: Sequence[Mention]) -> npt.NDArray[np.float32]:
    """One row of numbers between about 0 and 1 for each segment."""
    named = {family: _counts(segments, mentions, family) for family in Family}
    therapies = named[Family.THERAPY]
    back, ahead = _distances(therapies), _distances(therapies[::-1])[::-1]
    total, holding = sum(therapies), sum(1 for n in therapies if n) / max(1, len(segments))
    rows = [
        [
            *(float(bool(pattern.search(text, s.start, s.end))) for pattern in MARKS.values()),
            *(min(named[family][i], MOST) / MOST for family in Family),
            back[i],
            ahead[i],
            min(math.log1p(total) / 4, 1.5),
            holding,
            *_layout(text, segments, i),
        ]
        for i, s in enumerate(segments)
    ]
    return np.array(rows, dtype=np.float32).reshape(len(segments), -1)


def claim_features(text: str, segment: Segment, start: int, end: int) -> npt.NDArray[np.float32]:
    """What can be seen of a claim's words: their marks, and how many cues of each kind they and their sentence hold."""
    marks = [bool(pattern.search(text, start, end)) for pattern in MARKS.values()]
    cues = (*_cues(text, start, end), *_cues(text, segment.start, segment.end))
    return np.array([*marks, *cues, math.log1p(end - start) / 6, start == segment.start], dtype=np.float32)


@lru_cache(maxsize=8)  # the claims of a segment come one after the other
def _cues(text: str, start: int, end: int) -> tuple[float, ...]:
    return tuple(min(len(pattern.findall(small(text), start, end)), MOST) / MOST for pattern in CUES)


CLAIM_FEATURES = len(MARKS) + 2 * len(CUES) + 2


def _counts(segments: Sequence[Segment], mentions: Sequence[Mention], family: Family) -> list[int]:
    counts, starts = [0] * len(segments), [m.start for m in mentions if m.family is family]
    number = 0
    for start in sorted(starts):
        while number < len(segments) and segments[number].end <= start:
            number += 1
        if number < len(segments):
            counts[number] += 1
    return counts


def _distances(counts: Sequence[int]) -> list[float]:
    """How many segments since one with a mention, as a share of the reach (1: none within it)."""
    distances, since = [], REACH
    for count in counts:
        since = 0 if count else min(since + 1, REACH)
        distances.append(since / REACH)
    return distances


def _layout(text: str, segments: Sequence[Segment], i: int) -> list[float]:
    segment = segments[i]
    words = text[segment.start : segment.end].split()
    capitals = sum(1 for word in words if word[:1].isupper()) / max(1, len(words))
    near = segments[max(0, i - 3) : i + 4]
    return [
        float(segment.alone),
        float(segment.item),
        float(segment.alone and not segment.item and len(words) < 12 and text[segment.end - 1] not in ".!?"),
        math.log1p(len(words)) / 4,
        capitals,
        min(i, 40) / 40,
        i / max(1, len(segments) - 1),
        sum(1 for s in near if s.alone and s.end - s.start < 30) / len(near),
    ]

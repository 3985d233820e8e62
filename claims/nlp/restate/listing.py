"""What opens a list and so belongs to each of its items: "The gel will not:" is half of what an item says."""

import re
from collections.abc import Sequence

from claims.nlp.document import Segment
from claims.nlp.lexicons import any_of, lexicon
from claims.nlp.modality import DENIES

CUES = lexicon("reference")["list"]
RUNS_ON = re.compile(rf"\b(?:{'|'.join(CUES['running_on'])})$", re.IGNORECASE)
DOUBTS = any_of(CUES["doubting"])
WHAT_IT_DOES = re.compile(
    rf"what (?P<who>.+?) (?P<modal>(?:{'|'.join(CUES['modals'])})(?: not| never)?) do", re.IGNORECASE
)
REACH, LONGEST = 12, 200  # segments back, characters


class Lists:
    """The lists of one article: a line that ends with a colon and the items or lines without a full stop after it."""

    def __init__(self, text: str, segments: Sequence[Segment]) -> None:
        self._text, self._segments = text, segments

    def opening(self, number: int) -> str:
        """What opens the list that a segment stands in, without its colon; "" where it stands in none."""
        if not self._is_listed(number):
            return ""
        for before in range(number - 1, max(-1, number - 1 - REACH), -1):
            words = self._words(before)
            if words.endswith(":"):
                return words.rstrip(" :") if len(words) < LONGEST else ""
            if not self._is_listed(before):
                return ""
        return ""

    def _is_listed(self, number: int) -> bool:
        segment = self._segments[number]
        return segment.item or (segment.alone and not self._words(number).endswith((".", "!", "?")))

    def _words(self, number: int) -> str:
        return self._text[self._segments[number].start : self._segments[number].end]


def doubts(opening: str) -> bool:
    """Whether it denies or calls in question even items that are sentences ("Myths about the gel")."""
    return bool(DOUBTS.search(opening) or (RUNS_ON.search(opening) and DENIES.search(opening)))


def joined(opening: str, item: str) -> str:
    """Both as one sentence where the opening runs on; else parted by a colon."""
    asked = WHAT_IT_DOES.fullmatch(opening)
    if asked:
        return f"{asked['who']} {asked['modal']} {_small(item)}"
    return f"{opening} {_small(item)}" if RUNS_ON.search(opening) else f"{opening}: {item}"


def _small(words: str) -> str:
    """Without the capital of a first word that is written in small letters but for it."""
    first = re.match(r"[A-Z][a-z]+\b|A\b", words)
    return words[0].lower() + words[1:] if first else words

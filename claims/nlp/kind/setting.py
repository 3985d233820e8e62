"""The places whose words may tell what kind a claim is: itself, its subject, its sentence, the heading above."""

import itertools
import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc

from claims.nlp.document import Draft, Family, Mention, Segment
from claims.nlp.letters import small
from claims.nlp.listing import introducing
from claims.nlp.predicate import predicate
from claims.vocabulary import OUTCOMES
from claims.vocabulary.names import OUTCOME_NAMES

LONGEST_HEADING = 90  # characters
LONGEST_PASSAGE = 12  # segments
LABEL = re.compile(r"\W*(\w[^.:;!?]{2,40}): ")
MARKED = (Family.THERAPY, Family.CONDITION)


@dataclass(frozen=True, slots=True)
class Setting:
    """The words of each place, small, and after them what they name: <therapy>, <condition>, <outcome>, <harm>."""

    places: Mapping[str, str]
    past: bool  # the predicate is told of the past


class Settings:
    """The settings of the claims of one text."""

    def __init__(self, doc: Doc) -> None:
        self._text, self._segments, self._sentences = doc.text, doc._.segments, doc._.sentences
        self._mentions: Sequence[Mention] = sorted(doc._.mentions, key=lambda mention: mention.start)
        self._starts = [mention.start for mention in self._mentions]
        self._headings = [i for i, s in enumerate(self._segments) if _is_heading(s, self._text[s.start : s.end])]

    def of(self, draft: Draft) -> Setting:
        """By the names that the lexicon of evidence gives the places."""
        segment = self._segments[draft.segment]
        before = self._sentences.get(draft.segment - 1)
        acting = predicate(draft, self._sentences[draft.segment], before)
        claim, subject = self._words(draft.start, draft.end), self._words(acting.start, acting.end)
        places = {
            "claim": claim,
            "subject": subject,
            "claim with subject": f"{subject} … {claim}",
            "before": self._text[segment.start : draft.start],
            "sentence": self._words(segment.start, segment.end),
            "heading": f"{self._heading(draft.segment)} … {self._label(draft.segment)}",
            "above": self._above(draft.segment),
        }
        return Setting({place: small(words) for place, words in places.items()}, acting.past)

    def _heading(self, number: int) -> str:
        above = bisect_left(self._headings, number)
        heading = self._segments[self._headings[above - 1]] if above else None
        return self._words(heading.start, heading.end) if heading else ""

    def _above(self, number: int) -> str:
        """The line that introduces the list of an item, else the heading."""
        head = introducing(self._text, self._segments, number)
        return self._words(head.start, head.end) if head else self._heading(number)

    def _label(self, number: int) -> str:
        """The words before a colon that open the claim's line, or a later sentence of it ("Methods: Mice were …")."""
        line, first = self._segments[number].line, max(-1, number - LONGEST_PASSAGE)
        passage = itertools.takewhile(lambda s: s.line == line, (self._segments[i] for i in range(number, first, -1)))
        labels = (LABEL.match(self._text, segment.start, segment.end) for segment in passage)
        return next((label[1] for label in labels if label), "")

    def _words(self, start: int, end: int) -> str:
        mentions = self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        named = {mention.family for mention in mentions}
        words = self._text[start:end]
        return " ".join((words, *(f"<{family}>" for family in MARKED if family in named), *_outcomes(words)))


@lru_cache(maxsize=64)  # the claims of a passage share their sentences and heading
def _outcomes(words: str) -> list[str]:
    return sorted({"<harm>" if OUTCOMES[id].safety else "<outcome>" for id in OUTCOME_NAMES.within(words)})


def _is_heading(segment: Segment, words: str) -> bool:
    """Whether it is a short line that is no sentence, list item or row of links."""
    short = segment.alone and not segment.item and len(words) < LONGEST_HEADING
    return short and words[-1] not in ".!?" and "|" not in words

"""Pure: what changed between two texts of one article, paragraph by paragraph and word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from rapidfuzz.distance import LCSseq, MatchingBlock

LONGEST = 20_000  # paragraphs of a text, or words and spaces of a paragraph; of more, all is replaced


class Kind(StrEnum):
    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stay, go or come."""

    kind: Kind
    text: str


Paragraph = tuple[Piece, ...]


def differences(earlier: str, later: str) -> list[Paragraph]:
    """Every changed paragraph as its pieces in reading order; empty where no word changed.

    Joined, the pieces that are not ADDED give the earlier paragraph, those that are not REMOVED the later one.
    """
    return [
        tuple(_words(before or "", after or ""))
        for gone, come, _ in _aligned(_paragraphs(earlier), _paragraphs(later))
        for before, after in zip_longest(gone, come)
        if before != after
    ]


def _paragraphs(text: str) -> list[str]:
    return [words for line in text.splitlines() if (words := " ".join(line.split()))]


def _words(before: str, after: str) -> Iterator[Piece]:
    for gone, come, stay in _aligned(re.findall(r"\s+|\S+", before), re.findall(r"\s+|\S+", after)):
        for kind, words in ((Kind.REMOVED, gone), (Kind.ADDED, come), (Kind.SAME, stay)):
            if words:
                yield Piece(kind, "".join(words))


def _aligned(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str], Sequence[str]]]:
    """In turn what goes, what comes in its place, and what then stays; the longest common subsequence stays."""
    is_short = max(len(old), len(new)) <= LONGEST
    blocks = LCSseq.editops(old, new).as_matching_blocks() if is_short else [MatchingBlock(len(old), len(new), 0)]
    i = j = 0
    for block in blocks:
        yield old[i : block.a], new[j : block.b], old[block.a : block.a + block.size]
        i, j = block.a + block.size, block.b + block.size

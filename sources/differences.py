"""Pure: what changed between two texts of one article, paragraph by paragraph and word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import zip_longest


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
    old, new = _paragraphs(earlier), _paragraphs(later)
    return [
        tuple(_words(before or "", after or ""))
        for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if tag != "equal"
        for before, after in zip_longest(old[i1:i2], new[j1:j2])
    ]


def _paragraphs(text: str) -> list[str]:
    return [words for line in text.splitlines() if (words := " ".join(line.split()))]


def _words(before: str, after: str) -> Iterator[Piece]:
    old, new = re.findall(r"\s+|\S+", before), re.findall(r"\s+|\S+", after)
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece(Kind.SAME, "".join(old[i1:i2]))
        else:
            yield from _changed(old[i1:i2], new[j1:j2])


def _changed(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    if old:
        yield Piece(Kind.REMOVED, "".join(old))
    if new:
        yield Piece(Kind.ADDED, "".join(new))

"""Therapies under names that the network has hardly met, as exosomes and PRP, and what it reads in their place."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claims.nlp.document import Family, Mention, Segment
from claims.nlp.lexicons import either, lexicon

READ_AS = "stem cells"
FAMILIAR = re.compile(either(lexicon("defined")["network"]["familiar"]), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Words:
    """Words as the network reads them, and of each of their characters where in the text it begins and ends."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where in the text the words from one character up to another stand."""
        return self.starts[start], self.ends[max(start, end - 1)]


def strange_names(text: str, mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The therapies whose names hold no familiar word: "PRP", "exosomes", "Casgevy"."""
    named = (mention for mention in mentions if mention.family is Family.THERAPY)
    return tuple(mention for mention in named if not FAMILIAR.search(text, mention.start, mention.end))


def words_of(text: str, segment: Segment, strange: Sequence[Mention]) -> Words:
    """The words of a segment, with others for the strange names in it, which come in the order of the text."""
    read, starts, ends, at = "", [], [], segment.start
    for name in strange[
        bisect_left(strange, segment.start, key=_start) : bisect_left(strange, segment.end, key=_start)
    ]:
        if name.end <= segment.end:
            read += text[at : name.start] + READ_AS
            starts += [*range(at, name.start), *[name.start] * len(READ_AS)]
            ends += [*range(at + 1, name.start + 1), *[name.end] * len(READ_AS)]
            at = name.end
    starts += range(at, segment.end)
    ends += range(at + 1, segment.end + 1)
    return Words(read + text[at : segment.end], starts, ends)


def _start(name: Mention) -> int:
    return name.start


def renamed(words: str, text: str, strange: Sequence[Mention]) -> str:
    """Words from beside the text, with others for the names that are strange in it."""
    names = {re.escape(text[name.start : name.end]) for name in strange}
    longest_first = "|".join(sorted(names, key=len, reverse=True)) or r"(?!)"
    return re.sub(longest_first, READ_AS, words, flags=re.IGNORECASE)

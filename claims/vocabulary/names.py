"""Which concept a phrase names: exactly, or somewhere inside it, whatever its spelling, plural or hyphens."""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Any

from claims.vocabulary.concepts import CONDITIONS, JURISDICTIONS, OUTCOMES, THERAPIES, Tree

_SPELLINGS = (
    ("ae", "e"),
    ("oe", "e"),
    ("our", "or"),
    ("isation", "ization"),
    ("ising", "izing"),
)


def folded(words: str) -> tuple[str, ...]:
    """Words without case, hyphens, apostrophes, plural -s, and the differences of British and American spelling."""
    plain = re.sub(r"['’‘]s?\b", "", words.casefold())
    return tuple(_fold(word) for word in re.findall(r"[^\W_]+\+?", plain))


@lru_cache(maxsize=50_000)
def _fold(word: str) -> str:
    for british, american in _SPELLINGS:
        word = word.replace(british, american)
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


class Names:
    """The names of a tree's concepts, as an index. Concepts that were replaced answer with their successor."""

    def __init__(self, tree: Tree[Any]) -> None:
        self._tree = tree

    def exact(self, words: str) -> str | None:
        """The one concept whose id or name these words are, or None."""
        if words in self._tree:
            return self._current(words)
        return self._index.get(folded(words))

    def within(self, words: str) -> tuple[str, ...]:
        """The concepts named anywhere in a phrase, in order; of names that overlap the longest counts."""
        return tuple(dict.fromkeys(self._scan(folded(words))))

    def up_to_first(self, words: str) -> str:
        """The words up to the end of the first that completes a name; nothing where none is named."""
        ends = (found.end() for found in re.finditer(r"\S+", words))
        return next((words[:end] for end in ends if self.within(words[:end])), "")

    def _scan(self, words: tuple[str, ...]) -> Iterator[str]:
        start = 0
        while start < len(words):
            lengths = self._lengths.get(words[start], ())
            end = next((start + length for length in lengths if words[start : start + length] in self._index), None)
            if end is not None:
                yield self._index[words[start:end]]
            start = end or start + 1

    def _current(self, id: str) -> str:
        return self._tree[id].replaced_by or id

    @cached_property
    def _index(self) -> dict[tuple[str, ...], str]:
        return {folded(name): self._current(concept.id) for concept in self._tree.values() for name in concept.names}

    @cached_property
    def _lengths(self) -> dict[str, list[int]]:
        """By the word with which they begin, how many words names have, the longest first."""
        lengths: dict[str, set[int]] = {}
        for opening, *rest in self._index:
            lengths.setdefault(opening, set()).add(1 + len(rest))
        return {opening: sorted(found, reverse=True) for opening, found in lengths.items()}


CONDITION_NAMES, OUTCOME_NAMES, PLACE_NAMES, THERAPY_NAMES = (
    Names(tree) for tree in (CONDITIONS, OUTCOMES, JURISDICTIONS, THERAPIES)
)

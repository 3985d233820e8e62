"""What was perhaps meant by words that no name has: the words of names that are spelt most like them."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from difflib import get_close_matches
from functools import cache

from claims.vocabulary import CONDITIONS, OUTCOMES, THERAPIES
from claims.vocabulary.names import folded

WORD = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]+)?)")
SHORTEST = 5  # letters; shorter words are too much alike
ALIKE = 0.82  # of 1, as difflib measures it


def meant(asked: str, named: Callable[[str], Collection[object]]) -> str:
    """The words with those respelt by which they name something else; the same words where none is.

    `named`: what words name.
    """
    written = WORD.split(asked)
    respelt = [_nearest(part) if WORD.fullmatch(part) else part for part in written]
    for place, part in enumerate(written):
        without = [*respelt[:place], part, *respelt[place + 1 :]]
        if without != respelt and named("".join(without)) == named("".join(respelt)):
            respelt = without
    return "".join(respelt)


def _nearest(word: str) -> str:
    """Of the spellings most like it, one of the same letters before one as long before any other."""
    written = word.casefold()
    if len(word) < SHORTEST or folded(written)[0] in _known():
        return word
    spellings = _spellings().get(written[0], {})
    near = get_close_matches(written, spellings, cutoff=ALIKE)
    near.sort(key=lambda each: (sorted(each) != sorted(written), len(each) != len(written)))
    return spellings[near[0]] if near else word


@cache
def _spellings() -> Mapping[str, Mapping[str, str]]:
    """By its first letter, how a part of a name may be written in one word, and how it is spelt."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for words in _names():
        for part in [(word,) for word in words] + ([words] if len(words) == 2 else []):
            joined = "".join(part)
            if len(joined) >= SHORTEST:
                found[joined[0]].setdefault(joined, " ".join(part))
    return found


@cache
def _known() -> frozenset[str]:
    return frozenset(word for words in _names() for name in words for word in folded(name))


def _names() -> Iterator[tuple[str, ...]]:
    """The words of each name of the vocabulary."""
    for tree in (CONDITIONS, THERAPIES, OUTCOMES):
        for concept in tree.values():
            yield from (tuple(WORD.findall(name.casefold())) for name in concept.names)

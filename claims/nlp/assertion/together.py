"""Which treatments a sentence tells of as one: what each does by itself is not what they do together."""

import re
from collections.abc import Iterator

from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.words import WORDS
from claims.vocabulary import THERAPIES
from claims.vocabulary.names import THERAPY_NAMES

_NEAR = r"(?:[^\s,;:.()]+\s+){0,5}"  # so many words beside what joins two
_LAST, _FIRST = re.compile(rf"{_NEAR}[^\s,;:.()]*\s*$"), re.compile(rf"^\s*{_NEAR}[^\s,;:.()]*")


def together(text: str) -> tuple[str, ...]:
    """Those of the first place in the sentence that joins two of different kinds; () where none does."""
    return next(_joined(own_words(text)), ())


def _joined(text: str) -> Iterator[tuple[str, ...]]:
    for found in WORDS.pattern("joined_with").finditer(text):
        yield from _two(_before(text[: found.start()])[-1:] + _behind(text[found.end() :])[:1])
    for found in WORDS.pattern("one_of_two").finditer(text):
        yield from _two(_behind(text[found.end() :])[:2])
    for found in WORDS.pattern("both_at_once").finditer(text):
        yield from _two(_before(text[: found.start()])[-2:])


def _before(text: str) -> tuple[str, ...]:
    near = _LAST.search(text)
    return THERAPY_NAMES.within(near[0]) if near else ()


def _behind(text: str) -> tuple[str, ...]:
    near = _FIRST.search(text)
    return THERAPY_NAMES.within(near[0]) if near else ()


def _two(ids: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if len(ids) > 1 and not THERAPIES.related(*ids):
        yield ids

"""The words of a sentence that are its own: without what was put before or behind it so that it stands alone."""

import re
from functools import lru_cache

from claims.nlp.assertion.words import WORDS
from claims.vocabulary.names import CONDITION_NAMES, THERAPY_NAMES
from claims.vocabulary.registrations import WRITTEN

_BEFORE = re.compile(r"(?P<setting>[^.:]{3,90}): (?=\S)")
_BEHIND = re.compile(r"\s*\((?:in|with|for)\b(?P<setting>[^()]*)\)\W*$")


@lru_cache(maxsize=64)  # every part of an assertion asks for those of its sentence
def own_words(text: str) -> str:
    """Without the names of therapies and conditions in front ("Cord cells for arthritis: …") or in brackets at its end.

    An opening of the article's own stays: "In 2019, for patients with MS: …", "NCT01234567: …", "It was as feared: …".
    """
    before, behind = _BEFORE.match(text), _BEHIND.search(text)
    start = before.end() if before and not _is_own_opening(before["setting"]) else 0
    end = behind.start() if behind and _names_something(behind["setting"]) else len(text)
    return text[start:end]


def _is_own_opening(words: str) -> bool:
    return WORDS.said("own_opening", words) or WRITTEN.search(words) is not None


def _names_something(words: str) -> bool:
    return bool(THERAPY_NAMES.within(words) or CONDITION_NAMES.within(words))

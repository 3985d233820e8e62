"""The patterns of `status_words.toml`, compiled once."""

import re
from dataclasses import dataclass
from functools import cache

from claims.nlp.lexicons import lexicon
from claims.vocabulary.assertions import Matter


@dataclass(frozen=True, slots=True)
class Wording:
    """How one matter is worded, and what makes another thing of those words: a wish, a need."""

    matter: Matter
    said: re.Pattern[str]
    unsaid: re.Pattern[str] | None

    def asserts(self, text: str) -> bool:
        return bool(self.said.search(text)) and not (self.unsaid and self.unsaid.search(text))


@cache
def wordings() -> tuple[Wording, ...]:
    """By matter, in the order in which they are tried."""
    return tuple(
        Wording(Matter(entry["id"]), _compiled(entry["pattern"]), _compiled(entry["not"]) if "not" in entry else None)
        for entry in lexicon("status_words")["matter"]
    )


def wording_of(matter: Matter) -> Wording:
    return next(wording for wording in wordings() if wording.matter is matter)


@cache
def words(name: str) -> re.Pattern[str]:
    """A named pattern."""
    return _compiled(lexicon("status_words")["words"][name])


def said(name: str, text: str) -> bool:
    """Whether a named pattern is found in the text."""
    return bool(words(name).search(text))


@cache
def qualifiers() -> frozenset[str]:
    """Words between "the first" and "drug" that do not narrow the field."""
    return frozenset(word for line in lexicon("status_words")["qualifiers"]["words"] for word in line.split())


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)

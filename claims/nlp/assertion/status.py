"""The patterns of `status_words.toml`, compiled once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from claims.nlp.lexicons import Patterns, either, lexicon
from claims.vocabulary.assertions import Matter

STATUS = Patterns(lexicon("status_words")["patterns"])


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
def qualifiers() -> frozenset[str]:
    """Words between "the first" and "drug" that do not narrow the field."""
    return frozenset(word for line in lexicon("status_words")["qualifiers"]["words"] for word in line.split())


def _compiled(alternatives: Sequence[str]) -> re.Pattern[str]:
    return re.compile(either(alternatives), re.IGNORECASE)

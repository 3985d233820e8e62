"""The few words for an outcome: which of those that a claim names, that its verb tells, or that stand beside it."""

import re

from claims.nlp.lexicons import any_of
from claims.nlp.outcome.nouns import LIGHT, LONGEST, PHRASES
from claims.vocabulary import OUTCOMES
from claims.vocabulary.names import OUTCOME_NAMES
from claims.vocabulary.statements import Kind

WORD = re.compile(r"[\w’'+-]+")
TOLD = {
    Kind(kind): [(any_of([words]), noun) for noun, words in nouns.items()] for kind, nouns in PHRASES["told"].items()
}
UNNAMED = {Kind.EFFICACY: "effect", Kind.SAFETY: "safety"}


def outcome(words: str, kind: Kind, about: str, beside: str) -> str:
    """By what a claim is about and has beside it: first where that names an outcome, last where nothing else does."""
    known = named(words, kind) or ""
    choices = (
        about if named(about, kind) else "",
        told(words, kind),
        beside if named(beside, kind) else "",
        "" if about and LIGHT.fullmatch(known) else known,
        about,
        beside,
    )
    return next(filter(None, choices), UNNAMED[kind])


def told(words: str, kind: Kind) -> str | None:
    """The outcome that a verb or an adjective tells: "walks again", "is safe"."""
    return next((noun for pattern, noun in TOLD[kind] if pattern.search(words)), None)


def named(words: str, kind: Kind) -> str | None:
    """The first words that name an outcome of this kind."""
    places = [match.span() for match in WORD.finditer(words)]
    for first, (start, _) in enumerate(places):
        for _, end in reversed(places[first : first + LONGEST]):
            concept = OUTCOME_NAMES.exact(words[start:end])
            if concept is not None and OUTCOMES[concept].safety == (kind is Kind.SAFETY):
                return words[start:end]
    return None

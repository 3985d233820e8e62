"""Whether a sentence tells of an effect or a harm at all, or is a heading, thanks, or a list of who may take part."""

import re

from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.words import WORDS
from claims.nlp.lexicons import any_name
from claims.vocabulary import CONDITIONS, Statement
from claims.vocabulary.statements import Effect, Kind

_ANY_HARM = "any-harm"  # what a sentence on safety is taken to mean where it names no harm: no sign that it tells one
_CAPITALS = re.compile(r"\b[A-Z]{2,}[A-Z0-9-]*\b")
_FIGURE = re.compile(r"\d\s*(?:%|per ?cent|of\b|out of|in\b|/)", re.IGNORECASE)


def is_silent(statement: Statement, outcome: str | None) -> bool:
    """True where nothing is told that results could bear on. `outcome` is what the outcome's words were read as."""
    text = own_words(statement.text)
    if WORDS.said("ceremony", text):
        return True
    if statement.kind is Kind.SAFETY:
        told = text if statement.effect is Effect.HARM else _without_names(statement, text)
        return not _names_harm(outcome, text) and not WORDS.said("harm", told)
    told = _without_names(statement, text)
    return not any(each.search(told) for each in (WORDS.pattern("effect"), WORDS.pattern("negation"), _FIGURE))


def _without_names(statement: Statement, text: str) -> str:
    """Without what diseases and studies are called ("back pain", "RESTORE"), and what is done with a trial."""
    diseases = (*CONDITIONS.names_of(statement.conditions), *(id.removeprefix("other:") for id in statement.conditions))
    told = re.sub(rf"\b{any_name(diseases)}\b", "it", WORDS.pattern("of_the_trial").sub("", text), flags=re.IGNORECASE)
    return told if text.isupper() else _CAPITALS.sub("it", told)


def _names_harm(outcome: str | None, text: str) -> bool:
    """A harm of the lexicons, or another that the sentence says is brought about."""
    if outcome is None or outcome == _ANY_HARM:
        return False
    return not outcome.startswith("other:") or WORDS.said("causes", text)

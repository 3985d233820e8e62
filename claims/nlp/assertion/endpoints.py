"""Whether a sentence tells that a study met its primary outcome."""

from claims.nlp.assertion.words import WORDS
from claims.vocabulary import Statement
from claims.vocabulary.statements import Kind

_OF_STUDIES = (Kind.EFFICACY, Kind.TRIAL)


def met(statement: Statement) -> bool | None:
    """None where it tells neither that it was met nor that it was missed, or denies that it was met in other words."""
    if statement.kind not in _OF_STUDIES:
        return None
    if WORDS.said("missed", statement.text):
        return False
    return True if WORDS.said("met", statement.text) and not statement.negated else None


def without_outcome(text: str) -> str:
    """The text without the words that tell so."""
    return WORDS.pattern("met").sub("", WORDS.pattern("missed").sub("", text))

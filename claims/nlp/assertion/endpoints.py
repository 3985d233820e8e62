"""Whether a sentence tells that a study met its primary outcome."""

from claims.nlp.assertion.words import pattern


def met(text: str) -> bool | None:
    """None where it tells neither that it was met nor that it was missed."""
    if pattern("missed").search(text):
        return False
    return True if pattern("met").search(text) else None


def without_outcome(text: str) -> str:
    """The text without the words that tell so."""
    return pattern("met").sub("", pattern("missed").sub("", text))

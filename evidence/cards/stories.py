"""One patient's story as readers see it: that it is one, and what its paragraph leaves out."""

from collections.abc import Sequence

from claims.models import Appearance
from claims.stories import Part, Told, is_story, paragraph, told
from claims.vocabulary import Statement
from evidence.cards.shapes import Story

WORDS = "One person's story"
PARTS = {
    Part.OTHERS: "how many others were treated without this result",
    Part.FOLLOW_UP: "how long this person was followed",
    Part.OTHER_TREATMENT: "what other treatment this person had at the time",
}


def story(said: Statement, appearance: Appearance, text: str) -> Story | None:
    """`said`: what the claim now says, which decides whether it is a story. `text`: of the appearance's reading."""
    if not is_story(said):
        return None
    found = told(paragraph(text, appearance.start, appearance.end))
    left_out, unclear = ([part for part in Part if found[part] is each] for each in (Told.NO, Told.UNCLEAR))
    return Story(words=WORDS, left_out=tuple(left_out), unclear=tuple(unclear), account=_account(left_out, unclear))


def _account(left_out: Sequence[Part], unclear: Sequence[Part]) -> str:
    """Empty where the paragraph tells all of it."""
    clauses = (("the paragraph does not say", left_out), ("it is not clear whether the paragraph says", unclear))
    said = "; ".join(f"{opening} {_either(parts)}" for opening, parts in clauses if parts)
    return f"As a machine reads it, {said}." if said else ""


def _either(parts: Sequence[Part]) -> str:
    *others, last = (PARTS[part] for part in parts)
    return f"{', '.join(others)} or {last}" if others else last

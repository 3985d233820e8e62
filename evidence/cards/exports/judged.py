"""Whose judgement it is, and what there is against resting on it: what no format may leave out."""

from collections.abc import Iterator

from evidence.cards.shapes import Card

DISPUTED = "Reviewers disagree about it; an adjudicator has yet to decide."
NO_CLAIM = "A reviewer found that these words claim nothing that could be checked."
CHANGED = "Something that it stands on changed since; it waits for a second look."


def is_settled(card: Card) -> bool:
    """Whether a person stands for the grade, and none who would have to agree does not."""
    return not (card.grade.machine or card.grade.provisional or card.disputed)


def judged(card: Card) -> str:
    return " ".join((f"This judgement: {card.grade.standing_words}.", *doubts(card)))


def doubts(card: Card) -> Iterator[str]:
    """In sentences; while a verdict is withheld it is not told that reviewers differ, which would hint at it."""
    if card.disputed and not card.grade.provisional:
        yield DISPUTED
    if card.changed:
        yield CHANGED

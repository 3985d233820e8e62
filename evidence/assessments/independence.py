"""Which of the reviewers' words are independent, given in sight of nobody else's, and whether they agree. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """What a reviewer said of a claim. `decides`: an adjudicator's, who had seen what the others said."""

    by: int
    verdict: str
    certainty: str | None
    decides: bool = False

    @property
    def said(self) -> tuple[str, str | None]:
        return self.verdict, self.certainty


def last_words(words: Iterable[Word]) -> dict[int, Word]:
    """By reviewer; `words` are of one review, in their order."""
    return {word.by: word for word in words}


def independent_words(words: Iterable[Word]) -> dict[int, Word]:
    """By reviewer, their first word, or the one that they put in its place while nobody else had judged."""
    own: dict[int, Word] = {}
    for word in words:
        unseen = word.by not in own or own.keys() == {word.by}
        if unseen and not word.decides:
            own[word.by] = word
    return own


def agree(words: Sequence[Word]) -> bool:
    """Whether two reviewers or more judged alike, independently, and all stand by it."""
    independent = independent_words(words)
    said = {word.said for word in (*independent.values(), *last_words(words).values())}
    return len(independent) > 1 and len(said) == 1

"""Which words of a sentence state something, judged once however often they are found."""

from collections.abc import Iterable
from dataclasses import replace

from claims.nlp.document import Draft
from claims.nlp.sentence import Sentence
from claims.nlp.spans.vacuous import states_something


class Statements:
    """Which words of a sentence state something: the same ones are judged once, however often they are found."""

    def __init__(self, text: str, sentence: Sentence) -> None:
        self._text, self._sentence = text, sentence
        self._judged: list[tuple[Draft, bool, bool]] = []

    def among(self, drafts: Iterable[Draft], alone: bool) -> list[Draft]:
        return [draft for draft in drafts if self._states_something(draft, alone)]

    def _states_something(self, draft: Draft, alone: bool) -> bool:
        known = (states for judged, was_alone, states in self._judged if was_alone is alone and judged == draft)
        states = next(known, None)
        if states is None:
            states = states_something(self._text, self._sentence, draft, alone)
            self._judged.append((replace(draft), alone, states))
        return states

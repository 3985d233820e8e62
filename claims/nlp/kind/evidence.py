"""Definite words of a place, and how much likelier they make a kind."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from math import log
from typing import Any

from claims.nlp.kind.setting import Setting
from claims.nlp.lexicons import either, lexicon
from claims.nlp.stems import Stems, stems_of
from claims.vocabulary.statements import Kind

WEIGHTS = {"weak": log(3), "strong": log(9), "clear": log(81), "certain": log(6561)}


class Evidence:
    """An entry of the table: words of a place, and how much likelier they make a kind."""

    def __init__(self, entry: Mapping[str, Any]) -> None:
        self.place: str = entry["in"]
        self._words, self._unless = _pattern(entry["words"]), _pattern(entry.get("unless", ()))
        self.stems = frozenset(chain.from_iterable(map(stems_of, entry["words"])))
        self._sentence_without = _pattern(entry.get("sentence_without", ()))
        self._past: bool | None = {"past": True, "present": False}.get(entry.get("tense", ""))
        weight = WEIGHTS[entry["weight"]]
        signs = (("for", weight), ("against", -weight))
        self.weights = {Kind(kind): signed for side, signed in signs for kind in entry.get(side, ())}

    def speaks_in(self, setting: Setting) -> bool:
        """Whether its words stand in its place, and nothing there or in the sentence takes them away."""
        words = setting.places[self.place]
        return (
            self._past in (None, setting.past)
            and bool(self._words.search(words))
            and not self._unless.search(words)
            and not self._sentence_without.search(setting.places["sentence"])
        )


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    """Any of these expressions between word boundaries; matches nothing where there are none."""
    return re.compile(rf"(?<!\w){either(words)}(?!\w)" if words else r"(?!)")


TABLE = tuple(Evidence(entry) for entry in lexicon("evidence")["evidence"])
STEMS = {
    place: Stems(chain.from_iterable(evidence.stems for evidence in TABLE if evidence.place == place))
    for place in {evidence.place for evidence in TABLE}
}


def speaking(setting: Setting) -> Iterator[Evidence]:
    """What of the table speaks in a setting, in the order of the table."""
    held = {place: stems.within(setting.places[place]) for place, stems in STEMS.items()}
    return (e for e in TABLE if not e.stems.isdisjoint(held[e.place]) and e.speaks_in(setting))

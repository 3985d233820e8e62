"""What a reader asked: the concepts that the words name, the words left over, and what was perhaps meant."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from claims.vocabulary import CONDITIONS, OUTCOMES, THERAPIES, Tree
from claims.vocabulary.names import CONDITION_NAMES, OUTCOME_NAMES, THERAPY_NAMES, folded
from evidence.cards import words
from evidence.cards.spelling import meant

NAMES_SHOWN = 6
OF_LEAVE = ("allow", "approv", "authoris", "authoriz", "banned", "illegal", "legal", "licen")
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
TREES: Mapping[str, Tree[Any]] = {"therapies": THERAPIES, "conditions": CONDITIONS, "outcome": OUTCOMES}
NAMES = {"therapies": THERAPY_NAMES, "conditions": CONDITION_NAMES, "outcome": OUTCOME_NAMES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A concept that the words name: its kinds are searched too, and so are its other names."""

    id: str
    column: str
    name: str
    also: tuple[str, ...]
    kinds: int

    @property
    def names(self) -> tuple[str, ...]:
        names: tuple[str, ...] = TREES[self.column][self.id].names
        return names


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The words as asked, the concepts found in them, and the words left over.

    `meant`: the words as they were perhaps meant, where they seem misspelt, and `instead` what those name; else empty.
    """

    asked: str
    concepts: tuple[Understood, ...]
    left: tuple[str, ...]
    meant: str
    instead: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return not self.concepts and not self.left

    @property
    def of_leave(self) -> bool:
        """Whether it asks, in part, if something is allowed."""
        return any(word.startswith(OF_LEAVE) for word in self.left)


def understand(asked: str) -> Question:
    asked = " ".join(asked.split())
    concepts = _concepts(asked)
    known = {word for concept in concepts for name in concept.names for word in folded(name)}
    respelt = meant(asked, _concepts)
    instead = tuple(concept.name for concept in _concepts(respelt) if concept not in concepts)
    return Question(
        asked=asked,
        concepts=concepts,
        left=tuple(word for word in dict.fromkeys(WORD.findall(asked.casefold())) if not set(folded(word)) <= known),
        meant=respelt if instead else "",
        instead=instead,
    )


def _concepts(asked: str) -> tuple[Understood, ...]:
    return tuple(_understood(column, id) for column, names in NAMES.items() for id in names.within(asked))


def _understood(column: str, id: str) -> Understood:
    tree = TREES[column]
    name = words.term(tree, id).name
    also = _others(tree[id].names, name)[:NAMES_SHOWN]
    return Understood(id=id, column=column, name=name, also=also, kinds=len(tree.kinds(id)) - 1)


def _others(names: Iterable[str], shown: str) -> tuple[str, ...]:
    """The names that do not only spell the one shown, or each other, otherwise; and none with a qualifier behind it."""
    spelt = {folded(shown): shown}
    for name in names:
        if ", " not in name:
            spelt.setdefault(folded(name), name)
    return tuple(spelt.values())[1:]

"""What a reader asked: the concepts that the words name, places, the words left over, and what was perhaps meant."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from claims.vocabulary import CONDITIONS, JURISDICTIONS, OUTCOMES, THERAPIES, Tree
from claims.vocabulary.names import CONDITION_NAMES, OUTCOME_NAMES, PLACE_NAMES, THERAPY_NAMES, folded
from evidence.cards import terms
from evidence.cards.countries import COUNTRY_IDS
from evidence.cards.shapes import Term
from evidence.cards.spelling import meant

NAMES_SHOWN = 6
OF_LEAVE = ("allow", "approv", "authoris", "authoriz", "banned", "illegal", "legal", "licen")
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
US = re.compile(r"\bus\b")  # those who ask, not the country
NEW_MEXICO = re.compile(r"\bnew mexico\b", re.IGNORECASE)  # a state of the United States that the vocabulary has not
NEAREST = 4  # conditions that share a word, at most; of a word that more have it is not known which is meant
UNTELLING = frozenset(
    folded(
        "a acute after age all and any as at be bone by can cell chronic condition control damage disease disorder do "
        "due early failure first for from get have high i in injury it kind late lasting long loss low my new no not "
        "of old on one or other pain problem related said severe stem syndrome system than that the this to type "
        "unsaid very which with without you"
    )
)  # words of names that name nothing by themselves
SILENT = frozenset(
    folded(
        "i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers "
        "herself it its itself they them their theirs themselves what which who whom this that these those am is "
        "are was were be been being have has had having do does did doing a an the and but if or because as until "
        "while of at by for with about against between into through during before after above below to from up down "
        "in out on off over under again further then once here there when where why how all any both each few more "
        "most other some such no nor not only own same so than too very s t can will just don should now"
    )
)  # words that the search passes over, as PostgreSQL's list for English has them
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
    """The words as asked, the concepts found in them, and the words left over that can be searched for.

    `near`: where no condition is named, those with a word left over in a name. `places`: the countries named.
    `meant`: the words as they were perhaps meant, where they seem misspelt, and `instead` what those name; else empty.
    """

    asked: str
    concepts: tuple[Understood, ...]
    left: tuple[str, ...]
    near: tuple[Term, ...]
    places: tuple[Term, ...]
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
    written = dict.fromkeys(WORD.findall(asked.casefold()))
    left = tuple(word for word in written if not {*folded(word)} <= known | SILENT)
    named = _named_places(asked)
    return Question(
        asked=asked,
        concepts=concepts,
        left=left,
        near=() if any(concept.column == "conditions" for concept in concepts) else tuple(_near(left, named)),
        places=tuple(_countries(named)),
        meant=respelt if instead else "",
        instead=instead,
    )


def country_named(asked: str) -> Term | None:
    """The first country that the words name."""
    return next(iter(_countries(_named_places(asked))), None)


def _named_places(asked: str) -> Iterable[str]:
    return PLACE_NAMES.within(NEW_MEXICO.sub("United States", US.sub(" ", asked)))


def _near(left: Iterable[str], places: Iterable[str]) -> Iterable[Term]:
    """The conditions that have most of these words, save those of the places, in their names; none if that is many."""
    of_places = {part for name in JURISDICTIONS.names_of(places) for part in folded(name)}
    telling = {part for word in left for part in folded(word)} - UNTELLING - of_places
    shared = Counter(id for part in telling for id in _having().get(part, ()))
    most = max(shared.values(), default=0)
    near = sorted(id for id, number in shared.items() if number == most)
    return map(terms.condition, near) if len(near) <= NEAREST else ()


@cache
def _having() -> Mapping[str, frozenset[str]]:
    """By each word of their names, the conditions that have it."""
    found: dict[str, set[str]] = {}
    for id, concept in CONDITIONS.items():
        if id != "any" and not concept.replaced_by:
            for part in {part for name in concept.names for part in folded(name)}:
                found.setdefault(part, set()).add(id)
    return {part: frozenset(ids) for part, ids in found.items()}


def _countries(named: Iterable[str]) -> Iterable[Term]:
    """The countries among these places, and those of which one is a part."""
    around = (next((up for up in (id, *JURISDICTIONS[id].broader) if up in COUNTRY_IDS), None) for id in named)
    return (terms.jurisdiction(id) for id in dict.fromkeys(around) if id)


def _concepts(asked: str) -> tuple[Understood, ...]:
    return tuple(_understood(column, id) for column, names in NAMES.items() for id in names.within(asked))


def _understood(column: str, id: str) -> Understood:
    tree = TREES[column]
    name = terms.term(tree, id).name
    also = _others(tree[id].names, name)[:NAMES_SHOWN]
    return Understood(id=id, column=column, name=name, also=also, kinds=len(tree.kinds(id)) - 1)


def _others(names: Iterable[str], shown: str) -> tuple[str, ...]:
    """The names that do not only spell the one shown, or each other, otherwise; and none with a qualifier behind it."""
    spelt = {folded(shown): shown}
    for name in names:
        if ", " not in name:
            spelt.setdefault(folded(name), name)
    return tuple(spelt.values())[1:]

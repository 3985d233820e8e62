"""What a register's own words mean: by a curator's word first, else by the names in the vocabulary."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from claims.vocabulary import CONDITIONS, THERAPIES
from claims.vocabulary.concepts import Tree
from claims.vocabulary.names import CONDITION_NAMES, PLACE_NAMES, THERAPY_NAMES
from evidence.registers import models
from evidence.registers.models import Origin

TREES: Mapping[str, Tree[Any]] = {"therapies": THERAPIES, "conditions": CONDITIONS}
NAMES = {"therapies": THERAPY_NAMES, "conditions": CONDITION_NAMES}


@dataclass(frozen=True, slots=True)
class Meaning:
    """The concepts that words stand for, the narrowest only, and where that comes from."""

    concepts: tuple[str, ...]
    origin: Origin


@dataclass(slots=True)
class Mapper:
    """Curated words by (tree, words), in front of the vocabulary's names; remembers what it was asked."""

    curated: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    _known: dict[tuple[str, str], Meaning] = field(default_factory=dict)

    @classmethod
    def current(cls) -> "Mapper":
        """The mapper with what curators have said up to now."""
        rows = models.Mapping.objects.filter(superseded_at=None)
        return cls({(row.tree, row.words): tuple(row.concepts) for row in rows})

    def meaning(self, tree: str, words: str) -> Meaning:
        key = (tree, words)
        if key not in self._known:
            self._known[key] = self._look_up(tree, words)
        return self._known[key]

    def all(self, tree: str, phrases: Iterable[str]) -> Meaning:
        """What several phrases mean together; the origin is the weakest that contributed."""
        meanings = [self.meaning(tree, phrase) for phrase in phrases]
        found = [meaning for meaning in meanings if meaning.concepts]
        concepts = narrowest(TREES[tree], (concept for meaning in found for concept in meaning.concepts))
        return Meaning(concepts, weakest(meaning.origin for meaning in found))

    def _look_up(self, tree: str, words: str) -> Meaning:
        if (tree, words) in self.curated:
            return Meaning(self.curated[tree, words], Origin.CURATED)
        exact = NAMES[tree].exact(words)
        if exact:
            return Meaning((exact,), Origin.EXACT)
        within = narrowest(TREES[tree], NAMES[tree].within(words))
        return Meaning(within, Origin.WITHIN if within else Origin.UNMAPPED)


def narrowest(tree: Tree[Any], concepts: Iterable[str]) -> tuple[str, ...]:
    """The concepts, each once, without those that another of them is a kind of."""
    unique = tuple(dict.fromkeys(concepts))
    return tuple(a for a in unique if not any(b != a and tree.is_a(b, a) for b in unique))


def weakest(origins: Iterable[Origin]) -> Origin:
    """WITHIN is weaker than EXACT, EXACT than CURATED; nothing at all is UNMAPPED."""
    order = [Origin.WITHIN, Origin.EXACT, Origin.CURATED]
    return min(origins, key=order.index, default=Origin.UNMAPPED)


def country(name: str) -> str:
    """The ISO code of a country as a registry writes it, else `other:<name>`."""
    return PLACE_NAMES.exact(name) or f"other:{name}"

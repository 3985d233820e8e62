"""Therapies, conditions, outcomes and jurisdictions: their ids, names, and what is a kind of what.

The lexicons are TOML files in `claims/lexicons/`, dated and not yet checked by a second person. An id is never
deleted, only `replaced_by` another.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

LEXICONS = Path(__file__).parent.parent / "lexicons"


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """One node of a tree. `family` is the kind that generalised claims are split by (None outside every family)."""

    id: str
    label: str
    plain: str = ""
    broader: tuple[str, ...] = ()
    family: str | None = None
    synonyms: tuple[str, ...] = ()  # match without regard to case
    abbreviations: tuple[str, ...] = ()  # match only as written
    identifiers: Mapping[str, str] = field(default_factory=dict)
    replaced_by: str | None = None
    in_claims: bool = True  # False: occurs in registers only; extracted claims say `other:<words>`

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, the label first, without repeats."""
        return tuple(
            dict.fromkeys(
                name
                for name in (
                    self.label,
                    self.plain,
                    *self.synonyms,
                    *self.abbreviations,
                )
                if name
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Concept):
    """An outcome domain: where it is measured, what it stands in for, and whose most demanding outcome it is.

    `shown_by` are the domains of which a benefit is one of this too: who needs no insulin needs less of it.
    """

    conditions: tuple[str, ...] = ()
    surrogate_for: tuple[str, ...] = ()
    shown_by: tuple[str, ...] = ()
    most_demanding_of: tuple[str, ...] = ()
    safety: bool = False


C = TypeVar("C", bound=Concept)


class Tree(Mapping[str, C], Generic[C]):
    """Concepts by id. The one way to ask "is A a kind of B" and "what kinds has A"; a node is a kind of itself."""

    def __init__(self, concepts: tuple[C, ...], version: str) -> None:
        self.version = version
        self._concepts = {concept.id: concept for concept in concepts}
        self._ancestors = {id: frozenset(self._climb(id)) for id in self._concepts}
        self._kinds = {id: frozenset(kind for kind, up in self._ancestors.items() if id in up) for id in self._concepts}

    def __getitem__(self, id: str) -> C:
        return self._concepts[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._concepts)

    def __len__(self) -> int:
        return len(self._concepts)

    def ancestors(self, id: str) -> frozenset[str]:
        """The concept and all that it is a kind of; an unknown id is a kind of itself alone."""
        return self._ancestors.get(id, frozenset({id}))

    def kinds(self, id: str) -> frozenset[str]:
        """The concept and all that is a kind of it; an unknown id has no kinds but itself."""
        return self._kinds.get(id, frozenset({id}))

    def is_a(self, id: str, other: str) -> bool:
        """True where `id` is `other` or a kind of it."""
        return other in self.ancestors(id)

    def names_of(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Every name of these concepts, without repeats; an unknown id has none."""
        return tuple(dict.fromkeys(name for id in ids if id in self for name in self[id].names))

    def label_of(self, id: str) -> str:
        """What it is called; an unknown id by itself."""
        return self[id].label if id in self else id

    def related(self, one: str, other: str) -> bool:
        """True where one of the two is the other or a kind of it."""
        return self.is_a(one, other) or self.is_a(other, one)

    def _climb(self, id: str) -> Iterator[str]:
        yield id
        for parent in self._concepts[id].broader:
            yield from self._climb(parent)


def load_tree(path: Path, concept_type: type[C]) -> Tree[C]:
    """Read one lexicon. Raises KeyError on a `broader` that names no concept, TypeError on an unknown field."""
    lexicon = tomllib.loads(path.read_text(encoding="utf-8"))
    return Tree(
        tuple(concept_type(**_frozen(entry)) for entry in lexicon["concept"]),
        str(lexicon["meta"]["version"]),
    )


def _frozen(entry: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()}


THERAPIES = load_tree(LEXICONS / "therapies.toml", Concept)
CONDITIONS = load_tree(LEXICONS / "conditions.toml", Concept)
OUTCOMES = load_tree(LEXICONS / "outcomes.toml", Outcome)
JURISDICTIONS = load_tree(LEXICONS / "jurisdictions.toml", Concept)

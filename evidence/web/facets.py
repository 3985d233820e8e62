"""How the choices of a list are laid out: those that leave most first, kinds under what they are kinds of. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claims.vocabulary import CONDITIONS, THERAPIES, Tree
from evidence.cards.facets import Facet, Option

SHOWN = 10
TREES: Mapping[str, Tree[Any]] = {"condition": CONDITIONS, "therapy": THERAPIES}


@dataclass(frozen=True, slots=True)
class Row:
    """A choice, and under how many of the others it stands."""

    option: Option
    depth: int


@dataclass(frozen=True, slots=True)
class Arranged:
    """The choices that leave most, and the others."""

    first: tuple[Row, ...]
    more: tuple[Row, ...]


def arranged(facet: Facet) -> Arranged:
    tree = TREES.get(facet.id)
    if tree is None:
        return Arranged(tuple(Row(option, 0) for option in facet.options), ())
    options = _telling(facet.options, tree)
    return Arranged(tuple(_rows(options[:SHOWN], tree)), tuple(_rows(options[SHOWN:], tree)))


def _telling(options: Sequence[Option], tree: Tree[Any]) -> Sequence[Option]:
    """Without those that would leave just what their only kind does."""
    parents = _parents(options, tree)
    for option in options:
        kinds = [kind for kind in options if parents[kind.id] == option.id]
        if len(kinds) == 1 and kinds[0].claims == option.claims and not option.chosen:
            return _telling([other for other in options if other is not option], tree)
    return options


def _rows(options: Sequence[Option], tree: Tree[Any]) -> Iterator[Row]:
    parents = _parents(options, tree)

    def under(parent: str, depth: int) -> Iterator[Row]:
        for option in options:
            if parents[option.id] == parent:
                yield Row(option, depth)
                yield from under(option.id, depth + 1)

    yield from under("", 0)


def _parents(options: Iterable[Option], tree: Tree[Any]) -> Mapping[str, str]:
    """By id of each choice, the nearest of the others that it is a kind of; "" where there is none."""
    ids = [option.id for option in options]
    above = {id: [other for other in ids if other != id and tree.is_a(id, other)] for id in ids}
    return {id: max(others, key=lambda other: (len(above[other]), other), default="") for id, others in above.items()}

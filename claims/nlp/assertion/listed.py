"""What a sentence names in one breath: "for lymphoma and lupus", "Kymriah and Yescarta"."""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import combinations
from typing import Any

from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.status import STATUS
from claims.nlp.lexicons import any_name
from claims.vocabulary.concepts import Tree

_OTHER = "other:"
Named = tuple[str, int, int]  # what is named, and from where to where


def concepts(text: str, ids: Iterable[str], tree: Tree[Any]) -> tuple[str, ...]:
    """Of these concepts the longest list of such as are no kinds of each other; () where no two are listed."""
    said = own_words(text)
    named = [(id, *match.span()) for id in ids for match in _called(id, tree).finditer(said)]
    apart = (ids for ids in _lists(said, named) if not any(tree.related(*two) for two in combinations(ids, 2)))
    return max(apart, key=len, default=())


def names(text: str, said: Collection[str]) -> tuple[str, ...]:
    """The longest list of names, of which none holds another."""
    named = [(name, *match.span()) for name in said for match in re.finditer(rf"\b{re.escape(name)}\b", text)]
    single = [each for each in named if not any(_holds(each, other) for other in named)]
    return max(_lists(text, single), key=len, default=())


def _holds(outer: Named, inner: Named) -> bool:
    return outer[1] <= inner[1] and inner[2] <= outer[2] and outer[1:] != inner[1:]


def _called(id: str, tree: Tree[Any]) -> re.Pattern[str]:
    called = tree.names_of(tree.kinds(id)) or (id.removeprefix(_OTHER),)
    return re.compile(rf"\b{any_name(called)}\b", re.IGNORECASE)


def _lists(text: str, named: Iterable[Named]) -> Iterator[tuple[str, ...]]:
    """Runs of what is named, with nothing between but what joins them, the last by a word."""
    run: list[Named] = []
    for each in sorted(named, key=lambda each: each[1:]):
        if run and STATUS.pattern("joint").fullmatch(text[run[-1][2] : each[1]]):
            run.append(each)
        else:
            yield from _told(text, run)
            run = [each]
    yield from _told(text, run)


def _told(text: str, run: list[Named]) -> Iterator[tuple[str, ...]]:
    ids = tuple(dict.fromkeys(name for name, _, _ in run))
    if len(ids) < 2 or STATUS.said("set_apart", text[: run[0][1]]):
        return
    if STATUS.said("last_joint", text[run[-2][2] : run[-1][1]]):
        yield ids

"""What a sentence names in one breath: "for lymphoma and lupus", "Kymriah and Yescarta"."""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import chain, combinations
from typing import Any

from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.apart import Finder
from claims.nlp.assertion.status import STATUS
from claims.nlp.lexicons import any_name, either
from claims.vocabulary.concepts import Tree

_OTHER = "other:"
_JOINED = r"(?:,|/|\s(?:and|or|&)\b)"
Named = tuple[str, int, int]  # what is named, and from where to where


def concepts(text: str, ids: Iterable[str], tree: Tree[Any]) -> tuple[str, ...]:
    """Of these concepts the longest list of such as are no kinds of each other; () where no two are listed."""
    said = own_words(text)
    named = [(id, *match.span()) for id in ids for match in _called(id, tree).finditer(said)]
    listed = map(_each_once, _lists(said, named))
    apart = (ids for ids in listed if not any(tree.related(*two) for two in combinations(ids, 2)))
    return max(apart, key=len, default=())


def names(text: str, said: Collection[str]) -> tuple[str, ...]:
    """All names that are listed, of which none holds another."""
    return _each_once(_names_listed(text, said))


def told_of_last(text: str, said: Collection[str], find: Finder) -> tuple[str, ...]:
    """What only an aside on the last of several names tells: "A and B, a cell sheet for the heart, are approved"."""
    own = own_words(text)
    *_, last = (None, *_names_listed(own, said))
    aside = STATUS.pattern("aside_on_one").match(own, last[2]) if last else None
    if last is None or aside is None:
        return ()
    elsewhere = set(find(own[: last[1]])).union(find(own[aside.end() :]))
    return tuple(id for id in find(aside[0]) if id not in elsewhere)


def _names_listed(text: str, said: Collection[str]) -> list[Named]:
    named = [(name, *match.span()) for name in said for match in re.finditer(rf"\b{re.escape(name)}\b", text)]
    single = [each for each in named if not any(_holds(each, other) for other in named)]
    return list(chain.from_iterable(_lists(text, single)))


def _each_once(named: Iterable[Named]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name, _, _ in named))


def _holds(outer: Named, inner: Named) -> bool:
    return outer[1] <= inner[1] and inner[2] <= outer[2] and outer[1:] != inner[1:]


def _called(id: str, tree: Tree[Any]) -> re.Pattern[str]:
    """By any name of it or its kinds, or by one whose last word follows with another: "type 1 and type 2 diabetes"."""
    called = tree.names_of(tree.kinds(id)) or (id.removeprefix(_OTHER),)
    begun = (name.rpartition(" ") for name in called if " " in name)
    shared = (rf"{re.escape(start)}(?={_JOINED}[^.;:()]{{1,60}}\b{re.escape(head)})" for start, _, head in begun)
    return re.compile(rf"\b{either((rf'{any_name(called)}s?', *shared))}\b", re.IGNORECASE)


def _lists(text: str, named: Iterable[Named]) -> Iterator[list[Named]]:
    """Runs of what is named, with nothing between but what joins them, the last by a word."""
    run: list[Named] = []
    for each in sorted(named, key=lambda each: each[1:]):
        if run and STATUS.pattern("joint").fullmatch(text[run[-1][2] : each[1]]):
            run.append(each)
        else:
            yield from _told(text, run)
            run = [each]
    yield from _told(text, run)


def _told(text: str, run: list[Named]) -> Iterator[list[Named]]:
    """What stands behind the last word that joins two is no more of the list: "Kymriah and Yescarta in Japan"."""
    while len(run) > 1 and not _joins(text, *run[-2:]):
        run = run[:-1]
    if len(_each_once(run)) > 1 and not STATUS.said("set_apart", text[: run[0][1]]):
        yield run


def _joins(text: str, one: Named, other: Named) -> bool:
    return STATUS.said("last_joint", text[one[2] : other[1]]) or STATUS.said("likened", text[: one[1]])

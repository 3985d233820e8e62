"""What lacks a status that the rest has: "approved in A but not in B", "not in B but in A", "unlike C, D is"."""

from collections.abc import Callable, Collection

from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.status import STATUS

Finder = Callable[[str], Collection[str]]  # what a phrase names


def lacking(text: str, ids: Collection[str], find: Finder, *, denied: bool) -> tuple[str, ...]:
    """Those of the ids that are said to lack what the others have, or may not have; () where nothing is told apart."""
    said = own_words(text)
    unlike = STATUS.pattern("unlike").search(said)
    phrase = unlike or STATUS.pattern("but_not_this").search(said) or STATUS.pattern("not_but").search(said)
    inside = set(find(phrase[0])) if phrase else _behind_but_not(said, ids, find)
    apart = tuple(id for id in ids if id in inside)
    others = tuple(id for id in ids if id not in inside)
    if not (apart and others):
        return ()
    return others if unlike and denied else apart


def contrasted(text: str) -> bool:
    """ "Unlike C, D is approved": what holds of the one is told, and what of the other only implied."""
    return STATUS.said("unlike", own_words(text))


def _behind_but_not(text: str, ids: Collection[str], find: Finder) -> set[str]:
    """ "Approved in Korea but not in the US": those named behind the word alone, where others stand before it."""
    before, *behind = STATUS.pattern("but_not").split(text, maxsplit=1)
    having = set(find(before))
    if not behind or not STATUS.said("approval", before) or having.isdisjoint(ids):
        return set()
    return set(find(behind[0])) - having

"""What a load changes, fact by fact and column by column."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from evidence.registers.content import Content

CHANGES = ("added", "changed", "removed")
SPAN = frozenset({"valid_from", "valid_to"})  # when a span holds; its neighbours may move it
KEPT_PER_REGISTER = 1000  # changes told in full; beyond that they are only counted


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that a load adds, changes or removes, with the columns that differ: (before, after)."""

    register: str
    fact: str
    kind: str  # added, changed, removed
    columns: dict[str, tuple[Any, Any]]

    def __str__(self) -> str:
        columns = "; ".join(f"{name}: {told(before)} → {told(after)}" for name, (before, after) in self.columns.items())
        return f"{self.kind} {self.register}/{self.fact}" + (f" ({columns})" if columns else "")


@dataclass(slots=True)
class Differences:
    """All that a load changes. `counts` are whole; `changes` are cut at `KEPT_PER_REGISTER`.

    `release` is the id of the release that keeps them; None where nothing was kept.
    """

    counts: dict[str, Counter[str]] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    release: int | None = None

    def note(self, change: Change) -> None:
        self.count(change.register, change.kind)
        counter = self.counts[change.register]
        if sum(counter[kind] for kind in CHANGES) <= KEPT_PER_REGISTER:
            self.changes.append(change)

    def count(self, register: str, kind: str) -> None:
        self.counts.setdefault(register, Counter())[kind] += 1

    def __bool__(self) -> bool:
        return any(counter[kind] for counter in self.counts.values() for kind in CHANGES)


def compare(register: str, fact: str, before: Iterable[Content], after: Iterable[Content]) -> Change:
    """How the spans of a fact differ: the newest column by column; of those before, what is more than their end."""
    old, new = list(before), list(after)
    kind = "added" if not old else "removed" if not new else "changed"
    return Change(register, fact, kind, dict(_columns(old, new)) if kind == "changed" else {})


def _columns(old: list[Content], new: list[Content]) -> Iterator[tuple[str, tuple[Any, Any]]]:
    yield from _differing(old[-1], new[-1])
    then, now = ({begun(content): content for content in spans} for spans in (old, new))
    for start in sorted({*then, *now} - {begun(new[-1])}):
        if start in then and start in now:
            earlier = ((name, pair) for name, pair in _differing(then[start], now[start]) if name not in SPAN)
            yield from ((f"{name} from {start}", pair) for name, pair in earlier)
        elif start != begun(old[-1]):  # that one has been told beside the newest
            yield f"span from {start}", (_status(then.get(start)), _status(now.get(start)))


def begun(content: Content) -> str:
    """What a span is known by: a study's by the day of its registry's version, any other by the day it begins."""
    return str(content.get("status_on") or content.get("valid_from", "the first"))


def _status(content: Content | None) -> Any:
    return None if content is None else content.get("status", "on record")


def _differing(old: Content, new: Content) -> Iterator[tuple[str, tuple[Any, Any]]]:
    for name in sorted(old.keys() | new.keys()):
        if old.get(name) != new.get(name):
            yield name, (old.get(name), new.get(name))


def told(value: Any) -> str:
    """A column's value, cut to a line."""
    text = "nothing" if value is None else str(value)
    return text if len(text) <= 80 else f"{text[:77]}…"

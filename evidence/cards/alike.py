"""Many countries in a few lines: those where a treatment stands alike, told of together."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from evidence.cards.statuses import Stands
from evidence.cards.words import only_denies_use
from evidence.grading.assessment import Status

ORDER = [*map(str, Status)]  # the firmest first


class Told(Stands, Protocol):
    """A line on a country: `told` is all that is said of it, but for the records."""

    @property
    def words(self) -> str: ...
    @property
    def told(self) -> tuple[object, ...]: ...


T = TypeVar("T", bound=Told)


def alike(lines: Sequence[T]) -> list[tuple[T, ...]]:
    """The countries of which the same is told: approvals first, then what a list denies; each as the table has them."""
    groups: dict[tuple[object, ...], list[T]] = {}
    for line in sorted(lines, key=_place):
        groups.setdefault(line.told, []).append(line)
    return [tuple(group) for group in groups.values()]


def _place(line: Told) -> tuple[int, bool, bool]:
    return ORDER.index(line.status), not only_denies_use(line.status, line.words), not line.warned

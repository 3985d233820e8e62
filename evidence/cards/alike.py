"""Many countries in a few lines: those where a treatment stands alike, told of together."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from evidence.cards.words import only_denies_use
from evidence.grading.assessment import Status

ORDER = [*map(str, Status)]  # the firmest first


class Stands(Protocol):
    """How a treatment stands in a country: `told` is all that is said of it, but for the records."""

    @property
    def status(self) -> str: ...
    @property
    def words(self) -> str: ...
    @property
    def warned(self) -> bool: ...
    @property
    def told(self) -> tuple[object, ...]: ...


S = TypeVar("S", bound=Stands)


def alike(lines: Sequence[S]) -> list[tuple[S, ...]]:
    """The countries of which the same is told: approvals first, then what a list denies; each as the table has them."""
    groups: dict[tuple[object, ...], list[S]] = {}
    for line in sorted(lines, key=_place):
        groups.setdefault(line.told, []).append(line)
    return [tuple(group) for group in groups.values()]


def _place(line: Stands) -> tuple[int, bool, bool]:
    return ORDER.index(line.status), not only_denies_use(line.status, line.words), not line.warned

"""A table of countries in a few lines: those where a treatment stands alike, told of together."""

from collections.abc import Sequence

from evidence.cards.regulation.shapes import CountryStatus
from evidence.cards.words import only_denies_use
from evidence.grading.assessment import Status

ORDER = [*map(str, Status)]  # the firmest first


def alike(lines: Sequence[CountryStatus]) -> list[tuple[CountryStatus, ...]]:
    """The countries of which the same is told: approvals first, then what a list denies; each as the table has them."""
    groups: dict[tuple[object, ...], list[CountryStatus]] = {}
    for line in sorted(lines, key=_place):
        groups.setdefault((line.words, line.warning, line.of_stem_cells, line.unconfirmed), []).append(line)
    return [tuple(group) for group in groups.values()]


def _place(line: CountryStatus) -> tuple[int, bool, bool]:
    return ORDER.index(line.status), not only_denies_use(line.status, line.words), not line.warned

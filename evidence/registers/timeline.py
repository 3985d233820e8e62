"""The versions of one registered study in a row: each holds until the registry's next."""

from collections.abc import Iterable
from datetime import date

from claims.vocabulary.days import Day
from evidence.registers.content import Content

CURATED = (("therapies", "therapy_origin"), ("conditions", "condition_origin"))


def with_version(known: Iterable[Content], incoming: Content) -> tuple[Content, ...]:
    """The known versions of a study and another one, in the order of the registry's days.

    A version of the same day replaces the known one. What a curator said of the study's concepts is kept.
    """
    known = list(known)
    incoming = _keep_curated(known, incoming)
    others = [version for version in known if _day(version) != _day(incoming)]
    same = [version for version in known if _says(version) == _says(incoming)]
    return tuple(_chained(sorted([*others, *(same[:1] or [incoming])], key=_day)))


def _day(version: Content) -> date:
    day: Day | None = version.get("status_on")
    return day.latest if day else date.min


def _says(version: Content) -> Content:
    """What a version says, but for its span, which its neighbours set, and the day on which it was looked up."""
    return {name: value for name, value in version.items() if name not in ("valid_from", "valid_to", "checked_on")}


def _keep_curated(known: Iterable[Content], incoming: Content) -> Content:
    kept = dict(incoming)
    for concepts, origin in CURATED:
        curated = [version for version in known if version.get(origin) == "curated"]
        if curated and incoming.get(origin) != "curated":
            kept |= {concepts: curated[-1].get(concepts, []), origin: "curated"}
    return kept


def _chained(versions: list[Content]) -> Iterable[Content]:
    for position, version in enumerate(versions):
        begins = version["status_on"] if position else _first_seen(version)
        ends = versions[position + 1]["status_on"] if position + 1 < len(versions) else None
        span = {name: day for name, day in (("valid_from", begins), ("valid_to", ends)) if day}
        yield {name: value for name, value in version.items() if name not in ("valid_from", "valid_to")} | span


def _first_seen(version: Content) -> Day | None:
    """When the first version that we know began to hold: at the latest when the study started."""
    days = [day for day in (version.get("started_on"), version.get("status_on")) if day]
    return min(days, default=None)

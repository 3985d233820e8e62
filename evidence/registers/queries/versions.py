"""Versions of facts: as known at a moment, in force on a day, confirmed by enough reviewers, changed by a release."""

from datetime import date, datetime, timedelta
from typing import Any, TypedDict, TypeVar

from django.db.models import F, Q, QuerySet

from evidence.registers.content import content_of
from evidence.registers.differences import Change, compare
from evidence.registers.models import REGISTERS, Release, Version

V = TypeVar("V", bound=Version)
CONFIRMATIONS = {"care": 2, "searches": 1, "horizons": 1}  # how many reviewers confirm what was written by machine


class Moment(TypedDict):
    """On which day facts are to hold, and at which moment they were known; None: whenever, and now."""

    in_force_on: date | None
    known_by: datetime | None


def known(versions: type[V], known_by: datetime | None = None) -> "QuerySet[V]":
    """The versions of a register as they were known at a moment; None: now."""
    current = Q(superseded_at=None)
    if known_by is not None:
        current = Q(recorded_at__lte=known_by) & (Q(superseded_at=None) | Q(superseded_at__gt=known_by))
    return versions._default_manager.filter(current).order_by("fact", F("valid_from").asc(nulls_first=True), "id")


def history(versions: type[V], fact: str) -> "QuerySet[V]":
    """Every version that there ever was of a fact, in the order in which they were recorded."""
    return versions._default_manager.filter(fact=fact).select_related("release").order_by("recorded_at", "id")


def awaiting(register: str) -> "QuerySet[Any]":
    """The facts of a register that fewer reviewers have confirmed than must."""
    confirmed_by_all = {"reviewers__len__gte": CONFIRMATIONS[register]}
    return known(REGISTERS[register]).exclude(**confirmed_by_all)


def begun_by(day: date | None) -> Q:
    """Facts that began to hold on or before a day, or may have."""
    return Q() if day is None else Q(valid_from=None) | Q(valid_from__startswith__lte=day)


def in_force(day: date | None) -> Q:
    """Facts that hold on a day, or may."""
    if day is None:
        return Q()
    return begun_by(day) & (Q(valid_to=None) | Q(valid_to__endswith__gt=day + timedelta(days=1)))


def changes(release: Release) -> list[Change]:
    """What a release changed, fact by fact, out of the versions that it added and superseded."""
    return [
        compare(register, fact, map(content_of, before), map(content_of, after))
        for register, model in REGISTERS.items()
        for fact, (before, after) in sorted(_touched(model, release).items())
    ]


def _touched(model: type[Version], release: Release) -> dict[str, tuple[list[Version], list[Version]]]:
    touched: dict[str, tuple[list[Version], list[Version]]] = {}
    versions = model._default_manager.filter(Q(release=release) | Q(superseded_by=release))
    for version in versions.order_by(F("valid_from").asc(nulls_first=True), "id"):
        before, after = touched.setdefault(version.fact, ([], []))
        (after if version.release_id == release.pk else before).append(version)
    return touched

"""What every record of the registers has."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Confidence(StrEnum):
    OPENED = "opened"  # read in the source named
    RECALLED = "recalled"  # not read anywhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What every record has. `source` is the reference as it is shown, `checked_on` the day it was last checked."""

    id: str
    confidence: Confidence = Confidence.OPENED
    source: str = ""
    url: str | None = None
    checked_on: date | None = None


def ids_of(facts: Iterable[Fact]) -> tuple[str, ...]:
    """Each once, in order."""
    return tuple(sorted({fact.id for fact in facts}))

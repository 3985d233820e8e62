"""A day that a source may give only to the month or the year: the earliest and the latest day that it can be."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """`2024-07` lies between 2024-07-01 and 2024-07-31. Ordered by its earliest day."""

    earliest: date
    latest: date

    @classmethod
    def parse(cls, text: str) -> "Day":
        """Read `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or two of them joined by `/`. Raises ValueError on anything else."""
        first, _, last = text.partition("/")
        return cls(_bounds(first)[0], _bounds(last or first)[1])

    @classmethod
    def on(cls, day: date) -> "Day":
        return cls(day, day)

    def __str__(self) -> str:
        """The shortest form that `parse` reads back to the same day."""
        written = self.earliest.isoformat()
        for length in (4, 7, 10):
            if _bounds(written[:length]) == (self.earliest, self.latest):
                return written[:length]
        return f"{self.earliest}/{self.latest}"

    def surely_by(self, day: date) -> bool:
        """True where it lies on or before `day`, however its precision is read."""
        return self.latest <= day

    def maybe_by(self, day: date) -> bool:
        """True where it may lie on or before `day`."""
        return self.earliest <= day


@lru_cache(maxsize=1 << 16)  # registers hold few days, many times
def _bounds(text: str) -> tuple[date, date]:
    form = _FORM.fullmatch(text)
    if not form:
        raise ValueError(f"not a date: {text!r}; write YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = (int(part) if part else None for part in form.groups())
    assert year is not None  # noqa: S101 (the form has a year)
    last_month = month or 12
    last_day = day or calendar.monthrange(year, last_month)[1]
    return date(year, month or 1, day or 1), date(year, last_month, last_day)

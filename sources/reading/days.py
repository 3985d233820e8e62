"""Days as people and pages write them; what could be read as two different days is read as none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sources.reading.months import MONTH, MONTHS

YEAR = r"(?:19|20)\d\d"
DAY = re.compile(
    rf"""(?<!\d)(?:
      # 2024-03-01, 2024. 3. 1, 2024年3月1日
      (?P<y1>{YEAR})(?P<separator>[-/.年년])\s?(?P<m1>\d\d?)(?:(?P=separator)|月|월)\s?(?P<d1>[0-3]\d|[1-9](?!\d))
      # 1st of March 2024, 1. März 2024, 1 de marzo de 2024
    | (?P<d2>\d\d?)(?:st|nd|rd|th|er|º)?[\s.-]+(?:(?:of|del?)\s+)?(?P<m2>{MONTH})\.?,?[\s-]+
      (?:del?\s+)?(?P<y2>{YEAR})(?!\d)
      # March 1, 2024; Mar 01 09:30:00 2024
    | \b(?P<m3>{MONTH})\.?\s+(?P<d3>\d\d?)(?:st|nd|rd|th)?,?\s+(?:\d\d:\d\d(?::\d\d)?\s+)?(?P<y3>{YEAR})(?!\d)
      # 3/4/2024
    | (?P<a>\d\d?)[/.-](?P<b>\d\d?)[/.-](?P<y4>{YEAR})(?!\d)
      # 2024 March 1
    | (?P<y5>{YEAR})\.?\s+(?P<m5>{MONTH})\.?\s+(?P<d5>\d\d?)(?!\d)
    )""",
    re.IGNORECASE | re.VERBOSE,
)


class Said(NamedTuple):
    """A day, and where in a text it is said."""

    day: date
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Days:
    """Reads the days in a text. `day_first`: 3/4/2020 is the third of April; else it may be either, and is no day."""

    day_first: bool = False

    def said_in(self, text: str) -> Iterator[Said]:
        """Each unambiguous day in `text`."""
        for match in DAY.finditer(text):
            if (day := self._day(match)) is not None:
                yield Said(day, match.start(), match.end())

    def first_in(self, text: str) -> date | None:
        """The first of them; None where `text` has none."""
        return next((said.day for said in self.said_in(text)), None)

    def _day(self, match: re.Match[str]) -> date | None:
        part = match.groupdict()
        year = next(part[name] for name in ("y1", "y2", "y3", "y4", "y5") if part[name])
        if part["y4"]:
            month, day = self._month_and_day(int(part["a"]), int(part["b"]))
        else:
            month = _month(part["m1"] or part["m2"] or part["m3"] or part["m5"])
            day = int(part["d1"] or part["d2"] or part["d3"] or part["d5"])
        try:
            return date(int(year), month, day)
        except ValueError:
            return None

    def _month_and_day(self, a: int, b: int) -> tuple[int, int]:
        """3/4/2020 is the third of April to some and the fourth of March to others: month 0, which is no day."""
        if a > 12 or a == b or (self.day_first and b <= 12):
            return b, a
        return (a, b) if b > 12 else (0, 0)


UNSURE = Days()  # of a text that does not tell which of the two its author writes first


def _month(word: str) -> int:
    return int(word) if word.isdigit() else MONTHS[word.lower()]

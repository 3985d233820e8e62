"""Days as people and pages write them; what could be read as two different days is read as none."""

import re
from collections.abc import Iterator
from datetime import date

NAMES = (
    ("jan", "january"),
    ("feb", "february"),
    ("mar", "march"),
    ("apr", "april"),
    ("may",),
    ("jun", "june"),
    ("jul", "july"),
    ("aug", "august"),
    ("sep", "sept", "september"),
    ("oct", "october"),
    ("nov", "november"),
    ("dec", "december"),
)
MONTHS = {name: number for number, names in enumerate(NAMES, start=1) for name in names}
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
DAY = re.compile(
    rf"""(?<!\d)(?:
      (?P<y1>(?:19|20)\d\d)(?P<separator>[-/.年])\s?(?P<m1>\d\d?)(?:(?P=separator)|月)\s?(?P<d1>[0-3]\d|[1-9](?!\d))
    | (?P<d2>\d\d?)(?:st|nd|rd|th)?[\s.-]+(?:of\s+)?(?P<m2>{MONTH})\.?,?[\s-]+(?P<y2>(?:19|20)\d\d)(?!\d)
    | \b(?P<m3>{MONTH})\.?\s+(?P<d3>\d\d?)(?:st|nd|rd|th)?,?\s+(?P<y3>(?:19|20)\d\d)(?!\d)
    | (?P<a>\d\d?)[/.-](?P<b>\d\d?)[/.-](?P<y4>(?:19|20)\d\d)(?!\d)
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def days_in(text: str) -> Iterator[tuple[date, str]]:
    """Each unambiguous day in `text`, with the words that say it."""
    for match in DAY.finditer(text):
        if (day := _day(match)) is not None:
            yield day, match[0]


def first_day_in(text: str) -> date | None:
    return next((day for day, _ in days_in(text)), None)


def _day(match: re.Match[str]) -> date | None:
    part = match.groupdict()
    year = next(part[name] for name in ("y1", "y2", "y3", "y4") if part[name])
    if part["y4"]:
        month, day = _month_and_day(int(part["a"]), int(part["b"]))
    else:
        month = _month(part["m1"] or part["m2"] or part["m3"])
        day = int(part["d1"] or part["d2"] or part["d3"])
    try:
        return date(int(year), month, day)
    except ValueError:
        return None


def _month(word: str) -> int:
    return int(word) if word.isdigit() else MONTHS[word.lower()]


def _month_and_day(a: int, b: int) -> tuple[int, int]:
    """3/4/2020 is the third of April to some and the fourth of March to others: month 0, which is no day."""
    if a > 12 or a == b:
        return b, a
    return (a, b) if b > 12 else (0, 0)

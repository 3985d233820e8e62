"""Days as readers are told them, as exact as they are on record."""

from datetime import date

from django.utils.dateformat import format as formatted

from claims.vocabulary.days import Day


def day(value: Day | date | None) -> str:
    """A day as exact as its source: “4 May 2024”, “May 2024”, “2024”, “between 2001 and 27 August 2021”."""
    if value is None:
        return ""
    written = str(value)
    first, _, last = written.partition("/")
    return f"between {_one_day(first)} and {_one_day(last)}" if last else _one_day(first)


def when(value: Day | date) -> str:
    """The same with its preposition: “on 4 May 2024”, “in May 2024”."""
    told = day(value)
    if told.startswith("between"):
        return told
    return f"on {told}" if told[0].isdigit() and " " in told else f"in {told}"


def _one_day(written: str) -> str:
    parts = [int(part) for part in written.split("-")]
    form = ("Y", "F Y", "j F Y")[len(parts) - 1]
    return formatted(date(*[*parts, 1, 1][:3]), form)


def period(since: Day | None, until: Day | None) -> str:
    """When something held: “from May 2024”, “until 2021”, “from 2018 until 13 December 2024”."""
    parts = (f"from {day(since)}" if since else "", f"until {day(until)}" if until else "")
    return " ".join(part for part in parts if part)

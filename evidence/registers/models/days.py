"""A column for a day that its source gives to the day, the month or the year: a date range from earliest to latest."""

from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from django.contrib.postgres.fields import DateRangeField
from django.db.backends.postgresql.psycopg_any import DateRange

from claims.vocabulary.days import Day


class DayField(DateRangeField):
    """Holds a `Day`; `str` of it gives back what the source said. A bare string is read as one.

    It is selected as text: registers hold few days many times, so that most are read from the cache.
    """

    def select_format(self, compiler: Any, sql: str, params: Any) -> tuple[str, Any]:
        return f"{sql}::text", params

    def from_db_value(self, value: str | None, *_: Any) -> Day | None:
        return None if value is None else _day(value)

    def to_python(self, value: Any) -> Day | None:
        return Day.parse(value) if isinstance(value, str) else value

    def get_prep_value(self, value: Any) -> Any:
        day = self.to_python(value)
        return DateRange(day.earliest, day.latest, "[]") if isinstance(day, Day) else super().get_prep_value(day)

    def value_to_string(self, obj: Any) -> str:
        value = self.value_from_object(obj)
        return "" if value is None else str(value)


@lru_cache(maxsize=1 << 16)
def _day(written: str) -> Day:
    """A range as PostgreSQL writes it: from the earliest day up to but not on the one after the latest."""
    earliest, _, beyond = written.strip("[)").partition(",")
    return Day(date.fromisoformat(earliest), date.fromisoformat(beyond) - timedelta(days=1))

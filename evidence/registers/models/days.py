"""A column for a day that its source gives to the day, the month or the year: a date range from earliest to latest."""

from datetime import timedelta
from typing import Any

from django.contrib.postgres.fields import DateRangeField
from django.db.backends.postgresql.psycopg_any import DateRange

from claims.vocabulary.days import Day


class DayField(DateRangeField):
    """Holds a `Day`; `str` of it gives back what the source said. A bare string is read as one."""

    def from_db_value(self, value: DateRange | None, *_: Any) -> Day | None:
        return None if value is None else Day(value.lower, value.upper - timedelta(days=1))

    def to_python(self, value: Any) -> Day | None:
        return Day.parse(value) if isinstance(value, str) else value

    def get_prep_value(self, value: Any) -> Any:
        day = self.to_python(value)
        return DateRange(day.earliest, day.latest, "[]") if isinstance(day, Day) else super().get_prep_value(day)

    def value_to_string(self, obj: Any) -> str:
        value = self.value_from_object(obj)
        return "" if value is None else str(value)

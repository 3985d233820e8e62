"""Versions into their table by PostgreSQL's COPY, the quickest way in."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import connection, models

from claims.vocabulary.days import Day
from evidence.registers.content import Content, columns, empty
from evidence.registers.models import Release, Version


def copy_in(model: type[Version], rows: Iterable[tuple[str, Content, str]], release: Release, now: datetime) -> None:
    """Add versions, each given as its fact's id, its content and the digest of it."""
    fields = columns(model)
    defaults = {name: _written(fields[name], value) for name, value in empty(model).items()}
    names = ["fact", "digest", "recorded_at", "release_id", *(str(field.column) for field in fields.values())]
    statement = f"COPY {model._meta.db_table} ({', '.join(names)}) FROM STDIN"
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for fact, content, digest in rows:
            given = {name: _written(fields[name], value) for name, value in content.items()}
            copy.write_row((fact, digest, now, release.pk, *(defaults | given).values()))


def _written(field: "models.Field[Any, Any]", value: Any) -> Any:
    """A value as COPY takes it as text: days as ranges, JSON as its text, nothing listed as an empty array."""
    if isinstance(value, Day):
        return f"[{value.earliest},{value.latest}]"
    if isinstance(field, models.JSONField):
        return json.dumps(value)
    return "{}" if value == [] else value

"""Versions into their table by PostgreSQL's COPY, the quickest way in."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import connection
from psycopg.types.json import Jsonb

from evidence.registers.content import Content, columns, empty
from evidence.registers.models import Release, Version


def copy_in(model: type[Version], rows: Iterable[tuple[str, Content, str]], release: Release, now: datetime) -> None:
    """Add versions, each given as its fact's id, its content and the digest of it."""
    fields = columns(model)
    defaults = empty(model)
    names = ["fact", "digest", "recorded_at", "release_id", *(str(field.column) for field in fields.values())]
    with (
        connection.cursor() as cursor,
        cursor.copy(f"COPY {model._meta.db_table} ({', '.join(names)}) FROM STDIN") as copy,
    ):
        for fact, content, digest in rows:
            values = (_adapt(field, content.get(name, defaults[name])) for name, field in fields.items())
            copy.write_row((fact, digest, now, release.pk, *values))


def _adapt(field: Any, value: Any) -> Any:
    prepared = field.get_prep_value(value)
    return Jsonb(prepared) if field.get_internal_type() == "JSONField" else prepared

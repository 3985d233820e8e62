"""Rows that the database itself refuses to change, and the one way past it.

A migration that creates an immutable table depends on `("sources", "0002_refuse_changes")` and adds
`*keep_immutable("app_table")` to its operations.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction
from django.db.migrations import RunSQL

SETTING = "said_and_shown.erasing"

REFUSE_CHANGE = f"""
CREATE FUNCTION said_and_shown_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('{SETTING}', true) = 'on' THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'UPDATE' AND TG_NARGS > 0 AND to_jsonb(NEW) - TG_ARGV::text[] = to_jsonb(OLD) - TG_ARGV::text[] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION '% on % refused: its rows are immutable; only erase() removes them', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$
"""

DROP_REFUSE_CHANGE = "DROP FUNCTION said_and_shown_refuse_change()"


def keep_immutable(*tables: str, save: tuple[str, ...] = ()) -> list[RunSQL]:
    """Migration operations after which UPDATE and DELETE on each table fail, save inside `erasing()`.

    The columns in `save` may still change: they say since when a row has been superseded.
    """
    saved = ", ".join(f"'{column}'" for column in save)
    return [
        RunSQL(
            f"CREATE TRIGGER {table}_immutable BEFORE UPDATE OR DELETE ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION said_and_shown_refuse_change({saved})",
            f"DROP TRIGGER {table}_immutable ON {table}",
        )
        for table in tables
    ]


@contextmanager
def erasing() -> Iterator[None]:
    """A transaction inside which immutable rows may go; for erasing an article with what hangs on it alone."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, 'on', true)", [SETTING])
        try:
            yield
        finally:
            if not connection.needs_rollback:
                cursor.execute("SELECT set_config(%s, 'off', true)", [SETTING])

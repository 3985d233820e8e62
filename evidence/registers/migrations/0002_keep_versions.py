"""Versions of facts become immutable: they can be superseded, once, and nothing else."""

from django.db import migrations

from sources.immutable import keep_immutable

TABLES = (
    "approval",
    "authority",
    "establishedcare",
    "figure",
    "listhorizon",
    "mechanism",
    "pathway",
    "product",
    "publication",
    "searchrecord",
    "studyresult",
    "trial",
    "warning",
)


def supersede_once(table: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"CREATE TRIGGER {table}_superseded_once BEFORE UPDATE ON {table} FOR EACH ROW "
        "WHEN (OLD.superseded_at IS NOT NULL) EXECUTE FUNCTION said_and_shown_refuse_change()",
        f"DROP TRIGGER {table}_superseded_once ON {table}",
    )


class Migration(migrations.Migration):
    dependencies = [("registers", "0001_facts_in_versions"), ("sources", "0002_refuse_changes")]

    operations = [
        *keep_immutable(
            *(f"registers_{table}" for table in TABLES), save=("superseded_at", "superseded_by_id")
        ),
        *(supersede_once(f"registers_{table}") for table in TABLES),
        *keep_immutable("registers_mapping", save=("superseded_at",)),
        supersede_once("registers_mapping"),
    ]

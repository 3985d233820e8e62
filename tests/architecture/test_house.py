"""Which tables may change, what may link to what, and what a web process may load."""

import re
import subprocess
import sys

import pytest
from django.apps import apps
from django.db import connection, models

from tests.conftest import ROOT

IMMUTABLE = {
    "sources_snapshot", "sources_reading", "sources_citation", "sources_publishing", "sources_tombstone",
    "claims_appearance", "claims_extraction", "claims_membership", "claims_claimrevision", "claims_rejection",
    "assessments_dossier", "assessments_dossierrecord", "assessments_ruleset", "assessments_assessment",
    "assessments_pin",
    "registers_product", "registers_approval", "registers_authority", "registers_listhorizon", "registers_pathway",
    "registers_warning", "registers_trial", "registers_publication", "registers_studyresult", "registers_mechanism",
    "registers_figure", "registers_establishedcare", "registers_searchrecord",
}  # fmt: skip
MUTABLE = {
    "accounts_user", "accounts_user_groups", "accounts_user_user_permissions", "accounts_recoverycodes",
    "sources_publisher", "sources_article", "sources_feed", "sources_feedentry",
    "claims_claim", "assessments_current", "assessments_report", "pipeline_run",
    "registers_release", "registers_mapping", "registers_proposal",
}  # fmt: skip


def our_models() -> list[type[models.Model]]:
    ours = ("sources", "claims", "evidence")
    return [model for model in apps.get_models(include_auto_created=True) if model.__module__.startswith(ours)]


def test_every_table_is_known_to_change_or_not_to() -> None:
    assert {model._meta.db_table for model in our_models()} == IMMUTABLE | MUTABLE


@pytest.mark.django_db
def test_immutable_tables_are_guarded_by_the_database() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT event_object_table FROM information_schema.triggers WHERE event_manipulation = 'UPDATE'")
        guarded = {table for (table,) in cursor.fetchall()}
    assert guarded >= IMMUTABLE


@pytest.mark.django_db
def test_the_database_keeps_every_constraint_and_index_that_the_models_declare() -> None:
    """Dropping the index of a field, Django drops a unique one of some of its rows with it."""
    declared = {each.name for model in our_models() for each in (*model._meta.constraints, *model._meta.indexes)}
    with connection.cursor() as cursor:
        cursor.execute("SELECT conname FROM pg_constraint UNION SELECT relname FROM pg_class WHERE relkind = 'i'")
        assert declared - {name for (name,) in cursor.fetchall()} == set()


HEADS = """
    SELECT one.indexrelid::regclass::text, other.indexrelid::regclass::text
    FROM pg_index one JOIN pg_index other USING (indrelid)
    JOIN pg_class as_one ON as_one.oid = one.indexrelid JOIN pg_class as_other ON as_other.oid = other.indexrelid
    WHERE indrelid = ANY (%s::regclass[]) AND one.indexrelid <> other.indexrelid AND NOT one.indisunique
    AND as_one.relam = as_other.relam
    AND starts_with(other.indkey::text || ' ', one.indkey::text || ' ')
    AND starts_with(other.indclass::text || ' ', one.indclass::text || ' ')
    AND one.indpred::text IS NOT DISTINCT FROM other.indpred::text
    AND one.indexprs::text IS NOT DISTINCT FROM other.indexprs::text
"""


@pytest.mark.django_db
def test_no_index_is_the_head_of_another() -> None:
    """A foreign key brings an index of its own; beside one that begins with it, it only makes every write slower."""
    others = ("accounts_user", "accounts_recoverycodes")  # whose links Django and its second factor declare
    tables = [table for table in sorted(IMMUTABLE | MUTABLE) if not table.startswith(others)]
    with connection.cursor() as cursor:
        cursor.execute(HEADS, [tables])
        assert cursor.fetchall() == []


def test_no_upward_link_hides_in_the_orm() -> None:
    """A foreign key into another app has no reverse name."""
    crossing = [
        field
        for model in our_models()
        for field in model._meta.get_fields()
        if isinstance(field, models.ForeignKey) and field.related_model._meta.app_label != model._meta.app_label
    ]
    named = [str(field) for field in crossing if not field.remote_field.hidden and not field.model._meta.auto_created]
    assert named == []


def test_only_sources_speaks_http_by_the_standard_library() -> None:
    """What the import order cannot say: of `urllib` and `http` the other rooms need the parts that open nothing."""
    opens = re.compile(r"^\s*(from|import) (urllib|http)(\.| import .*)\b(request|client)\b", re.MULTILINE)
    files = [path for room in ("claims", "evidence") for path in (ROOT / room).rglob("*.py")]
    assert files
    assert [path for path in files if opens.search(path.read_text())] == []


def test_a_web_process_never_loads_the_language_model() -> None:
    script = (
        "import sys, django; from evidence.config.wsgi import application; from django.urls import get_resolver;"
        "get_resolver().url_patterns; print(sorted({'spacy', 'onnxruntime', 'torch'} & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"

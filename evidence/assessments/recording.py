"""The writer of computed assessments: rows are added, never changed, and what is shown of a claim follows from them."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from django.db import connection, models, transaction
from django.db.models import QuerySet
from django.utils import timezone

from claims.models import Claim as ClaimRow
from claims.models import ClaimRevision
from claims.vocabulary import Statement
from evidence.assessments.models import Assessment, Changed, Current, Dossier, DossierRecord, RuleSet, Standing
from evidence.assessments.pins import with_pins
from evidence.assessments.since import changed_since
from evidence.grading import assessment as pure
from evidence.grading.claim import Claim
from evidence.grading.dossier import FACT_FIELDS
from evidence.grading.dossier import Dossier as Facts
from evidence.grading.rules import Rules

STATED = tuple(field.name for field in fields(Statement))


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """A claim's revision with what it was graded from and what came out."""

    revision: ClaimRevision
    claim: Claim
    dossier: Facts
    output: pure.Assessment


def record(graded: Sequence[Graded], rules: Rules, *, as_of: date, release: int | None) -> list[Assessment]:
    """Keep and show the assessments whose inputs or answer are new, by as many queries for one as for a thousand.

    `release` is the registers' newest when the dossiers were compiled. Returns each claim's newest computed, in order;
    a claim that was erased meanwhile, or says something else by now, or of whose results a reviewer does, is left out.
    """
    with transaction.atomic():
        graded = _still_pinned(_still_said(graded))
        keys = [entry.revision.claim_id for entry in graded]
        RuleSet.objects.get_or_create(version=rules.version, defaults={"tables": rules.tables})
        known = {row.pk: row for row in _current(keys)}
        computed = [_computed(entry, rules, as_of, known.get(entry.revision.claim_id)) for entry in graded]
        fresh = [row for row in computed if row.pk is None]
        moved = {row.dossier_id for row in fresh}
        _keep_dossiers({entry.dossier.sha256: entry.dossier for entry in graded if entry.dossier.sha256 in moved})
        _copy_in(fresh)
        _show(fresh, known)
        Current.objects.filter(pk__in=keys).update(release=release)
    return computed


def _still_said(graded: Sequence[Graded]) -> list[Graded]:
    """Those whose revision is what the claim says now; both are locked, so that it stays so."""
    claims = sorted(entry.revision.claim_id for entry in graded)
    list(ClaimRow.objects.select_for_update().filter(pk__in=claims).order_by("pk"))
    revisions = ClaimRevision.objects.filter(pk__in=[entry.revision.pk for entry in graded], current=True)
    said = set(revisions.select_for_update().order_by("pk").values_list("pk", flat=True))
    return [entry for entry in graded if entry.revision.pk in said]


def _still_pinned(graded: Sequence[Graded]) -> list[Graded]:
    """Those of whose results reviewers say what they did; who said something else asked for a grade by that."""
    dossiers, claims = [entry.dossier for entry in graded], [entry.claim for entry in graded]
    now = with_pins(dossiers, claims, [entry.revision.claim_id for entry in graded])
    return [entry for entry, dossier in zip(graded, now, strict=True) if entry.dossier.pins == dossier.pins]


def _current(claims: Sequence[int]) -> QuerySet[Current]:
    unread = ("regulatory", "shown__output", "computed__reason", "shown__reason", "shown__revision__search")
    return Current.objects.select_related("computed", "shown__revision").defer(*unread).filter(pk__in=claims)


def _computed(entry: Graded, rules: Rules, as_of: date, current: Current | None) -> Assessment:
    """The latest computed one where it says the same of the same revision and facts, else a new one, not kept yet."""
    inputs, output = input_sha256(entry.claim, entry.dossier, rules), stored_output(entry.output)
    latest = current.computed if current else None
    same_words = latest and latest.revision_id == entry.revision.pk
    if latest and same_words and latest.input_sha256 == inputs and latest.output == output:
        return latest
    return Assessment(
        claim_id=entry.revision.claim_id,
        revision=entry.revision,
        dossier_id=entry.dossier.sha256,
        rules_id=rules.version,
        as_of=as_of,
        input_sha256=inputs,
        output=output,
        verdict=entry.output.verdict,
        certainty=entry.output.certainty,
    )


def _copy_in(fresh: Sequence[Assessment]) -> None:
    """New rows by COPY, twice as quick as INSERT for answers of some kilobytes; each gets its number."""
    table, columns = Assessment._meta.db_table, [c for c in Assessment._meta.concrete_fields if not c.has_db_default()]
    names = ", ".join(str(column.column) for column in columns)
    with connection.cursor() as cursor:
        numbers = "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)"
        cursor.execute(numbers, [table, len(fresh)])
        for row, (number,) in zip(fresh, cursor.fetchall(), strict=True):
            row.pk = number
        with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
            for row in fresh:
                copy.write_row([_written(column, getattr(row, str(column.attname))) for column in columns])


def _written(column: "models.Field[Any, Any]", value: Any) -> Any:
    return json.dumps(value) if isinstance(column, models.JSONField) else value


def _show(fresh: Sequence[Assessment], known: Mapping[int, Current]) -> None:
    before = ((row, known.get(row.claim_id)) for row in fresh)
    judged = {row.claim_id: current for row, current in before if current and _still_judged(row, current.shown)}
    changed = changed_since(judged, [row for row in fresh if row.claim_id in judged])
    rows = [_shown(row, judged.get(row.claim_id), changed.get(row.claim_id, [])) for row in fresh]
    columns = [field.name for field in Current._meta.fields if not field.primary_key]
    Current.objects.bulk_create(rows, update_conflicts=True, unique_fields=["claim"], update_fields=columns)


def _shown(computed: Assessment, judged: Current | None, changed: list[Changed]) -> Current:
    """It, or, where a person's judgement stands above it, that one, with word of what changed since."""
    shown = judged.shown if judged else computed
    return Current(
        claim_id=computed.claim_id,
        shown=shown,
        computed=computed,
        revision_id=computed.revision_id,
        verdict=shown.verdict,
        certainty=shown.certainty,
        grade=judged.grade if judged else computed.output["grade"],
        standing=shown.standing,
        provisional=judged.provisional if judged else computed.output["provisional"],
        regulatory={place: _status(entry) for place, entry in computed.output["regulatory"].items()},
        next_change_on=computed.output["next_change_on"],
        changed=changed,
        updated_at=timezone.now(),
    )


def _status(entry: Mapping[str, Any]) -> str | list[str]:
    return sorted({use["status"] for use in entry["uses"]}) or str(entry["status"])


def _still_judged(computed: Assessment, shown: Assessment) -> bool:
    """Whether a person judged what the claim says now; who judged other words, or another kind, said nothing of it."""
    judged, now = shown.revision, computed.revision
    return shown.standing > Standing.COMPUTED and (judged.text, judged.kind) == (now.text, now.kind)


def _keep_dossiers(dossiers: Mapping[str, Facts]) -> None:
    known = set(Dossier.objects.filter(pk__in=dossiers).values_list("pk", flat=True))
    new = {sha256: facts for sha256, facts in sorted(dossiers.items()) if sha256 not in known}
    rows = [Dossier(sha256=sha256, facts=facts.canonical_json().decode()) for sha256, facts in new.items()]
    Dossier.objects.bulk_create(rows, ignore_conflicts=True)
    _index(new)


def _index(dossiers: Mapping[str, Facts]) -> None:
    """The records of each dossier, hundreds of them, as three arrays: many times as quick as rows of parameters."""
    held = [(sha256, *record) for sha256, facts in dossiers.items() for record in _records(facts)]
    if held:
        statement = f"""
            INSERT INTO {DossierRecord._meta.db_table} (dossier_id, register, record)
            SELECT * FROM unnest(%s::text[], %s::text[], %s::text[]) ON CONFLICT DO NOTHING
        """  # noqa: S608 (the table's name is the model's)
        with connection.cursor() as cursor:
            cursor.execute(statement, [list(column) for column in zip(*held, strict=True)])


def _records(dossier: Facts) -> set[tuple[str, str]]:
    """Each register and record, once, whatever number of turns a record has."""
    return {(name, fact.id) for name in FACT_FIELDS for fact in getattr(dossier, name)}


def input_sha256(claim: Claim, dossier: Facts, rules: Rules) -> str:
    """Of what the grade stands on: what is claimed, the facts, the rules. A day moves the facts, or the answer."""
    statement = {name: getattr(claim.statement, name) for name in STATED}
    said = {"statement": statement, "assertion": claim.assertion.to_json()}
    inputs = {"claim": said, "dossier": dossier.sha256, "rules": rules.version}
    return hashlib.sha256(json.dumps(inputs, sort_keys=True).encode()).hexdigest()


def stored_output(output: pure.Assessment) -> dict[str, Any]:
    """The answer as it is kept; its day is a column of its own."""
    return {name: value for name, value in output.to_json().items() if name != "as_of"}

"""The writer of computed assessments: rows are added, never changed, and what is shown of a claim follows from them."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

import rfc8785
from django.db import transaction
from django.utils import timezone

from claims.models import Claim as ClaimRow
from claims.models import ClaimRevision
from evidence.assessments.models import Assessment, Current, Dossier, DossierRecord, RuleSet, Standing
from evidence.grading import assessment as pure
from evidence.grading.claim import Claim
from evidence.grading.dossier import FACT_FIELDS
from evidence.grading.dossier import Dossier as Facts
from evidence.grading.rules import Rules, read_tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """A claim's revision with what it was graded from and what came out."""

    revision: ClaimRevision
    claim: Claim
    dossier: Facts
    output: pure.Assessment


def record(graded: Sequence[Graded], rules: Rules, *, as_of: date) -> list[Assessment]:
    """Keep and show the assessments whose inputs or answer are new; return the newest computed of each claim."""
    keys = sorted(entry.revision.claim_id for entry in graded)
    with transaction.atomic():
        list(ClaimRow.objects.select_for_update().filter(pk__in=keys).order_by("pk"))
        _keep_dossiers({entry.dossier.sha256: entry.dossier for entry in graded})
        RuleSet.objects.get_or_create(version=rules.version, defaults={"tables": read_tables()})
        known = {row.pk: row for row in Current.objects.select_related("computed", "shown").filter(pk__in=keys)}
        return [_record_one(entry, rules, as_of, known.get(entry.revision.claim_id)) for entry in graded]


def _record_one(entry: Graded, rules: Rules, as_of: date, current: Current | None) -> Assessment:
    inputs, output = input_sha256(entry.claim, entry.dossier, rules), stored_output(entry.output)
    latest = current.computed if current else None
    if latest and latest.input_sha256 == inputs and latest.output == output:
        return latest
    computed = Assessment.objects.create(
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
    _show(computed, current)
    return computed


def _show(computed: Assessment, current: Current | None) -> None:
    """Show it, or, where a person's judgement stands above it, say beside that one that the evidence changed."""
    judged = current is not None and current.shown.standing > Standing.COMPUTED
    shown = current.shown if current is not None and judged else computed
    Current.objects.update_or_create(
        claim_id=computed.claim_id,
        defaults={
            "shown": shown,
            "computed": computed,
            "verdict": shown.verdict,
            "certainty": shown.certainty,
            "grade": shown.output["grade"],
            "standing": shown.standing,
            "regulatory": {place: entry["status"] for place, entry in computed.output["regulatory"].items()},
            "next_change_on": computed.output["next_change_on"],
            "evidence_changed": judged,
            "updated_at": timezone.now(),
        },
    )


def _keep_dossiers(dossiers: Mapping[str, Facts]) -> None:
    known = set(Dossier.objects.filter(pk__in=dossiers).values_list("pk", flat=True))
    new = {sha256: facts for sha256, facts in sorted(dossiers.items()) if sha256 not in known}
    rows = [Dossier(sha256=sha256, facts=facts.canonical_json().decode()) for sha256, facts in new.items()]
    Dossier.objects.bulk_create(rows, ignore_conflicts=True)
    DossierRecord.objects.bulk_create(
        [
            DossierRecord(dossier_id=sha256, register=register, record=record)
            for sha256, facts in new.items()
            for register, record in _records(facts)
        ],
        ignore_conflicts=True,
    )


def _records(dossier: Facts) -> Iterable[tuple[str, str]]:
    return ((name, fact.id) for name in FACT_FIELDS for fact in getattr(dossier, name))


def input_sha256(claim: Claim, dossier: Facts, rules: Rules) -> str:
    """Of what the grade stands on: what is claimed, the facts, the rules. A day moves the facts, or the answer."""
    said = {"statement": asdict(claim.statement), "assertion": claim.assertion.to_json()}
    inputs: Any = {"claim": said, "dossier": dossier.sha256, "rules": rules.version}
    return hashlib.sha256(rfc8785.dumps(inputs)).hexdigest()


def stored_output(output: pure.Assessment) -> dict[str, Any]:
    """The answer as it is kept; its day is a column of its own."""
    return {name: value for name, value in output.to_json().items() if name != "as_of"}

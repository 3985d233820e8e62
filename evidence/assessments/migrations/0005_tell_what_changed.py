"""Of claims that were said to have other evidence than was judged: whether that is so, or only the rules changed."""

import json
from typing import Any

from django.db import migrations

COMPUTED = 0


def tell(apps: Any, schema_editor: Any) -> None:
    flagged = apps.get_model("assessments", "Current").objects.filter(evidence_changed=True)
    for current in flagged.select_related("shown__dossier", "computed__dossier").iterator(chunk_size=50):
        current.changed = changed(apps, current.shown, current.computed)
        current.save(update_fields=["changed"])


def changed(apps: Any, judged: Any, computed: Any) -> list[str]:
    same_facts = judged.dossier_id == computed.dossier_id or facts(judged) == facts(computed)
    differing = {
        "evidence": not same_facts,
        "rules": judged.rules_id != computed.rules_id or (same_facts and judged.dossier_id != computed.dossier_id),
        "reading": judged.revision_id != computed.revision_id,
    }
    found = [name for name, differs in differing.items() if differs]
    return [] if same_facts and answer(apps, judged) == grade(computed) else found or ["evidence"]


def facts(assessment: Any) -> Any:
    return {**json.loads(assessment.dossier.facts), "vocabulary": None}


def answer(apps: Any, judged: Any) -> Any:
    """The machine's grade that the judgement was an answer to."""
    before = apps.get_model("assessments", "Assessment").objects.filter(
        claim=judged.claim_id, standing=COMPUTED, pk__lt=judged.pk
    )
    latest = before.order_by("-pk").first()
    return latest and grade(latest)


def grade(assessment: Any) -> tuple[Any, ...]:
    return assessment.verdict, assessment.certainty, assessment.output["grade"]


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0004_what_changed_since_judged'),
    ]

    operations = [
        migrations.RunPython(tell, migrations.RunPython.noop),
    ]

"""Judgements that were kept before this answer one review where their claim, inputs and day are the same."""

from typing import Any

from django.db import migrations

from sources.immutable import erasing

NUMBER = """
    WITH judged AS (
        SELECT id, claim_id, min(id) OVER (PARTITION BY claim_id, input_sha256, as_of) AS first
        FROM assessments_assessment WHERE standing > 0
    ), numbered AS (
        SELECT id, dense_rank() OVER (PARTITION BY claim_id ORDER BY first) AS review FROM judged
    )
    UPDATE assessments_assessment SET review = numbered.review FROM numbered WHERE assessments_assessment.id = numbered.id
"""


def number(apps: Any, schema_editor: Any) -> None:
    with erasing():
        schema_editor.execute(NUMBER)


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0010_number_the_reviews_of_a_claim'),
    ]

    operations = [
        migrations.RunPython(number, migrations.RunPython.noop),
    ]

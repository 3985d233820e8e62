"""Of what was said of results already: what the claim said on that day."""

from typing import Any

from django.db import migrations
from django.db.models import OuterRef, Subquery

from sources.immutable import erasing


def fill(apps: Any, schema_editor: Any) -> None:
    revisions = apps.get_model("claims", "ClaimRevision").objects
    said = revisions.filter(claim=OuterRef("claim"), made_at__lte=OuterRef("made_at")).order_by("-number")
    with erasing():
        apps.get_model("assessments", "Pin").objects.update(revision=Subquery(said.values("pk")[:1]))


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0022_what_words_on_results_were_said_of'),
    ]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]

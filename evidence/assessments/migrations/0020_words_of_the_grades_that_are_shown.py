"""Of the claims that are graded already, the words that the machine's newest answer is of."""

from typing import Any

from django.db import migrations
from django.db.models import OuterRef, Subquery


def fill(apps: Any, schema_editor: Any) -> None:
    computed = apps.get_model("assessments", "Assessment").objects.filter(pk=OuterRef("computed"))
    apps.get_model("assessments", "Current").objects.update(revision=Subquery(computed.values("revision")))


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0019_which_words_were_graded'),
    ]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]

"""Of the claims that are shown already, which await a person."""

from typing import Any

from django.db import migrations


def fill(apps: Any, schema_editor: Any) -> None:
    current = apps.get_model("assessments", "Current").objects
    current.filter(shown__output__provisional=True).update(provisional=True)


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0015_what_is_shown_is_provisional'),
    ]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]

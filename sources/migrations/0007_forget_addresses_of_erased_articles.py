"""Of what feeds named and was erased since, let only the hash of the address stay."""

import hashlib
from typing import Any

from django.db import migrations


def forget(apps: Any, schema_editor: Any) -> None:
    erased = apps.get_model("sources", "FeedEntry").objects.filter(done=True, result="", article=None)
    for entry in erased.iterator():
        entry.url = f"sha256:{hashlib.sha256(entry.url.encode()).hexdigest()}"
        entry.title, entry.result = "", "Its article was erased."
        entry.save(update_fields=["url", "title", "result"])


class Migration(migrations.Migration):

    dependencies = [
        ('sources', '0006_who_published_a_check'),
    ]

    operations = [
        migrations.RunPython(forget, migrations.RunPython.noop),
    ]

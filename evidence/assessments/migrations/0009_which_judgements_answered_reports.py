"""Of each report that was answered by a judgement before this was kept: by which."""

from typing import Any

from django.db import migrations


def tell(apps: Any, schema_editor: Any) -> None:
    judged = apps.get_model("assessments", "Assessment").objects.filter(judged_by__isnull=False)
    for report in apps.get_model("assessments", "Report").objects.iterator():
        report.answered_by = judged.filter(claim=report.claim, made_at__gte=report.made_at).order_by("pk").first()
        report.save(update_fields=["answered_by"])


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0008_reports_say_what_answered_them'),
    ]

    operations = [
        migrations.RunPython(tell, migrations.RunPython.noop),
    ]

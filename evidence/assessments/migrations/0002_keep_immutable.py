from django.db import migrations

from sources.immutable import keep_immutable


class Migration(migrations.Migration):
    dependencies = [("assessments", "0001_dossiers_and_assessments"), ("sources", "0002_refuse_changes")]

    operations = keep_immutable(
        "assessments_dossier", "assessments_dossierrecord", "assessments_ruleset", "assessments_assessment"
    )

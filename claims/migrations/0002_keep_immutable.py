from django.db import migrations

from sources.immutable import keep_immutable


class Migration(migrations.Migration):
    dependencies = [("claims", "0001_extractions_and_claims"), ("sources", "0002_refuse_changes")]

    operations = [
        *keep_immutable("claims_appearance"),
        *keep_immutable("claims_extraction", "claims_membership", save=("superseded_at",)),
        *keep_immutable("claims_claimrevision", save=("current",)),
    ]

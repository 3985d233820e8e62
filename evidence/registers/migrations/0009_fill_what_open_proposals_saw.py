"""Of proposals that wait for a decision, the versions of the fact that were on record when they were made."""

from typing import Any

from django.db import migrations
from django.db.models import Q

MODELS = {
    "products": "Product",
    "approvals": "Approval",
    "authorities": "Authority",
    "horizons": "ListHorizon",
    "pathways": "Pathway",
    "warnings": "Warning",
    "trials": "Trial",
    "publications": "Publication",
    "results": "StudyResult",
    "mechanisms": "Mechanism",
    "figures": "Figure",
    "care": "EstablishedCare",
    "searches": "SearchRecord",
}


def fill_seen(apps: Any, schema_editor: Any) -> None:
    for proposal in apps.get_model("registers", "Proposal").objects.filter(accepted=None):
        still = Q(superseded_at=None) | Q(superseded_at__gt=proposal.proposed_at)
        versions = apps.get_model("registers", MODELS[proposal.register]).objects
        stood = versions.filter(still, fact=proposal.fact, recorded_at__lte=proposal.proposed_at)
        proposal.seen = sorted(stood.values_list("pk", flat=True))
        proposal.save(update_fields=["seen"])


class Migration(migrations.Migration):

    dependencies = [
        ('registers', '0008_what_proposals_saw'),
    ]

    operations = [
        migrations.RunPython(fill_seen, migrations.RunPython.noop),
    ]

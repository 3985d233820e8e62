"""Snapshots, readings and tombstones become immutable; other apps' immutable tables depend on this migration."""

from django.db import migrations

from sources.immutable import DROP_REFUSE_CHANGE, REFUSE_CHANGE, keep_immutable


class Migration(migrations.Migration):
    dependencies = [("sources", "0001_publishers_articles_snapshots_readings")]

    operations = [
        migrations.RunSQL(REFUSE_CHANGE, DROP_REFUSE_CHANGE),
        *keep_immutable("sources_snapshot", "sources_reading", "sources_tombstone"),
    ]

"""A list's horizon keeps who confirmed it; a proposal keeps the release that it became."""

import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('registers', '0004_find_cell_therapies'),
    ]

    operations = [
        migrations.AddField(
            model_name='listhorizon',
            name='reviewers',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), blank=True, default=list, size=None),
        ),
        migrations.AddField(
            model_name='proposal',
            name='release',
            field=models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, to='registers.release'),
        ),
    ]

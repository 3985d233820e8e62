"""A proposal keeps which versions of its fact were on record when it was written."""

import django.contrib.postgres.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('registers', '0007_find_by_name_and_words'),
    ]

    operations = [
        migrations.AddField(
            model_name='proposal',
            name='seen',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, default=list, size=None),
        ),
    ]

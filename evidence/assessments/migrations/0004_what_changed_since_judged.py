"""Of a claim that was judged, what changed since: the evidence, the rules of grading, how its words are read."""

import django.contrib.postgres.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0003_release_of_the_registers'),
    ]

    operations = [
        migrations.AddField(
            model_name='current',
            name='changed',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('evidence', 'the evidence'), ('rules', 'the rules of grading'), ('reading', 'how its words are read')], max_length=8), default=list, size=None),
        ),
    ]

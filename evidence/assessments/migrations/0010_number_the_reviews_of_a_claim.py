"""Judgements tell which review of their claim they belong to."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0009_which_judgements_answered_reports'),
    ]

    operations = [
        migrations.AddField(
            model_name='assessment',
            name='review',
            field=models.PositiveSmallIntegerField(default=0, help_text="0: the machine's"),
        ),
    ]

"""Studies are found by their short name, studies of cell therapies and papers by the words of their title."""

import django.contrib.postgres.indexes
import django.contrib.postgres.search
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('registers', '0006_plural_names'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='publication',
            index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.search.SearchVector('title', config='english'), name='registers_publication_words'),
        ),
        migrations.AddIndex(
            model_name='trial',
            index=models.Index(condition=models.Q(('acronym', ''), _negated=True), fields=['acronym'], name='registers_trial_acronym'),
        ),
        migrations.AddIndex(
            model_name='trial',
            index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.search.SearchVector('title', config='english'), condition=models.Q(('therapies', []), _negated=True), name='registers_trial_words'),
        ),
    ]

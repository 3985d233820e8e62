"""Look-ups by therapy find studies of cell therapies through an index of those alone."""

import django.contrib.postgres.indexes
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('registers', '0003_effect_sizes'),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name='trial',
            name='registers_trial_concepts',
        ),
        migrations.AddIndex(
            model_name='trial',
            index=django.contrib.postgres.indexes.GinIndex(condition=models.Q(('therapies', []), _negated=True), fields=['therapies', 'conditions'], name='registers_trial_cells'),
        ),
    ]

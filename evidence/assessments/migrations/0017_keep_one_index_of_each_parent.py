"""The parent of a row was indexed twice: once by its foreign key, and as the head of another index."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0016_which_claims_shown_are_provisional'),
        ('claims', '0005_keep_one_index_of_each_parent'),
    ]

    operations = [
        migrations.AlterField(
            model_name='assessment',
            name='claim',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='claims.claim'),
        ),
        migrations.AlterField(
            model_name='dossierrecord',
            name='dossier',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='records', to='assessments.dossier'),
        ),
    ]

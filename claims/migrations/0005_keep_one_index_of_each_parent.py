"""The parent of a row was indexed twice: once by its foreign key, and as the head of a unique constraint.

With the index of a revision's claim Django drops the unique one of the current revisions, so that is made again.
"""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0004_joining_and_likeness'),
        ('sources', '0011_keep_one_index_of_each_parent'),
    ]

    operations = [
        migrations.AlterField(
            model_name='appearance',
            name='extraction',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='appearances', to='claims.extraction'),
        ),
        migrations.RemoveConstraint(
            model_name='claimrevision',
            name='claims_claimrevision_one_current',
        ),
        migrations.AlterField(
            model_name='claimrevision',
            name='claim',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='revisions', to='claims.claim'),
        ),
        migrations.AddConstraint(
            model_name='claimrevision',
            constraint=models.UniqueConstraint(condition=models.Q(('current', True)), fields=('claim',), name='claims_claimrevision_one_current'),
        ),
        migrations.AlterField(
            model_name='extraction',
            name='reading',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='sources.reading'),
        ),
    ]

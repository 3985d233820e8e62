"""What a claim said when a reviewer said something of a result for it."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0021_every_grade_is_of_words'),
        ('claims', '0005_keep_one_index_of_each_parent'),
    ]

    operations = [
        migrations.AddField(
            model_name='pin',
            name='revision',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='claims.claimrevision'),
        ),
    ]

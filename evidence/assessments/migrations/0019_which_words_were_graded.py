"""Of which words a claim's grade is, where lists and facets read it."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0018_what_reviewers_say_of_results'),
        ('claims', '0005_keep_one_index_of_each_parent'),
    ]

    operations = [
        migrations.AddField(
            model_name='current',
            name='revision',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='claims.claimrevision'),
        ),
    ]

"""No grade without the words that it is of."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0020_words_of_the_grades_that_are_shown'),
    ]

    operations = [
        migrations.AlterField(
            model_name='current',
            name='revision',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='claims.claimrevision'),
        ),
    ]

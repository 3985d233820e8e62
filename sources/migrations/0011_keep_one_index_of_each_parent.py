"""The parent of a row was indexed twice: once by its foreign key, and as the head of a unique constraint."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('sources', '0010_ask_for_a_review'),
    ]

    operations = [
        migrations.AlterField(
            model_name='citation',
            name='reading',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='citations', to='sources.reading'),
        ),
        migrations.AlterField(
            model_name='feedentry',
            name='feed',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='entries', to='sources.feed'),
        ),
        migrations.AlterField(
            model_name='reading',
            name='snapshot',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='readings', to='sources.snapshot'),
        ),
        migrations.AlterField(
            model_name='snapshot',
            name='article',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='snapshots', to='sources.article'),
        ),
    ]

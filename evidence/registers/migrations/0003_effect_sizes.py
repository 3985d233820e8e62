"""Results keep their effect as numbers where it was published so; a proposal may be that a fact should go."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('registers', '0002_keep_versions'),
    ]

    operations = [
        migrations.AddField(
            model_name='studyresult',
            name='difference',
            field=models.FloatField(null=True),
        ),
        migrations.AddField(
            model_name='studyresult',
            name='risk_ratio',
            field=models.FloatField(null=True),
        ),
        migrations.AddField(
            model_name='studyresult',
            name='scale',
            field=models.TextField(blank=True),
        ),
        migrations.AlterField(
            model_name='proposal',
            name='content',
            field=models.JSONField(null=True),
        ),
    ]

"""What reviewers say of words that claim nothing: rows that stay, of which the newest of a claim counts."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models

from sources.immutable import keep_immutable


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0006_take_corrections_back'),
        ('sources', '0002_refuse_changes'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name='claim',
            name='state',
            field=models.CharField(choices=[('found', 'Found'), ('not_found', 'Not Found'), ('rejected', 'Rejected')], default='found', max_length=10),
        ),
        migrations.CreateModel(
            name='Rejection',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('restored', models.BooleanField(default=False)),
                ('why', models.TextField()),
                ('made_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('claim', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='rejections', to='claims.claim')),
                ('decided_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('why', ''), _negated=True), name='claims_rejection_has_reason')],
            },
        ),
        *keep_immutable('claims_rejection'),
    ]

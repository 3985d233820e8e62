"""A reviewer may leave out a result for a claim, take one in, or rate it otherwise: rows that never change."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models

from sources.immutable import keep_immutable


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0017_keep_one_index_of_each_parent'),
        ('claims', '0005_keep_one_index_of_each_parent'),
        ('sources', '0002_refuse_changes'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Pin',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('result', models.TextField()),
                ('aspect', models.CharField(choices=[('bearing', 'whether it counts'), ('bias', 'its risk of bias')], max_length=7)),
                ('action', models.CharField(blank=True, max_length=9)),
                ('why', models.TextField()),
                ('made_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('claim', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='claims.claim')),
            ],
            options={
                'indexes': [models.Index(fields=['claim', 'result', 'aspect', '-id'], name='assessments_newest_pin')],
                'constraints': [models.CheckConstraint(condition=models.Q(('why', ''), _negated=True), name='assessments_pin_says_why'), models.CheckConstraint(condition=models.Q(('action', ''), models.Q(('action__in', ('exclude', 'direct', 'related')), ('aspect', 'bearing')), models.Q(('action__in', ('bias_low', 'bias_high')), ('aspect', 'bias')), _connector='OR'), name='assessments_pin_action_of_its_aspect')],
            },
        ),
        *keep_immutable('assessments_pin'),
    ]

"""A reviewer adds a claim on words of an article in which no machine found it, and says why."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0007_rejections'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='membership',
            name='claims_membership_decided_by_a_person_with_a_reason',
        ),
        migrations.AlterField(
            model_name='membership',
            name='reason',
            field=models.CharField(choices=[('new', 'first seen here'), ('equal', 'says the same in every attribute'), ('paired', 'the same words in an earlier reading of this article'), ('joined', 'joined by a reviewer'), ('parted', 'parted by a reviewer'), ('added', 'added by a reviewer')], max_length=8),
        ),
        migrations.AddConstraint(
            model_name='membership',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('decided_by__isnull', False), ('reason__in', ('joined', 'parted', 'added')), models.Q(('why', ''), _negated=True)), models.Q(models.Q(('reason__in', ('joined', 'parted', 'added')), _negated=True), ('decided_by', None), ('why', '')), _connector='OR'), name='claims_membership_decided_by_a_person_with_a_reason'),
        ),
    ]

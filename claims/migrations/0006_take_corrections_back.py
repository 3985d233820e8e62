"""A correction can be taken back: who did, and why, is told as who corrected is."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0005_keep_one_index_of_each_parent'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='claimrevision',
            name='taken_back',
            field=models.BooleanField(default=False),
        ),
        migrations.AddConstraint(
            model_name='claimrevision',
            constraint=models.CheckConstraint(condition=models.Q(('taken_back', False), ('corrected_by__isnull', False), _connector='OR'), name='claims_claimrevision_taken_back_by_a_person'),
        ),
    ]

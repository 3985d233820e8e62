"""That the evidence changed is one of the things that can have changed."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0005_tell_what_changed'),
    ]

    operations = [
        migrations.RemoveField(
            model_name='current',
            name='evidence_changed',
        ),
    ]

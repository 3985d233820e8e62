"""How each country's own list of approvals was read: whole, in parts, or never opened."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('registers', '0009_fill_what_open_proposals_saw'),
    ]

    operations = [
        migrations.AddField(
            model_name='listhorizon',
            name='read',
            field=models.CharField(choices=[('whole', 'Whole'), ('parts', 'Parts'), ('news', 'News')], default='whole', max_length=5),
        ),
        migrations.AddConstraint(
            model_name='listhorizon',
            constraint=models.CheckConstraint(condition=models.Q(('read__in', ['whole', 'parts', 'news'])), name='registers_listhorizon_read_known'),
        ),
    ]

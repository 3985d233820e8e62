"""Authorities and established care are called so where many are listed."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('registers', '0005_confirmations'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='authority',
            options={'verbose_name_plural': 'authorities'},
        ),
        migrations.AlterModelOptions(
            name='establishedcare',
            options={'verbose_name_plural': 'established care'},
        ),
    ]

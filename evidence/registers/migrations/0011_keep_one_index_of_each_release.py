"""The release of a version was indexed twice: once by its foreign key, and once more by name."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('registers', '0010_how_lists_were_read'),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name='approval',
            name='reg_approval_release',
        ),
        migrations.RemoveIndex(
            model_name='authority',
            name='reg_authority_release',
        ),
        migrations.RemoveIndex(
            model_name='establishedcare',
            name='reg_establishedcare_release',
        ),
        migrations.RemoveIndex(
            model_name='figure',
            name='reg_figure_release',
        ),
        migrations.RemoveIndex(
            model_name='listhorizon',
            name='reg_listhorizon_release',
        ),
        migrations.RemoveIndex(
            model_name='mechanism',
            name='reg_mechanism_release',
        ),
        migrations.RemoveIndex(
            model_name='pathway',
            name='reg_pathway_release',
        ),
        migrations.RemoveIndex(
            model_name='product',
            name='reg_product_release',
        ),
        migrations.RemoveIndex(
            model_name='publication',
            name='reg_publication_release',
        ),
        migrations.RemoveIndex(
            model_name='searchrecord',
            name='reg_searchrecord_release',
        ),
        migrations.RemoveIndex(
            model_name='studyresult',
            name='reg_studyresult_release',
        ),
        migrations.RemoveIndex(
            model_name='trial',
            name='reg_trial_release',
        ),
        migrations.RemoveIndex(
            model_name='warning',
            name='reg_warning_release',
        ),
    ]

"""Every judgement belongs to a review, and is found by its reviewer."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('assessments', '0011_reviews_of_earlier_judgements'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='assessment',
            index=models.Index(condition=models.Q(('review__gt', 0)), fields=['judged_by', 'id'], name='assessments_by_reviewer'),
        ),
        migrations.AddConstraint(
            model_name='assessment',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('review', 0), ('standing', 0)), models.Q(('review__gt', 0), ('standing__gt', 0)), _connector='OR'), name='assessments_assessment_judged_in_a_review'),
        ),
    ]

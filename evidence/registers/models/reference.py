"""Reference statistics, care that is established, and the searches that make "nothing was found" sayable."""

from django.db import models
from django.db.models import F, Q

from evidence.registers.models.versions import Version, ids


class Figure(Version):
    """A reference statistic. `value` and its bounds are in `unit`; a forecast is for a `year` after it was made."""

    condition = models.TextField()  # a concept, or `field` for the field as a whole
    measure = models.TextField()  # prevalence, incidence, deaths, share, count, cost
    population = models.TextField()
    value = models.FloatField(null=True)
    low = models.FloatField(null=True)
    high = models.FloatField(null=True)
    unit = models.TextField(blank=True)
    year = models.PositiveSmallIntegerField(null=True)
    forecast = models.BooleanField(default=False)
    quoted = models.TextField(blank=True)
    publisher = models.TextField(blank=True)

    class Meta(Version.Meta):
        abstract = False
        constraints = [
            *Version.Meta.constraints,
            models.CheckConstraint(
                condition=Q(low=None) | Q(high=None) | Q(low__lte=F("high")), name="registers_figure_low_below_high"
            ),
        ]
        indexes = [models.Index(fields=["condition"], name="registers_figure_condition")]


class EstablishedCare(Version):
    """Standard care by a named professional guideline. It counts when two reviewers confirmed it."""

    therapy = models.TextField()
    condition = models.TextField()
    population = models.TextField()
    guideline = models.TextField()
    reviewers = ids()

    class Meta(Version.Meta):
        abstract = False
        verbose_name_plural = "established care"


class SearchRecord(Version):
    """That results of a therapy family and condition were looked for: where, with which query, and when."""

    therapy = models.TextField()
    condition = models.TextField()
    sources = ids()
    query = models.TextField()
    searched_on = models.DateField()
    reviewers = ids()  # who confirmed it; none: awaiting confirmation

    class Meta(Version.Meta):
        abstract = False

"""How facts are kept: releases of outside data, and versions, each with when it holds and when we knew it.

A version is never changed. What is learnt later supersedes it by another; a query that says `known_by` an earlier
moment still finds what was known then.
"""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.search import SearchVector
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from evidence.registers.models.days import DayField


class Confidence(models.TextChoices):
    OPENED = "opened", "read in the source named"
    RECALLED = "recalled", "not seen in a source, unconfirmed"


class Origin(models.TextChoices):
    """Where the mapping of a register's own words to concepts comes from."""

    EXACT = "exact", "the words are a name of the concept"
    WITHIN = "within", "the words contain a name of the concept"
    CURATED = "curated", "a curator said so"
    UNMAPPED = "unmapped", "no concept is known for the words"


class Release(models.Model):
    """One load of outside data, or one curation: `ready` when every row of it is in, `failed` when none is."""

    class Status(models.TextChoices):
        IMPORTING = "importing"
        READY = "ready"
        FAILED = "failed"

    source = models.TextField()  # bundled, clinicaltrials.gov, curation
    label = models.TextField(blank=True)  # file names, the source's own version
    sha256 = models.CharField(max_length=64, blank=True)
    status = models.CharField(max_length=9, choices=Status, default=Status.IMPORTING)
    counts = models.JSONField(default=dict)  # {register: {"added", "changed", "removed", "unchanged"}}
    reason = models.TextField(blank=True)  # why it failed, or why a curator made it
    started_at = models.DateTimeField(db_default=Now())
    ready_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(status="ready", ready_at__isnull=False) | ~Q(status="ready") & Q(ready_at=None),
                name="registers_release_ready_has_a_time",
            ),
            models.CheckConstraint(
                condition=~Q(status="failed") | ~Q(reason=""), name="registers_release_failed_has_a_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.label}".strip()


class Version(models.Model):
    """One version of one fact: what it says, in which span it holds, from when and until when we took it to be so.

    `valid_from` is the first day on which it holds, `valid_to` the first on which it no longer does; null: open.
    """

    id = models.BigAutoField(primary_key=True)
    fact = models.TextField()  # the fact's own id, the same in every version
    valid_from = DayField(null=True)
    valid_to = DayField(null=True)
    recorded_at = models.DateTimeField(db_default=Now())
    superseded_at = models.DateTimeField(null=True)
    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="+")
    superseded_by = models.ForeignKey(Release, on_delete=models.PROTECT, null=True, related_name="+")
    digest = models.CharField(max_length=64)  # SHA-256 of what it says and when that holds

    confidence = models.CharField(max_length=8, choices=Confidence)
    source = models.TextField(blank=True)  # the reference as it is shown
    url = models.TextField(blank=True)
    seen_in = models.TextField(blank=True)  # where the fact was read, if not in the source itself
    checked_on = models.DateField(null=True)
    note = models.TextField(blank=True)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(condition=~Q(fact=""), name="%(app_label)s_%(class)s_fact_not_empty"),
            models.CheckConstraint(
                condition=Q(superseded_at__gte=F("recorded_at")) | Q(superseded_at=None),
                name="%(app_label)s_%(class)s_superseded_after_recorded",
            ),
            models.CheckConstraint(
                condition=Q(superseded_at=None, superseded_by=None)
                | Q(superseded_at__isnull=False, superseded_by__isnull=False),
                name="%(app_label)s_%(class)s_superseded_by_a_release",
            ),
            models.CheckConstraint(
                condition=Q(confidence__in=Confidence.values), name="%(app_label)s_%(class)s_confidence_known"
            ),
            models.UniqueConstraint(
                fields=["fact", "digest"],
                condition=Q(superseded_at=None),
                name="%(app_label)s_%(class)s_current_once",
            ),
        ]

    def __str__(self) -> str:
        return self.fact


def in_words(column: str) -> SearchVector:
    """A column as the words that it is searched by; indexes and queries must say it alike."""
    return SearchVector(column, config="english")


def ids() -> ArrayField:
    """A column of concept ids, or of the source's own words."""
    return ArrayField(models.TextField(), default=list, blank=True)

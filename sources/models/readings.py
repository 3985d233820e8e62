"""What fetches and uploads brought, byte for byte, the text read out of it, and what that cites.

Offsets everywhere are code points into `Reading.text`.
"""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import CheckConstraint, F, Q, UniqueConstraint
from django.db.models.functions import Now

from sources.citations import Register
from sources.models.articles import Article


class Snapshots(models.Manager["Snapshot"]):
    """Leaves the bytes in the database until somebody touches `snapshot.data`."""

    def get_queryset(self) -> models.QuerySet["Snapshot"]:
        return super().get_queryset().defer("data")


class Snapshot(models.Model):
    """What one fetch or upload brought, byte for byte (after the transfer's own compression)."""

    article = models.ForeignKey(Article, models.CASCADE, db_index=False, related_name="snapshots")
    data = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    media_type = models.CharField(max_length=200, blank=True, help_text="As declared, without parameters")
    encoding = models.CharField(max_length=60, blank=True, help_text="The charset as declared")
    file_name = models.CharField(max_length=255, blank=True, help_text="Of an upload")
    address = models.TextField(blank=True, help_text="Where the bytes came from, after redirects")
    redirects = models.JSONField(default=list, help_text="Addresses passed on the way, first to last")
    headers = models.JSONField(default=dict, help_text="Response headers that matter, lower case")
    fetched_at = models.DateTimeField()

    objects = Snapshots()

    class Meta:
        ordering = ("id",)
        base_manager_name = "objects"
        constraints = (
            UniqueConstraint(fields=("article", "sha256"), name="sources_snapshot_bytes_once"),
            CheckConstraint(condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="sources_snapshot_sha256_hex"),
        )

    def __str__(self) -> str:
        return f"{self.article_id}: {self.sha256[:12]}"


class Reading(models.Model):
    """The text of one Snapshot as one version of the reader saw it."""

    snapshot = models.ForeignKey(Snapshot, models.CASCADE, db_index=False, related_name="readings")
    reader = models.CharField(max_length=40, help_text="Version of `sources.reading`")
    text = models.TextField()
    text_sha256 = models.CharField(max_length=64, db_index=True, help_text="Of the text in UTF-8")
    title = models.TextField(blank=True)
    byline = models.TextField(blank=True)
    publisher_name = models.TextField(blank=True, help_text="As the page names itself")
    published_on = models.DateField(null=True, blank=True)
    published_how = models.CharField(max_length=200, blank=True, help_text="Where the date was found")
    language = models.CharField(max_length=8, blank=True, help_text="ISO 639-1, detected from the text; empty: unsure")
    canonical_url = models.TextField(blank=True, help_text="As the page declares it")
    minhash = models.BinaryField(default=bytes, help_text="Of the text's shingles (`sources.copies`)")
    bands = ArrayField(models.BigIntegerField(), default=list, help_text="Two near copies share at least one")
    translation_signs = models.JSONField(default=list, help_text="Evidence that the text was translated by a machine")
    read_at = models.DateTimeField(db_default=Now())

    class Meta:
        ordering = ("id",)
        constraints = (
            UniqueConstraint(fields=("snapshot", "reader"), name="sources_reading_once_per_reader"),
            CheckConstraint(condition=~Q(text=""), name="sources_reading_text_not_empty"),
            CheckConstraint(
                condition=Q(published_on=None, published_how="")
                | (Q(published_on__isnull=False) & ~Q(published_how="")),
                name="sources_reading_date_says_how",
            ),
        )
        indexes = (GinIndex(fields=("bands",), name="sources_reading_bands"),)

    def __str__(self) -> str:
        return self.title or f"reading of {self.snapshot_id}"


class Citation(models.Model):
    """What a Reading cites by number or name, at `start` to `end` of its text; of a link on its page, without them."""

    reading = models.ForeignKey(Reading, models.CASCADE, db_index=False, related_name="citations")
    start = models.PositiveIntegerField(null=True)
    end = models.PositiveIntegerField(null=True)
    register = models.CharField(max_length=7, choices=[(str(each), str(each)) for each in Register])
    identifier = models.CharField(max_length=300, help_text="In the register's own spelling; a journal by its name")
    url = models.TextField(blank=True, help_text="Where the register has it; empty where that cannot be told")

    class Meta:
        ordering = ("id",)
        constraints = (
            UniqueConstraint(
                fields=("reading", "register", "identifier", "start"),
                nulls_distinct=False,
                name="sources_citation_place_once",
            ),
            CheckConstraint(
                condition=Q(start=None, end=None) | Q(end__gt=F("start")), name="sources_citation_has_words"
            ),
        )

    def __str__(self) -> str:
        return self.identifier

"""What was fetched: a Publisher's Article, its Snapshots (verbatim bytes), and their Readings (text).

Snapshots, Readings, Citations, Publishings and Tombstones are immutable: the database refuses to change them
(`sources.immutable`).
Offsets everywhere are code points into `Reading.text`.
"""

import secrets
from datetime import timedelta

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import CheckConstraint, F, Q, UniqueConstraint
from django.db.models.functions import Now

from sources.citations import Register


def new_token() -> str:
    """128 random bits, for an address that cannot be guessed."""
    return secrets.token_urlsafe(16)


class Publisher(models.Model):
    """Who publishes under a domain, what kind of publisher that is, and what it gains from the therapies."""

    class Kind(models.TextChoices):
        NEWS = "news"
        CLINIC = "clinic"
        COMPANY = "company"
        UNIVERSITY = "university"
        JOURNAL = "journal"
        REGULATOR = "regulator"
        BLOG = "blog"
        FORUM = "forum"
        AGGREGATOR = "aggregator"
        UNKNOWN = "unknown"

    class Interest(models.TextChoices):
        SELLS = "sells", "sells the therapy"
        DEVELOPS = "develops", "develops the therapy"
        REFERS = "refers", "refers patients for the therapy"
        NONE = "none", "no known interest"
        UNKNOWN = "unknown", "not known"

    domain = models.CharField(max_length=253, unique=True, help_text="Registered domain, lower case: example.org")
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, choices=Kind, default=Kind.UNKNOWN)
    interest = models.CharField(max_length=20, choices=Interest, default=Interest.UNKNOWN)
    decided_by = models.CharField(max_length=200, blank=True, help_text="A person, the curated list, or the machine")
    evidence = models.TextField(blank=True, help_text="What the kind and the interest rest on")

    class Meta:
        ordering = ("name",)
        constraints = (
            CheckConstraint(condition=~Q(domain=""), name="sources_publisher_domain_not_empty"),
            CheckConstraint(
                condition=Q(kind="unknown", interest="unknown") | ~Q(decided_by=""),
                name="sources_publisher_decided_by_someone",
            ),
        )

    def __str__(self) -> str:
        return self.name


class Articles(models.QuerySet["Article"]):
    def listed(self) -> "Articles":
        """The articles that strangers may see: in lists, counts, quotes, search, API and exports."""
        return self.filter(listed=True)

    def expired(self, now: object) -> "Articles":
        """Unlisted articles whose time is over at `now` (an aware datetime)."""
        return self.filter(listed=False, expires_at__lte=now)


class Article(models.Model):
    """One canonical address, or one upload; stable while its snapshots come and go.

    Unlisted articles are a reader's own checks: reached only by their random `token`, erased after `expires_at`.
    """

    canonical_url = models.CharField(max_length=2048, blank=True, help_text="Empty for an upload")
    upload_sha256 = models.CharField(max_length=64, blank=True, help_text="Of the uploaded bytes; empty for an address")
    publisher = models.ForeignKey(Publisher, models.PROTECT, null=True, blank=True, related_name="articles")
    credited_by = models.CharField(max_length=200, blank=True, help_text="What says that it is this publisher's")
    listed = models.BooleanField(default=True)
    token = models.CharField(max_length=22, unique=True, null=True, blank=True, help_text="128 random bits, URL-safe")
    expires_at = models.DateTimeField(null=True, blank=True)
    sample = models.BooleanField(default=False, help_text="Written for this project to show how it works")
    newest = models.ForeignKey(
        "Snapshot", models.SET_NULL, null=True, blank=True, related_name="+", help_text="What the latest fetch found"
    )
    original = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="copies",
        help_text="The article seen first of its work",
    )
    likeness = models.FloatField(null=True, blank=True, help_text="To the original, 0 to 1; 1: the same words")
    looked_at = models.DateTimeField(null=True, blank=True, help_text="Latest fetch, whatever it brought")
    look_result = models.CharField(max_length=300, blank=True, help_text="What the latest fetch brought, in a sentence")
    next_look_at = models.DateTimeField(null=True, blank=True, help_text="None: not looked at again by itself")
    look_after = models.DurationField(default=timedelta(days=1), help_text="Grows while nothing changes")
    created_at = models.DateTimeField(db_default=Now())

    objects = Articles.as_manager()

    class Meta:
        ordering = ("id",)
        constraints = (
            UniqueConstraint(
                fields=("canonical_url",),
                condition=Q(listed=True) & ~Q(canonical_url=""),
                name="sources_article_address_listed_once",
            ),
            UniqueConstraint(
                fields=("upload_sha256",),
                condition=Q(listed=True) & ~Q(upload_sha256=""),
                name="sources_article_upload_listed_once",
            ),
            CheckConstraint(
                condition=(Q(canonical_url="") & ~Q(upload_sha256="")) | (~Q(canonical_url="") & Q(upload_sha256="")),
                name="sources_article_address_or_upload",
            ),
            CheckConstraint(
                condition=Q(listed=True, expires_at=None)
                | Q(listed=False, expires_at__isnull=False, token__isnull=False),
                name="sources_article_unlisted_expires",
            ),
            CheckConstraint(
                condition=Q(original=None) | (~Q(original=F("id")) & Q(likeness__gt=0, likeness__lte=1)),
                name="sources_article_copy_of_another",
            ),
        )
        indexes = (
            models.Index(fields=("expires_at",), condition=Q(listed=False), name="sources_article_expiring"),
            models.Index(fields=("canonical_url",), name="sources_article_address"),
            models.Index(
                fields=("next_look_at",), condition=Q(next_look_at__isnull=False), name="sources_article_next_look"
            ),
        )

    def __str__(self) -> str:
        return self.canonical_url or f"upload {self.upload_sha256[:12]}"

    @property
    def is_watched(self) -> bool:
        """Uploads cannot be fetched again, and a reader's own check is not."""
        return self.listed and bool(self.canonical_url)


class Publishing(models.Model):
    """That a reader's own check was listed for everybody: by which reviewer, and when."""

    article = models.OneToOneField(Article, models.CASCADE, related_name="publishing")
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    published_at = models.DateTimeField(db_default=Now())

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"article {self.article_id}, published by {self.published_by}"


class Snapshots(models.Manager["Snapshot"]):
    """Leaves the bytes in the database until somebody touches `snapshot.data`."""

    def get_queryset(self) -> models.QuerySet["Snapshot"]:
        return super().get_queryset().defer("data")


class Snapshot(models.Model):
    """What one fetch or upload brought, byte for byte (after the transfer's own compression)."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="snapshots")
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

    snapshot = models.ForeignKey(Snapshot, models.CASCADE, related_name="readings")
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

    reading = models.ForeignKey(Reading, models.CASCADE, related_name="citations")
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


class Feed(models.Model):
    """An RSS or Atom address that is polled for new articles, which are captured where a keyword fits."""

    url = models.CharField(max_length=2048, unique=True)
    title = models.CharField(max_length=300, blank=True, help_text="As the feed calls itself")
    keywords = ArrayField(
        models.CharField(max_length=80),
        default=list,
        blank=True,
        help_text="Any of these in a title or summary makes an entry wanted; empty: every entry is",
    )
    active = models.BooleanField(default=True)
    etag = models.CharField(max_length=1000, blank=True, editable=False)
    last_modified = models.CharField(max_length=1000, blank=True, editable=False)
    polled_at = models.DateTimeField(null=True, blank=True, editable=False)
    last_status = models.CharField(max_length=500, blank=True, editable=False)
    failures = models.PositiveIntegerField(default=0, editable=False, help_text="In a row")
    next_poll_at = models.DateTimeField(db_default=Now())

    class Meta:
        ordering = ("url",)

    def __str__(self) -> str:
        return self.title or self.url


class FeedEntry(models.Model):
    """An address that a feed named, and what became of it. Of an erased article only the address's hash stays."""

    feed = models.ForeignKey(Feed, models.CASCADE, related_name="entries")
    url = models.CharField(max_length=2048)
    title = models.TextField(blank=True)
    article = models.ForeignKey(Article, models.SET_NULL, null=True, blank=True, related_name="+")
    result = models.CharField(max_length=500, blank=True, help_text="Why it was not captured; empty: it was, or waits")
    tries = models.PositiveIntegerField(default=0)
    done = models.BooleanField(default=False)
    seen_at = models.DateTimeField(db_default=Now())

    class Meta:
        ordering = ("id",)
        verbose_name_plural = "feed entries"
        constraints = (UniqueConstraint(fields=("feed", "url"), name="sources_feedentry_once_per_feed"),)
        indexes = (models.Index(fields=("url",), name="sources_feedentry_address"),)

    def __str__(self) -> str:
        return self.title or self.url


class Tombstone(models.Model):
    """What is left of an erased article: that it was here, when it went, and why; no word of its content."""

    article = models.BigIntegerField(help_text="Its former id")
    snapshots = models.JSONField(help_text="SHA-256 of each erased snapshot")
    address_sha256 = models.CharField(
        max_length=64,
        blank=True,
        db_index=True,
        help_text="Of its canonical address, which no feed brings again; empty: an upload, or a reader's own check",
    )
    reason = models.TextField()
    erased_at = models.DateTimeField(db_default=Now())

    class Meta:
        ordering = ("id",)
        constraints = (CheckConstraint(condition=~Q(reason=""), name="sources_tombstone_reason_not_empty"),)

    def __str__(self) -> str:
        return f"article {self.article}, erased"

"""Articles, each by its address or its upload; who listed a reader's check, and what is left of an erased one."""

import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, F, Q, UniqueConstraint
from django.db.models.functions import Now

from sources.models.publishers import Publisher


def new_token() -> str:
    """128 random bits, for an address that cannot be guessed."""
    return secrets.token_urlsafe(16)


class Articles(models.QuerySet["Article"]):
    def listed(self) -> "Articles":
        """The articles that strangers may see: in lists, counts, quotes, search, API and exports."""
        return self.filter(listed=True)

    def expired(self, now: object) -> "Articles":
        """Unlisted articles whose time is over at `now` (an aware datetime)."""
        return self.filter(listed=False, expires_at__lte=now)

    def to_review(self, now: object) -> "Articles":
        """Unlisted articles that their readers ask a reviewer to look at, the first asked for first."""
        return self.filter(listed=False, expires_at__gt=now, review_asked_at__isnull=False).order_by("review_asked_at")


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
    review_asked_at = models.DateTimeField(null=True, blank=True, help_text="When its reader asked for a review of it")
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

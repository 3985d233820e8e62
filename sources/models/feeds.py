"""Feeds that are polled for new articles, and what became of each address that they named."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import UniqueConstraint
from django.db.models.functions import Now

from sources.models.articles import Article


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

    feed = models.ForeignKey(Feed, models.CASCADE, db_index=False, related_name="entries")
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

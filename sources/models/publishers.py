"""Who publishes, and what they gain."""

from django.db import models
from django.db.models import CheckConstraint, Q


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

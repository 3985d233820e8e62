"""What a register's own words mean in the vocabulary, and what curators propose."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from evidence.registers.models.versions import Origin, Release, ids


class Mapping(models.Model):
    """The concepts that some words of a register stand for, by one version of the vocabulary."""

    class Tree(models.TextChoices):
        THERAPIES = "therapies"
        CONDITIONS = "conditions"

    tree = models.CharField(max_length=10, choices=Tree)
    words = models.TextField()
    concepts = ids()
    origin = models.CharField(max_length=8, choices=Origin)
    vocabulary = models.TextField()
    reason = models.TextField(blank=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    recorded_at = models.DateTimeField(db_default=Now())
    superseded_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["tree", "words"], condition=Q(superseded_at=None), name="registers_mapping_current_once"
            ),
            models.CheckConstraint(
                condition=~Q(origin="curated") | ~Q(reason=""), name="registers_mapping_curated_with_a_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.words} → {', '.join(self.concepts) or 'unmapped'}"


class Proposal(models.Model):
    """A fact as a curator would have it. For approvals a second person accepts or rejects it.

    `seen`: the versions of the fact that were on record when it was written, by their ids.
    """

    register = models.TextField()
    fact = models.TextField()
    content = models.JSONField(null=True)  # the fact as in a register file; null: it should go
    seen = ArrayField(models.BigIntegerField(), default=list, blank=True)
    reason = models.TextField()
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField(db_default=Now())
    accepted = models.BooleanField(null=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    release = models.OneToOneField(Release, on_delete=models.PROTECT, null=True)  # what became of it

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="registers_proposal_reason_not_empty"),
            models.CheckConstraint(
                condition=~Q(register="approvals") | Q(decided_by=None) | ~Q(decided_by=F("proposed_by")),
                name="registers_proposal_approvals_need_two_people",
            ),
            models.CheckConstraint(
                condition=Q(accepted=None, decided_by=None, decided_at=None)
                | Q(accepted__isnull=False, decided_by__isnull=False, decided_at__isnull=False),
                name="registers_proposal_decided_whole",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.register}: {self.fact}"

"""What regulators decided, allow and warn of, and how far their lists were read."""

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from evidence.registers.models.versions import Origin, Version, ids


class Product(Version):
    """A named cell product, with the kinds of therapy that it is."""

    names = ids()  # brand first
    inn = models.TextField(blank=True)
    name_local = models.TextField(blank=True)
    developer = models.TextField(blank=True)
    cell_type = models.TextField(blank=True)
    therapies = ids()
    therapy_origin = models.CharField(max_length=8, choices=Origin, default=Origin.UNMAPPED)
    donor = models.TextField(blank=True)  # autologous, allogeneic
    is_stem_cell = models.BooleanField(null=True)
    is_gene_modified = models.BooleanField(null=True)
    product_class = models.TextField(blank=True)

    class Meta(Version.Meta):
        abstract = False


class Approval(Version):
    """Where one product stands for one use in one jurisdiction, from `valid_from` until its next status."""

    class Status(models.TextChoices):
        APPROVED = "approved"
        CONDITIONAL = "conditional"
        TIME_LIMITED = "time-limited"
        ACCELERATED = "accelerated"
        WITHDRAWN = "withdrawn"
        REFUSED = "refused"
        APPLICATION_WITHDRAWN = "application-withdrawn"
        APPLICATION_PENDING = "application-pending"
        INVESTIGATIONAL = "investigational"
        HOSPITAL_EXEMPTION = "hospital-exemption"

    product = models.TextField()  # Product.fact
    jurisdiction = models.TextField()
    indication = models.TextField(blank=True)
    condition_words = ids()
    conditions = ids()
    condition_origin = models.CharField(max_length=8, choices=Origin, default=Origin.UNMAPPED)
    therapies = ids()
    population = models.TextField(blank=True)
    status = models.CharField(max_length=21, choices=Status)
    date_confidence = models.TextField(blank=True)  # opened, day-recalled, announcement, inferred, recalled
    source_kind = models.TextField(blank=True)

    class Meta(Version.Meta):
        abstract = False
        constraints = [
            *Version.Meta.constraints,
            models.CheckConstraint(
                condition=Q(
                    status__in=[
                        "approved",
                        "conditional",
                        "time-limited",
                        "accelerated",
                        "withdrawn",
                        "refused",
                        "application-withdrawn",
                        "application-pending",
                        "investigational",
                        "hospital-exemption",
                    ]
                ),
                name="registers_approval_status_known",
            ),
            models.CheckConstraint(condition=~Q(jurisdiction=""), name="registers_approval_jurisdiction_not_empty"),
        ]
        indexes = [
            models.Index(fields=["fact"], name="registers_approval_fact"),
            models.Index(fields=["jurisdiction"], name="registers_approval_where"),
            GinIndex(fields=["therapies", "conditions"], name="registers_approval_concepts"),
        ]


class Authority(Version):
    """Who regulates what, where."""

    jurisdiction = models.TextField()
    names = ids()  # full name first, then abbreviations and the local name
    website = models.TextField(blank=True)
    regulates = models.TextField(blank=True)

    class Meta(Version.Meta):
        abstract = False
        verbose_name_plural = "authorities"


class ListHorizon(Version):
    """Up to which day a jurisdiction's approvals were looked through, and from what. `fact` is the jurisdiction."""

    class Read(models.TextChoices):
        """How its own list of approvals was read: whole, in parts or for named products alone, or never opened."""

        WHOLE = "whole"
        PARTS = "parts"
        NEWS = "news"

    read_to = models.DateField()
    read = models.CharField(max_length=5, choices=Read, default=Read.WHOLE)
    basis = models.TextField(blank=True)
    reviewers = ids()  # who confirmed it; none: awaiting confirmation

    class Meta(Version.Meta):
        abstract = False
        constraints = [
            *Version.Meta.constraints,
            models.CheckConstraint(
                condition=Q(read__in=["whole", "parts", "news"]), name="registers_listhorizon_read_known"
            ),
        ]


class Pathway(Version):
    """A lawful way to be treated or studied without an approval. No therapies: for no use in particular."""

    jurisdiction = models.TextField()
    names = ids()
    type = models.TextField()
    therapies = ids()
    conditions = ids()
    allows = models.TextField(blank=True)
    limits = models.TextField(blank=True)

    class Meta(Version.Meta):
        abstract = False


class Warning(Version):
    """A regulator's, court's or society's word of caution. `valid_from` is the day on which it was given."""

    jurisdiction = models.TextField()
    body = models.TextField()
    type = models.TextField()
    title = models.TextField()
    summary = models.TextField(blank=True)
    topics = ids()
    therapies = ids()
    conditions = ids()
    harms = models.JSONField(default=list, blank=True)  # [{harm, words, count, serious, attributed, fatal}]

    class Meta(Version.Meta):
        abstract = False

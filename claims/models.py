"""What texts say: extractions with the appearances found in them, and the claims that they are appearances of."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length, Now

from claims.vocabulary import Statement
from claims.vocabulary.statements import ENUMS, Basis, Effect, Kind, Scope, Strength, Subjects


def choices(enum: Iterable[str]) -> list[tuple[str, str]]:
    return [(str(value), str(value)) for value in enum]


def _typed(name: str, value: Any) -> Any:
    if name in ENUMS and value is not None:
        return ENUMS[name](value)
    return tuple(value) if isinstance(value, list) else value


class Stated(models.Model):
    """The attributes of a statement as columns, and what it asserts as typed JSON."""

    quote = models.TextField()
    text = models.TextField()
    kind = models.CharField(max_length=12, choices=choices(Kind))
    therapies = ArrayField(models.TextField(), default=list)
    conditions = ArrayField(models.TextField(), default=list)
    outcome = models.TextField(null=True)  # noqa: DJ001 (null: the kind has none)
    effect = models.CharField(max_length=8, choices=choices(Effect), null=True)  # noqa: DJ001
    negated = models.BooleanField(default=False)
    strength = models.CharField(max_length=12, choices=choices(Strength), null=True)  # noqa: DJ001
    scope = models.CharField(max_length=4, choices=choices(Scope), null=True)  # noqa: DJ001
    subjects = models.CharField(max_length=8, choices=choices(Subjects), null=True)  # noqa: DJ001
    basis = models.CharField(max_length=12, choices=choices(Basis), default=Basis.NONE)
    speaker = models.TextField(null=True)  # noqa: DJ001
    figures = ArrayField(models.TextField(), default=list)
    registrations = ArrayField(models.TextField(), default=list)
    jurisdictions = ArrayField(models.TextField(), default=list)
    assertion = models.JSONField(default=dict)

    class Meta:
        abstract = True

    @property
    def statement(self) -> Statement:
        """The columns as typed values: grading asks which member a value is, and a plain string is none."""
        columns = {field.name: getattr(self, field.name) for field in fields(Statement)}
        return Statement(**{name: _typed(name, value) for name, value in columns.items()})

    @property
    def stated(self) -> dict[str, Any]:
        """The columns that another row has which states the same."""
        return {**self.columns(self.statement), "assertion": self.assertion}

    @staticmethod
    def columns(statement: Statement) -> dict[str, Any]:
        values = {field.name: getattr(statement, field.name) for field in fields(Statement)}
        return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


class Extraction(models.Model):
    """One reading taken apart by one extractor version. The newest of an article is current, not superseded."""

    article = models.ForeignKey("sources.Article", on_delete=models.CASCADE, related_name="+")
    reading = models.ForeignKey("sources.Reading", on_delete=models.CASCADE, db_index=False, related_name="+")
    extractor = models.TextField()
    made_at = models.DateTimeField(db_default=Now())
    superseded_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["reading", "extractor"], name="claims_extraction_once"),
            models.UniqueConstraint(
                fields=["article"], condition=Q(superseded_at__isnull=True), name="claims_extraction_one_current"
            ),
        ]


class Claim(models.Model):
    """What is asserted, wherever it appears: stable, public, graded. What it now says is its newest revision.

    `fingerprint` is of what it now says, so that equal statements meet in one claim by it; null where another claim
    came to say the same first, which a reviewer may join.
    """

    class State(models.TextChoices):
        FOUND = "found"
        NOT_FOUND = "not_found"
        REJECTED = "rejected"  # by a person, whether or not it is found

    fingerprint = models.CharField(max_length=64, null=True, unique=True)  # noqa: DJ001 (unique, where there is one)
    state = models.CharField(max_length=10, choices=State, default=State.FOUND)
    merged_into = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="+")
    made_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(merged_into=F("id")), name="claims_claim_not_merged_into_itself"),
        ]


class Rejection(models.Model):
    """A person's word that a claim's words claim nothing, or, where it is `restored`, that they do. Append-only."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="rejections")
    restored = models.BooleanField(default=False)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    why = models.TextField()
    made_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(why=""), name="claims_rejection_has_reason")]


class ClaimRevision(Stated):
    """One wording of a claim with its attributes. Newest wins; what a person corrected outranks the machine's.

    `taken_back`: a person took a correction back, and the machine's words count again, which it may go on from.
    """

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, db_index=False, related_name="revisions")
    number = models.PositiveIntegerField()
    corrected_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    reason = models.TextField(blank=True)
    taken_back = models.BooleanField(default=False)
    current = models.BooleanField(default=True)
    made_at = models.DateTimeField(db_default=Now())
    search = models.GeneratedField(
        expression=SearchVector("text", weight="A", config="english")
        + SearchVector("quote", weight="B", config="english"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["claim", "number"], name="claims_claimrevision_number_once"),
            models.UniqueConstraint(
                fields=["claim"], condition=Q(current=True), name="claims_claimrevision_one_current"
            ),
            models.CheckConstraint(condition=~Q(text=""), name="claims_claimrevision_text_not_empty"),
            models.CheckConstraint(
                condition=Q(corrected_by__isnull=True) | ~Q(reason=""),
                name="claims_claimrevision_correction_has_reason",
            ),
            models.CheckConstraint(
                condition=Q(taken_back=False) | Q(corrected_by__isnull=False),
                name="claims_claimrevision_taken_back_by_a_person",
            ),
        ]
        indexes = [
            GinIndex(fields=["therapies"], name="claims_revision_therapies"),
            GinIndex(fields=["conditions"], name="claims_revision_conditions"),
            GinIndex(fields=["search"], name="claims_revision_search"),
            GinIndex(fields=["text"], opclasses=["gin_trgm_ops"], name="claims_revision_like"),
        ]

    @property
    def by_person(self) -> bool:
        """Whether a person said it, so that a machine leaves it."""
        return self.corrected_by_id is not None and not self.taken_back

    @property
    def decided(self) -> dict[str, Any]:
        """The columns that say who said it, and why."""
        return {name: getattr(self, name) for name in ("corrected_by_id", "reason", "taken_back")}


class Appearance(Stated):
    """The words of one reading that make a claim: `reading.text[start:end] == quote`, in code points, always."""

    extraction = models.ForeignKey(Extraction, on_delete=models.CASCADE, db_index=False, related_name="appearances")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["extraction", "start", "end"], name="claims_appearance_span_once"),
            models.CheckConstraint(condition=~Q(quote=""), name="claims_appearance_quote_not_empty"),
            models.CheckConstraint(
                condition=Q(end=F("start") + Length("quote")), name="claims_appearance_quote_fills_its_span"
            ),
        ]


class Membership(models.Model):
    """Which claim an appearance is one of, and why. Append-only: a newer row supersedes, and the older stays."""

    class Reason(models.TextChoices):
        NEW = "new", "first seen here"
        EQUAL = "equal", "says the same in every attribute"
        PAIRED = "paired", "the same words in an earlier reading of this article"
        JOINED = "joined", "joined by a reviewer"
        PARTED = "parted", "parted by a reviewer"
        ADDED = "added", "added by a reviewer"

    appearance = models.ForeignKey(Appearance, on_delete=models.CASCADE, related_name="memberships")
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="memberships")
    reason = models.CharField(max_length=8, choices=Reason)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    why = models.TextField(blank=True)
    made_at = models.DateTimeField(db_default=Now())
    superseded_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(reason__in=("joined", "parted", "added"), decided_by__isnull=False) & ~Q(why="")
                | ~Q(reason__in=("joined", "parted", "added")) & Q(decided_by=None, why=""),
                name="claims_membership_decided_by_a_person_with_a_reason",
            ),
            models.UniqueConstraint(
                fields=["appearance"], condition=Q(superseded_at__isnull=True), name="claims_membership_one_current"
            ),
        ]

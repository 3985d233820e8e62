"""Which grade each claim was given, from which facts, by which rules; append-only, so that each can be replayed."""

from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

NEVER_JUDGED = frozenset({"regulatory", "harms", "harms_reviewed"})
UNNUMBERED = 1  # what graded before models had a number


class Standing(models.IntegerChoices):
    """How much judgement stands behind an assessment; the newest of the highest is shown."""

    COMPUTED = 0, "computed"
    CONFIRMED = 1, "confirmed by one reviewer"
    REVIEWED = 2, "reviewed by two, independently and in agreement"
    ADJUDICATED = 3, "adjudicated"


class Changed(models.TextChoices):
    """What is no longer as it was when a person judged a claim."""

    EVIDENCE = "evidence", "the evidence"
    RULES = "rules", "the rules of grading"
    READING = "reading", "how its words are read"


class Dossier(models.Model):
    """The facts that grades stand on, as canonical JSON (RFC 8785), addressed by its SHA-256 and shared by claims."""

    sha256 = models.CharField(primary_key=True, max_length=64)
    facts = models.TextField()
    made_at = models.DateTimeField(db_default=Now())


class DossierRecord(models.Model):
    """The index from a register's version of a fact to the dossiers that hold it."""

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, db_index=False, related_name="records")
    register = models.TextField()
    record = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["dossier", "register", "record"], name="assessments_dossierrecord_once"),
        ]
        indexes = [models.Index(fields=["register", "record"], name="assessments_record")]


class RuleSet(models.Model):
    """The thresholds and tables of one version of the grading rules, whole, as they were when they graded."""

    version = models.CharField(primary_key=True, max_length=64)
    tables = models.JSONField()
    made_at = models.DateTimeField(db_default=Now())

    @property
    def model(self) -> int:
        """The number of the grading model that ran on them."""
        return int(self.tables.get("model", UNNUMBERED))


class Assessment(models.Model):
    """What was concluded of one claim revision. `output` is the grading model's answer with its trace, about 2 kB.

    `review` tells which judgements answer the same: from 1 on, by claim, a new one when anything changed that matters.
    """

    claim = models.ForeignKey("claims.Claim", on_delete=models.CASCADE, db_index=False, related_name="+")
    revision = models.ForeignKey("claims.ClaimRevision", on_delete=models.CASCADE, related_name="+")
    dossier = models.ForeignKey(Dossier, on_delete=models.PROTECT, related_name="+")
    rules = models.ForeignKey(RuleSet, on_delete=models.PROTECT, related_name="+")
    as_of = models.DateField()
    input_sha256 = models.CharField(max_length=64)
    output = models.JSONField()
    standing = models.PositiveSmallIntegerField(choices=Standing, default=Standing.COMPUTED)
    verdict = models.CharField(max_length=14)
    certainty = models.CharField(max_length=9, null=True)  # noqa: DJ001 (null: facts have none)
    judged_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    review = models.PositiveSmallIntegerField(default=0, help_text="0: the machine's")
    reason = models.TextField(blank=True)
    made_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(standing=Standing.COMPUTED, judged_by=None) | (Q(judged_by__isnull=False) & ~Q(reason="")),
                name="assessments_assessment_judged_by_a_person_with_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(standing=Standing.COMPUTED, review=0) | Q(standing__gt=Standing.COMPUTED, review__gt=0),
                name="assessments_assessment_judged_in_a_review",
            ),
        ]
        indexes = [
            models.Index(fields=["claim", "standing", "id"], name="assessments_newest_of_claim"),
            models.Index(fields=["judged_by", "id"], condition=Q(review__gt=0), name="assessments_by_reviewer"),
            models.Index(fields=["claim", "review", "id"], condition=Q(review__gt=0), name="assessments_by_review"),
        ]

    @property
    def decides(self) -> bool:
        """Whether an adjudicator gave it, over others who differed."""
        return self.standing == Standing.ADJUDICATED


class Pin(models.Model):
    """What a reviewer said of one result for one claim: of each aspect the newest row holds.

    `result` is its id in the register; `action` empty: what was said before is taken back. `revision`: what the claim
    said then; null where that was erased since.
    """

    class Aspect(models.TextChoices):
        BEARING = "bearing", "whether it counts"
        BIAS = "bias", "its risk of bias"

    claim = models.ForeignKey("claims.Claim", on_delete=models.CASCADE, db_index=False, related_name="+")
    revision = models.ForeignKey("claims.ClaimRevision", on_delete=models.SET_NULL, null=True, related_name="+")
    result = models.TextField()
    aspect = models.CharField(max_length=7, choices=Aspect)
    action = models.CharField(max_length=9, blank=True)
    why = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(why=""), name="assessments_pin_says_why"),
            models.CheckConstraint(
                condition=Q(action="")
                | Q(aspect="bearing", action__in=("exclude", "direct", "related"))
                | Q(aspect="bias", action__in=("bias_low", "bias_high")),
                name="assessments_pin_action_of_its_aspect",
            ),
        ]
        indexes = [models.Index(fields=["claim", "result", "aspect", "-id"], name="assessments_newest_pin")]


class Report(models.Model):
    """What a reader says is wrong with a claim or its grade. Who said it is not kept.

    `answered_by`: the judgement that a reviewer gave of the claim since, or of the one that it was joined into.
    """

    claim = models.ForeignKey("claims.Claim", on_delete=models.CASCADE, related_name="+")
    words = models.TextField()
    made_at = models.DateTimeField(db_default=Now())
    answered_by = models.ForeignKey(Assessment, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(words=""), name="assessments_report_says_something")]
        indexes = [models.Index(fields=["claim"], condition=Q(answered_by=None), name="assessments_report_unanswered")]


class Current(models.Model):
    """What is shown of a claim: one row each, kept beside the append-only rows to serve lists and facets.

    `revision` is what the claim said when it was graded, of which alone all this is: while it says something else by
    now, it is being graded anew, and nobody is told a grade of it.

    `release` is the newest of the registers when the claim was last graded, whether or not its grade moved. `changed`
    says why a person must look again; empty: nobody judged it, or nothing changed since that matters.
    """

    claim = models.OneToOneField("claims.Claim", on_delete=models.CASCADE, primary_key=True, related_name="+")
    shown = models.ForeignKey(Assessment, on_delete=models.CASCADE, related_name="+")
    computed = models.ForeignKey(Assessment, on_delete=models.CASCADE, related_name="+")
    revision = models.ForeignKey("claims.ClaimRevision", on_delete=models.CASCADE, related_name="+")
    verdict = models.CharField(max_length=14)
    certainty = models.CharField(max_length=9, null=True)  # noqa: DJ001
    grade = models.CharField(max_length=1)
    standing = models.PositiveSmallIntegerField(choices=Standing)
    provisional = models.BooleanField(default=False, help_text="What is shown awaits a person's confirmation")
    regulatory = models.JSONField(default=dict)  # country code → status, or the list of those of the claim's uses
    release = models.ForeignKey("registers.Release", on_delete=models.SET_NULL, null=True, related_name="+")
    next_change_on = models.DateField(null=True)
    changed = ArrayField(models.CharField(max_length=8, choices=Changed), default=list)
    updated_at = models.DateTimeField(db_default=Now())

    class Meta:
        indexes = [
            models.Index(fields=["next_change_on"], name="assessments_due"),
            models.Index(fields=["verdict", "claim"], name="assessments_by_verdict"),
        ]

    @property
    def reworded(self) -> bool:
        """Whether the claim says something else by now than what was graded."""
        return not self.revision.current

    @property
    def newest_id(self) -> int:
        """The claim's newest assessment, shown or not: what a person must have seen before they judge."""
        return max(self.shown_id, self.computed_id)

    @property
    def output(self) -> dict[str, Any]:
        """What is shown. A person judges the statement alone: the harms and statuses are the machine's newest."""
        newest = {name: value for name, value in self.computed.output.items() if name in NEVER_JUDGED}
        return {**self.shown.output, **newest}

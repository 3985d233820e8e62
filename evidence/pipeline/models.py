"""How far each article has come on its way from bytes to grades."""

from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from sources.models import new_token


class Stage(models.TextChoices):
    """What has been done so far."""

    QUEUED = "queued", "Waiting"
    CAPTURED = "captured", "Fetched"
    READ = "read", "Read"
    EXTRACTED = "extracted", "Claims found"
    GRADED = "graded", "Graded"
    FAILED = "failed", "Failed"


FINISHED = (Stage.GRADED, Stage.FAILED)


class Run(models.Model):
    """One article's way through the stages. An address to fetch has no snapshot until it is captured.

    `taken_at` is set while a worker is on it, which then renews `heartbeat_at`; a run that is not taken is queued.
    """

    token = models.CharField(max_length=22, unique=True, default=new_token)
    url = models.TextField(blank=True)
    listed = models.BooleanField(default=False)
    article = models.ForeignKey("sources.Article", on_delete=models.CASCADE, null=True, related_name="+")
    snapshot = models.ForeignKey("sources.Snapshot", on_delete=models.CASCADE, null=True, related_name="+")
    stage = models.CharField(max_length=9, choices=Stage, default=Stage.QUEUED)
    attempts = models.PositiveSmallIntegerField(default=0)
    reason = models.TextField(blank=True)
    taken_at = models.DateTimeField(null=True)
    heartbeat_at = models.DateTimeField(db_default=Now())
    started_at = models.DateTimeField(db_default=Now())
    finished_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(stage=Stage.FAILED) | ~Q(reason=""), name="pipeline_run_failure_has_reason"
            ),
            models.CheckConstraint(
                condition=(Q(stage=Stage.QUEUED) & ~Q(url="")) | Q(snapshot__isnull=False) | Q(stage=Stage.FAILED),
                name="pipeline_run_has_something_to_do",
            ),
            models.CheckConstraint(
                condition=Q(stage__in=FINISHED, finished_at__isnull=False)
                | (~Q(stage__in=FINISHED) & Q(finished_at=None)),
                name="pipeline_run_finished_when_it_is_over",
            ),
        ]
        indexes = [
            models.Index(fields=["heartbeat_at"], condition=Q(finished_at=None), name="pipeline_run_unfinished"),
        ]

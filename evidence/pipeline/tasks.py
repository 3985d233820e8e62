"""The tasks, one a stage. Their names are permanent: messages outlive the code that sent them."""

from celery import shared_task
from django.utils import timezone

from evidence.accounts.actions import forget_expired
from evidence.pipeline import queue, upkeep
from evidence.pipeline.models import Stage
from evidence.pipeline.stages import do_stage


@shared_task(name="pipeline.capture")
def capture(run: int) -> None:
    do_stage(run, Stage.QUEUED)


@shared_task(name="pipeline.read")
def read(run: int) -> None:
    do_stage(run, Stage.CAPTURED)


@shared_task(name="pipeline.extract")
def extract(run: int) -> None:
    do_stage(run, Stage.READ)


@shared_task(name="pipeline.grade")
def grade(run: int) -> None:
    do_stage(run, Stage.EXTRACTED)


@shared_task(name="pipeline.sweep")
def sweep() -> None:
    queue.sweep()


@shared_task(name="pipeline.regrade_due")
def regrade_due() -> None:
    upkeep.regrade_due(timezone.localdate())


@shared_task(name="pipeline.erase_expired")
def erase_expired() -> None:
    upkeep.erase_expired(timezone.now())


@shared_task(name="pipeline.forget_expired")
def forget_expired_sign_ins() -> None:
    forget_expired(timezone.now())

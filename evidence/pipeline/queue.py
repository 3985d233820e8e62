"""Asking workers for a run's next stage, by the permanent names of the tasks."""

import logging
from datetime import datetime, timedelta

from celery import current_app
from django.conf import settings
from django.db import transaction
from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Greatest
from django.utils import timezone
from kombu.exceptions import OperationalError

from claims.queries import listed_appearances
from evidence.pipeline.models import Run, Stage
from sources.models import Article, Snapshot

log = logging.getLogger(__name__)

TASKS = {
    Stage.QUEUED: "pipeline.capture",
    Stage.CAPTURED: "pipeline.read",
    Stage.READ: "pipeline.extract",
    Stage.EXTRACTED: "pipeline.grade",
}
PRIORITIES = {Stage.QUEUED: 9, Stage.CAPTURED: 9, Stage.READ: 6, Stage.EXTRACTED: 3}  # what is begun is finished first
SILENT = timedelta(seconds=settings.WORKER_SILENT_AFTER)
BATCH = 200  # articles that one sweep starts runs for
WAITING = timedelta(seconds=settings.MESSAGE_LOST_AFTER)


def new_run(snapshot: Snapshot) -> Run:
    """A run for what is captured already."""
    article = snapshot.article
    return Run.objects.create(article=article, snapshot=snapshot, stage=Stage.CAPTURED, listed=article.listed)


def start_run(snapshot: Snapshot) -> Run:
    """A run for what is captured already, on its way to a worker."""
    return enqueue(new_run(snapshot))


def start_run_of_url(url: str, *, listed: bool) -> Run:
    """A run for an address that is still to be fetched, on its way to a worker."""
    return enqueue(Run.objects.create(url=url, listed=listed))


def start_grading(snapshot: Snapshot) -> Run:
    """A run for an article that has new claims to grade, or changed ones, on its way to a worker that grades them."""
    article = snapshot.article
    return enqueue(Run.objects.create(article=article, snapshot=snapshot, stage=Stage.EXTRACTED, listed=article.listed))


def start_grading_again(claim: int) -> Run | None:
    """A run for an article that makes the claim, so that a worker grades it again; None where no listed one does."""
    said = listed_appearances().filter(memberships__claim=claim, memberships__superseded_at=None)
    words = said.select_related("extraction__reading__snapshot__article").order_by("-pk").first()
    return start_grading(words.extraction.reading.snapshot) if words else None


def enqueue(run: Run) -> Run:
    """Ask a worker for the run's next stage, once what is written so far is committed."""
    transaction.on_commit(lambda: _send(run))
    return run


def sweep() -> int:
    """Queue each run whose worker fell silent or whose message may be lost, and what has no run; return how many."""
    now = timezone.now()
    silent = Q(taken_at__isnull=False, heartbeat_at__lt=now - SILENT)
    lost = Q(taken_at=None, heartbeat_at__lt=now - WAITING)
    if _messages() >= Run.objects.filter(taken_at=None, finished_at=None).count():
        lost &= Q(listed=False)  # the others only wait long, and asking again and again would bury the queue
    with transaction.atomic():
        runs = Run.objects.select_for_update(skip_locked=True).filter(silent | lost, finished_at=None)
        left = list(runs.order_by("pk"))
        Run.objects.filter(pk__in=[run.pk for run in left]).update(taken_at=None, heartbeat_at=now)
        for run in left:
            enqueue(run)
    started = [start_run(snapshot) for snapshot in _never_run(now - WAITING)]
    return len(left) + len(started)


def _never_run(before: datetime) -> QuerySet[Snapshot]:
    """The newest snapshots of listed articles, fetched before a moment, that the article's latest run was not of.

    An article that is again as it was has bytes that a run was of once, and another one since.
    """
    latest = Run.objects.filter(article=OuterRef("pk")).order_by("-pk").values("snapshot")[:1]
    articles = Article.objects.listed().annotate(run_of=Subquery(latest))
    behind = articles.filter(Q(run_of=None) | ~Q(run_of=F("newest")))
    waiting = behind.annotate(fetched=Greatest("looked_at", "newest__fetched_at")).filter(fetched__lt=before)
    return Snapshot.objects.filter(pk__in=waiting.values("newest")).select_related("article").order_by("pk")[:BATCH]


def _messages() -> int:
    """How many messages wait for a worker; none where the broker is away."""
    with current_app.connection_for_read() as broker:
        try:
            return int(broker.channel().queue_declare(current_app.conf.task_default_queue).message_count)
        except broker.connection_errors:
            return 0


def _send(run: Run) -> None:
    """The database remembers what is to do, so a broker that is away only delays it until the next sweep."""
    stage = Stage(run.stage)
    try:
        priority = PRIORITIES[stage] if run.listed else settings.URGENT
        current_app.send_task(TASKS[stage], args=[run.pk], priority=priority)
    except OperationalError:
        log.warning("no broker: run %s waits for the next sweep", run.pk)

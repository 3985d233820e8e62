"""The stages of an article's way, each started only by the one before it.

A stage computes, then writes in one short transaction of its own, and only then is the run moved on. A stage that is
done twice, because its worker was killed in between or its message came twice, finds its work done and moves the run
on once.
"""

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from django.conf.locale import LANG_INFO
from django.db import DatabaseError, connection, transaction
from django.db.models import F
from django.utils import timezone

from claims.actions import extract_claims
from claims.queries import claims_in
from evidence.assessments.assess import assess_claims
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.queue import enqueue
from sources.actions import capture_fetched, read_article
from sources.errors import CannotRead, SourceError
from sources.http import get
from sources.models import Snapshot

log = logging.getLogger(__name__)

ATTEMPTS = 3
BEAT = 5.0  # seconds between two signs of life
CUT_OFF = "The work on this article was cut off three times. It may be too much at once: give us its text alone."


def capture_stage(run: Run) -> None:
    """Together with what its run remembers, by which alone an unlisted article is found again and not made twice.

    Another worker may have captured it, or ended the run, while this one fetched it and was taken for dead.
    """
    if run.snapshot_id:
        return
    fetched = get(run.url)
    with transaction.atomic():
        waits = Run.objects.select_for_update().filter(pk=run.pk, stage=Stage.QUEUED, snapshot=None)
        if not waits.first():
            return
        snapshot = capture_fetched(fetched, listed=run.listed)
        Run.objects.filter(pk=run.pk).update(article=snapshot.article, snapshot=snapshot)


def read_stage(run: Run) -> None:
    read_article(_snapshot(run))


def extract_stage(run: Run) -> None:
    reading = read_article(_snapshot(run))
    if reading.language not in {"", "en"}:
        raise CannotRead(
            f"The article is not in English (it looks like {_named(reading.language)}), and we read English only."
        )
    extract_claims(reading)


def _named(language: str) -> str:
    """A language by its name; by its code where Django has no name for that."""
    known = LANG_INFO.get(language.casefold(), {})
    return str(known.get("name", f"“{language}”"))


def grade_stage(run: Run) -> None:
    assess_claims(claims_in(_snapshot(run).article), as_of=timezone.localdate())


def _snapshot(run: Run) -> Snapshot:
    """What the run works on; every stage after the first has it, by a constraint of the database."""
    if run.snapshot is None:
        raise ValueError(f"run {run.pk} has nothing captured")
    return run.snapshot


WORK: Mapping[Stage, tuple[Callable[[Run], None], Stage]] = {
    Stage.QUEUED: (capture_stage, Stage.CAPTURED),
    Stage.CAPTURED: (read_stage, Stage.READ),
    Stage.READ: (extract_stage, Stage.EXTRACTED),
    Stage.EXTRACTED: (grade_stage, Stage.GRADED),
}


def run_through(run: Run) -> Run:
    """Do every stage that is left, in this process, whatever its workers are at. Raises what a stage raises."""
    stage = Stage(run.stage)
    while stage in WORK:
        work, following = WORK[stage]
        run.refresh_from_db()
        try:
            work(run)
        except SourceError as error:
            _fail(run, str(error))
            raise
        stage = _move_on(run, stage, following, then=lambda _: None)
    run.refresh_from_db()
    return run


def do_stage(key: int, stage: Stage) -> Stage | None:
    """Do the run's next stage if it stands at `stage`; say where it stands then, or None if nothing was to do."""
    run = _take(key, stage)
    if run is None:
        return None
    if run.attempts > ATTEMPTS:
        return _fail(run, CUT_OFF)
    work, following = WORK[stage]
    try:
        with _signs_of_life(run):
            work(run)
    except SourceError as error:
        if getattr(error, "temporary", False) and run.attempts < ATTEMPTS:
            raise
        return _fail(run, str(error))
    except Exception:
        if run.attempts < ATTEMPTS:
            raise
        log.exception("run %s failed at %s", key, stage)
        return _fail(run, "Something went wrong on our side, three times. It is noted, and will be looked at.")
    return _move_on(run, stage, following)


def _take(key: int, stage: Stage) -> Run | None:
    """The run, if it stands at this stage and no living worker is on it."""
    with transaction.atomic():
        run = Run.objects.select_for_update().select_related(None).filter(pk=key, stage=stage, taken_at=None).first()
        if run is None:
            return None
        now = timezone.now()
        Run.objects.filter(pk=key).update(taken_at=now, heartbeat_at=now, attempts=F("attempts") + 1)
    return Run.objects.select_related("article", "snapshot").get(pk=key)


def _move_on(run: Run, stage: Stage, following: Stage, then: Callable[[Run], object] = enqueue) -> Stage:
    now = timezone.now()
    finished = now if following == Stage.GRADED else None
    with transaction.atomic():
        moved = Run.objects.filter(pk=run.pk, stage=stage).update(
            stage=following, attempts=0, taken_at=None, heartbeat_at=now, finished_at=finished
        )
        if moved and not finished:
            then(Run.objects.get(pk=run.pk))
    return following


def _fail(run: Run, reason: str) -> Stage:
    """End the run, unless another worker moved it on in the meantime."""
    here = Run.objects.filter(pk=run.pk, stage=run.stage)
    here.update(stage=Stage.FAILED, reason=reason, taken_at=None, finished_at=timezone.now())
    return Stage.FAILED


@contextmanager
def _signs_of_life(run: Run) -> Iterator[None]:
    """Renew the run's heartbeat from a thread, on a connection of its own, until the work is done."""
    over = threading.Event()

    def beat() -> None:
        try:
            while not over.wait(BEAT):
                _give_sign(run)
        finally:
            connection.close()

    thread = threading.Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _give_sign(run: Run) -> None:
    try:
        Run.objects.filter(pk=run.pk).update(heartbeat_at=timezone.now())
    except DatabaseError:  # it is coming back, or else the work itself will say so
        connection.close()

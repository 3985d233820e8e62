"""Who comes first in the queue on a real broker, and whose message the sweep takes for lost."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import timedelta

import pytest
from celery.beat import Scheduler
from django.utils import timezone
from kombu.transport.virtual import Channel

from evidence.config.celery import app, queue_what_was_left
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.queue import WAITING, enqueue, new_run, sweep
from sources.actions import capture_upload

pytestmark = pytest.mark.django_db
Sending = Callable[..., AbstractContextManager[list[Callable[[], None]]]]


@pytest.fixture
def broker() -> Iterator[Channel]:
    with app.connection_for_read() as connection, connection.channel() as channel:
        channel.queue_purge(app.conf.task_default_queue)
        yield channel
        channel.queue_purge(app.conf.task_default_queue)


def run_at(stage: Stage, text: str, *, listed: bool = True) -> Run:
    run = new_run(capture_upload(text.encode(), "article.txt", "text/plain", listed=listed))
    Run.objects.filter(pk=run.pk).update(stage=stage)
    run.refresh_from_db()
    return run


def taken_from(broker: Channel) -> Iterator[int]:
    """The runs that the messages are about, in the order in which workers get them."""
    while message := broker.basic_get(app.conf.task_default_queue, no_ack=True):
        [[run], *_] = message.decode()
        yield run


def test_a_reader_who_waits_comes_first_and_what_is_begun_is_finished_before_more_is_begun(
    broker: Channel, django_capture_on_commit_callbacks: Sending
) -> None:
    new, read, extracted = (run_at(stage, stage) for stage in (Stage.CAPTURED, Stage.READ, Stage.EXTRACTED))
    asked = run_at(Stage.CAPTURED, "a reader's own", listed=False)
    with django_capture_on_commit_callbacks(execute=True):
        for run in (new, read, extracted, asked):
            enqueue(run)
    assert list(taken_from(broker)) == [asked.pk, extracted.pk, read.pk, new.pk]


def test_what_nobody_waits_for_stands_behind_readers_and_the_sweep(
    broker: Channel, django_capture_on_commit_callbacks: Sending
) -> None:
    app.loader.import_default_modules()
    schedule = Scheduler(app)
    for entry in schedule.schedule.values():
        schedule.apply_async(entry, advance=False)
    app.tasks["sources.look_again"].delay(1)
    asked = run_at(Stage.CAPTURED, "a reader's own", listed=False)
    with django_capture_on_commit_callbacks(execute=True):
        enqueue(asked)
    queue_what_was_left()
    first = [broker.basic_get(app.conf.task_default_queue, no_ack=True).headers["task"] for _ in range(3)]
    assert sorted(first) == ["pipeline.read", "pipeline.sweep", "pipeline.sweep"]
    assert broker.basic_get(app.conf.task_default_queue, no_ack=True).properties["priority"] == 9


def test_what_waits_long_behind_others_is_not_asked_for_again_and_again(
    broker: Channel, django_capture_on_commit_callbacks: Sending
) -> None:
    waiting = [run_at(Stage.CAPTURED, f"article {number}") for number in range(3)]
    with django_capture_on_commit_callbacks(execute=True):
        for run in waiting:
            enqueue(run)
    Run.objects.update(heartbeat_at=timezone.now() - WAITING - timedelta(seconds=1))
    assert sweep() == 0
    assert list(taken_from(broker)) == [run.pk for run in waiting]
    assert sweep() == 3, "the broker has forgotten them"


def test_a_reader_s_own_is_asked_for_again_however_long_the_queue(
    broker: Channel, django_capture_on_commit_callbacks: Sending
) -> None:
    waiting = run_at(Stage.CAPTURED, "an article")
    with django_capture_on_commit_callbacks(execute=True):
        for _ in range(3):
            enqueue(waiting)
    asked = run_at(Stage.CAPTURED, "a reader's own", listed=False)
    Run.objects.update(heartbeat_at=timezone.now() - WAITING - timedelta(seconds=1))
    with django_capture_on_commit_callbacks(execute=True):
        assert sweep() == 1
    assert next(taken_from(broker)) == asked.pk

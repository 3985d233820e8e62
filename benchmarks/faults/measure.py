"""The articles, the faults, and the count at the end."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress

import redis
from django.conf import settings
from django.db import OperationalError, connection

from claims.models import Appearance, Claim, Extraction, Membership
from claims.nlp import find_claims
from evidence.assessments.models import Assessment, Current
from evidence.pipeline.models import FINISHED, Run, Stage
from evidence.pipeline.queue import start_run
from evidence.registers.preparation import prepare
from sources.actions import capture_upload
from sources.models import Reading, Snapshot

SAMPLES = settings.BASE_DIR / "sources" / "samples"
PATIENCE = 60.0  # seconds, and then for each article
PER_ARTICLE = 15.0
LOOK = 0.2  # seconds between two looks


class Worker:
    """A Celery worker with its beat, in a process group of its own."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "celery", "--app", "evidence.config", "worker", "--beat"]
        schedule = ["--schedule", str(settings.DATA_DIR / "beat"), "--loglevel", "WARNING"]
        self.log = (settings.DATA_DIR / "worker.log").open("ab")
        self.process = subprocess.Popen(
            [*command, *schedule], cwd=settings.BASE_DIR, stdout=self.log, stderr=self.log, start_new_session=True
        )

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.log.close()


def run(articles: int) -> int:
    """Print what came of it; 0 where every article is graded exactly once."""
    prepare()
    started = time.monotonic()
    for text in texts(articles):
        start_run(capture_upload(text.encode(), "article.txt", "text/plain"))
    worker = Worker()
    try:
        wait(articles // 3, articles)
        flush()
        worker.kill()
        worker = Worker()
        wait(2 * articles // 3, articles)
        settings.SERVERS.postgres.stop()
        wait(articles, articles)
    finally:
        worker.kill()
    figures = count(articles) | {"seconds": round(time.monotonic() - started, 1)}
    print(json.dumps(figures, indent=2))
    return 0 if figures["wrong"] == [] else 1


def texts(number: int) -> Iterator[str]:
    """The project's samples again and again, each time another text."""
    samples = [path.read_text() for path in sorted(SAMPLES.glob("*.txt"))]
    for edition in range(number):
        yield f"{samples[edition % len(samples)].rstrip()}\n\nThis is edition {edition + 1}.\n"


def wait(finished: int, articles: int) -> None:
    """Until so many runs are over."""
    deadline = time.monotonic() + PATIENCE + PER_ARTICLE * articles
    while over() < finished:
        if time.monotonic() > deadline:
            sys.exit(f"After {PATIENCE + PER_ARTICLE * articles:.0f} s: {stages()}. {log()}")
        time.sleep(LOOK)


def over() -> int:
    """How many runs are; none can be told while the database is away."""
    try:
        return Run.objects.filter(stage__in=FINISHED).count()
    except OperationalError:
        connection.close()
        return -1


def stages() -> dict[str, int]:
    return dict(Counter(Run.objects.values_list("stage", flat=True)))


def log() -> str:
    return (settings.DATA_DIR / "worker.log").read_text(errors="replace")[-3000:]


def stop_servers() -> None:
    connection.close()
    settings.SERVERS.stop()


def flush() -> None:
    with redis.Redis(unix_socket_path=str(settings.SERVERS.broker.socket)) as client:
        client.flushall()


def count(articles: int) -> dict[str, object]:
    """How many rows there are of each kind, and every one that is missing or there twice."""
    expected = sum(len(find_claims(reading.text, title=reading.title or None)) for reading in Reading.objects.all())
    rows = {model.__name__: model.objects.count() for model in (Extraction, Appearance, Claim, Assessment, Current)}
    wanted = {
        "every run is graded": stages() == {Stage.GRADED: articles},
        "one reading for each article": Reading.objects.count() == Snapshot.objects.count() == articles,
        "one extraction for each article": rows["Extraction"] == articles,
        "the claims that the texts hold, each once": rows["Appearance"] == expected,
        "each appearance of one claim": Membership.objects.count() == rows["Appearance"],
        "one assessment for each claim": rows["Assessment"] == rows["Claim"] == rows["Current"],
    }
    return {
        "articles": articles,
        **rows,
        "expected": expected,
        "wrong": [each for each, holds in wanted.items() if not holds],
    }

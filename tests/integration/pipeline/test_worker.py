"""A real worker on a real broker: killed in the middle, it loses nothing and doubles nothing."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

import pytest
from django.conf import settings
from django.db import connection

from claims.nlp import find_claims
from claims.queries import appearances_in
from evidence.assessments.models import Current
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.queue import start_run
from sources.actions import capture_upload
from tests.conftest import ROOT
from tests.integration.pipeline.conftest import TEXT

pytestmark = pytest.mark.django_db(transaction=True)
WITHIN = 120  # seconds


class Worker:
    def __init__(self, directory: Path) -> None:
        self.log = (directory / "worker.log").open("ab")
        command = [sys.executable, "-m", "celery", "--app", "evidence.config", "worker", "--beat", "--concurrency", "1"]
        self.process = subprocess.Popen(
            [*command, "--schedule", str(directory / "beat"), "--loglevel", "INFO"],
            cwd=ROOT,
            env=os.environ | self._environment(),
            stdout=self.log,
            stderr=self.log,
            start_new_session=True,
        )

    @staticmethod
    def _environment() -> dict[str, str]:
        """The test's own database and broker, as servers that somebody else keeps."""
        database = connection.settings_dict
        where = f"{database['USER']}@/{database['NAME']}?host={quote(database['HOST'], safe='')}"
        return {
            "DATABASE_URL": f"postgresql://{where}",
            "REDIS_URL": settings.REDIS_URL,
            "SECRET_KEY": "x" * 50,
            "WORKER_SILENT_AFTER": "10",
        }

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.log.close()


@pytest.fixture
def start_worker(tmp_path: Path) -> Iterator[Callable[[], Worker]]:
    settings.SERVERS.start()
    workers: list[Worker] = []

    def start() -> Worker:
        workers.append(Worker(tmp_path))
        return workers[-1]

    yield start
    for worker in workers:
        worker.kill()


def wait_until(holds: Callable[[Run], bool], run: Run) -> None:
    deadline = time.monotonic() + WITHIN
    while not holds(Run.objects.get(pk=run.pk)):
        assert time.monotonic() < deadline, f"still {Run.objects.get(pk=run.pk).stage} after {WITHIN} s"
        time.sleep(0.05)


def test_a_worker_killed_in_the_middle_of_an_article(registers: None, start_worker: Callable[[], Worker]) -> None:
    run = start_run(capture_upload(TEXT.encode(), "article.txt", "text/plain"))
    first = start_worker()
    wait_until(lambda run: run.stage == Stage.READ and run.taken_at is not None, run)
    first.kill()
    start_worker()
    wait_until(lambda run: run.stage == Stage.GRADED, run)
    expected = [(claim.start, claim.end) for claim in find_claims(TEXT)]
    assert expected
    assert list(appearances_in(run.article).values_list("start", "end")) == sorted(expected)
    assert Current.objects.count() == len({Current.claim_id for Current in Current.objects.all()})

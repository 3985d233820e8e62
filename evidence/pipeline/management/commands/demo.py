"""Everything on one machine: the sample articles from bytes to grades by a worker, and then the site."""

import subprocess
import sys
import time
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import OperationalError, connection
from django.utils import timezone
from rich.console import Console

from claims.nlp import EXTRACTOR_VERSION
from claims.queries import claims_in, current_extractions
from evidence.accounts.actions import make_demo_reviewer
from evidence.assessments.staleness import stale
from evidence.pipeline.articles import graded_claims
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.queue import start_run
from evidence.pipeline.tables import table_of
from evidence.registers.preparation import PreparedCommand
from sources.actions import capture_upload
from sources.models import Article, Snapshot

SAMPLES = settings.BASE_DIR / "sources" / "samples"
PATIENCE = 600  # seconds for all samples together
PAUSE = 0.3  # seconds between two looks at the runs
NOT_OURS = (
    "The site is served with a reviewer whose password is new and printed here, so only on a database of this "
    "machine's own. Unset DATABASE_URL, or say --no-serve."
)


class Command(PreparedCommand):
    help = "Grade the sample articles by a worker, print them, and serve the site."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--port", type=port, default=8000, help="where the site is served, on this machine alone")
        parser.add_argument("--no-serve", action="store_true", help="stop when the articles are graded")

    def handle(self, *args: Any, **options: Any) -> None:
        if not (settings.ONE_MACHINE or options["no_serve"]):
            raise CommandError(NOT_OURS)
        self.screen = Console(file=sys.stderr, highlight=False)
        self.screen.print("Registers and static files …")
        call_command("load_registers", verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        snapshots = [capture_upload(path.read_bytes(), path.name, sample=True) for path in samples()]
        with worker():
            self._grade([snapshot for snapshot in snapshots if not is_up_to_date(snapshot.article)])
            for snapshot in snapshots:
                self.stdout.write(
                    table_of(f"{title(snapshot)} ({snapshot.file_name})", graded_claims(snapshot.article))
                )
            if not options["no_serve"]:
                self._serve(options["port"])

    def _grade(self, snapshots: Sequence[Snapshot]) -> None:
        """Send the articles to the worker and say how far each has come, until all are through."""
        runs = [start_run(snapshot) for snapshot in snapshots]
        names = {run.pk: snapshot.file_name for run, snapshot in zip(runs, snapshots, strict=True)}
        for run in moves(runs):
            self.screen.print(
                f"  {names[run.pk]}: {Stage(run.stage).label.lower()}{f' ({run.reason})' if run.reason else ''}"
            )
            if run.stage == Stage.FAILED:
                raise CommandError(f"{names[run.pk]}: {run.reason}")

    def _serve(self, port: int) -> None:
        name, password = make_demo_reviewer()
        self.stdout.write(f"\nSaid & Shown is at http://127.0.0.1:{port}/ (Ctrl-C stops it)")
        self.stdout.write(f"Sign in as a reviewer: {name} / {password}\n")
        self.stdout.flush()
        site = ("gunicorn", "evidence.config.wsgi", "--bind", f"127.0.0.1:{port}", "--threads", "4")
        try:
            status = subprocess.run([sys.executable, "-m", *site], cwd=settings.BASE_DIR, check=False).returncode
        except KeyboardInterrupt:
            status = 0
        if status:
            raise CommandError(f"The site could not be served. Is port {port} in use? Try: make demo PORT={port + 1}")


def port(given: str) -> int:
    """An argument's number of a port."""
    if not given.isdecimal() or not 0 < int(given) < 2**16:
        raise ArgumentTypeError(f"{given!r} is no port; give a number from 1 to 65535")
    return int(given)


def samples() -> Iterable[Path]:
    return sorted(path for path in SAMPLES.iterdir() if path.suffix in {".html", ".txt"})


def title(snapshot: Snapshot) -> str:
    return snapshot.readings.latest("id").title or "Untitled"


def is_up_to_date(article: Article) -> bool:
    """Graded by the present extractor, rules and registers: nothing to repeat."""
    extracted = current_extractions().filter(article=article, extractor=EXTRACTOR_VERSION).exists()
    graded = Run.objects.filter(article=article, stage=Stage.GRADED).exists()
    return extracted and graded and not stale(timezone.localdate()).filter(claim__in=claims_in(article)).exists()


def moves(runs: Sequence[Run]) -> Iterator[Run]:
    """Each run whenever it has moved on, until all are over. Raises CommandError when that takes too long."""
    seen = {run.pk: str(run.stage) for run in runs}
    deadline = time.monotonic() + PATIENCE
    while any(stage not in {Stage.GRADED, Stage.FAILED} for stage in seen.values()):
        if time.monotonic() > deadline:
            raise CommandError(f"The worker did not finish; its log is {worker_log()}.")
        time.sleep(PAUSE)
        for run in look(seen):
            if run.stage != seen[run.pk]:
                seen[run.pk] = run.stage
                yield run


def look(keys: Iterable[int]) -> list[Run]:
    """The runs as they are now; none while the database is coming back."""
    try:
        return list(Run.objects.filter(pk__in=list(keys)).order_by("pk"))
    except OperationalError:
        connection.close()
        return []


def worker_log() -> Path:
    return Path(settings.DATA_DIR) / "worker.log"


@contextmanager
def worker() -> Iterator[None]:
    """A Celery worker with its beat, in a process of its own, until the block is left."""
    schedule = settings.DATA_DIR / "beat"
    celery = ("celery", "--app", "evidence.config", "worker", "--beat", "--schedule", str(schedule))
    command = [sys.executable, "-m", *celery, "--loglevel", "INFO"]
    with worker_log().open("ab") as log:
        process = subprocess.Popen(command, cwd=settings.BASE_DIR, stdout=log, stderr=log, start_new_session=True)
        try:
            yield
        finally:
            process.terminate()
            process.wait()

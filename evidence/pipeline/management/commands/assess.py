"""Take articles from bytes to graded claims, in this process, by the same stages as the worker."""

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError

from evidence.pipeline.articles import article_line, graded_claims
from evidence.pipeline.queue import new_run
from evidence.pipeline.stages import run_through
from evidence.pipeline.tables import table_of
from evidence.registers.preparation import PreparedCommand
from sources.actions import capture, capture_upload
from sources.errors import SourceError
from sources.models import Snapshot


class Command(PreparedCommand):
    help = (
        "Find and grade the claims of articles: files (text, HTML, PDF …), http(s) addresses, or - for standard input."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("sources", nargs="+", metavar="SOURCE", help="a file, an http(s) address, or -")
        parser.add_argument("--json", action="store_true", help="one JSON object a line for each article")
        parser.add_argument("--unlisted", action="store_true", help="keep it out of every list, for 30 days only")

    def handle(self, *args: Any, **options: Any) -> None:
        """Every article that can be used is answered for; the others are named at the end, and the status is not 0."""
        refused = []
        for source in options["sources"]:
            try:
                snapshot = captured(source, listed=not options["unlisted"])
                run_through(new_run(snapshot))
            except (SourceError, OSError) as error:
                refused.append(f"{source}: {getattr(error, 'strerror', None) or error}")
            else:
                self.stdout.write(answer(source, snapshot, as_json=options["json"]))
        if refused:
            raise CommandError("\n".join(refused))


def captured(source: str, *, listed: bool) -> Snapshot:
    """The snapshot of what an argument names. Raises SourceError or OSError."""
    if source.startswith(("http://", "https://")):
        return capture(source, listed=listed)
    if source == "-":
        return capture_upload(sys.stdin.buffer.read(), "standard input.txt", "text/plain", listed=listed)
    return capture_upload(Path(source).read_bytes(), Path(source).name, listed=listed)


def answer(source: str, snapshot: Snapshot, *, as_json: bool) -> str:
    if as_json:
        return json.dumps(article_line(source, snapshot), ensure_ascii=False)
    return table_of(source, graded_claims(snapshot.article))

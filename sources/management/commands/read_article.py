"""`manage.py read_article FILE... --jsonl`: what the reader makes of each file; no database is used."""

import hashlib
import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from sources.errors import SourceError
from sources.reading import Readable, read


class Command(BaseCommand):
    help = "Read files as articles and print their text: one JSON object a line with --jsonl. Uses no database."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "files",
            nargs="+",
            metavar="FILE",
            help="an article as text, HTML, PDF, DOCX, MHTML or WARC; - for standard input",
        )
        parser.add_argument("--jsonl", action="store_true", help="one JSON object a line")

    def handle(self, *args: object, files: list[str], jsonl: bool, **options: object) -> None:
        refused = []
        for file in files:
            try:
                found = read(_bytes(file), name=file)
            except (OSError, SourceError) as error:
                refused.append(f"{file}: {error.strerror if isinstance(error, OSError) else error}")
            else:
                self.stdout.write(json.dumps(as_json(file, found), ensure_ascii=False) if jsonl else found.text)
        if refused:
            raise CommandError("\n".join(refused))


def _bytes(file: str) -> bytes:
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


def as_json(file: str, found: Readable) -> dict[str, Any]:
    return {
        "doc": Path(file).stem,
        "title": found.title or None,
        "byline": found.byline or None,
        "published_on": found.published_on.isoformat() if found.published_on else None,
        "published_how": found.published_how or None,
        "language": found.language or None,
        "translation_signs": list(found.translation_signs),
        "text": found.text,
        "text_sha256": hashlib.sha256(found.text.encode()).hexdigest(),
    }

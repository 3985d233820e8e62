"""`manage.py extract_claims FILE... --jsonl`: the claims that files make; no database is used."""

import hashlib
import json
from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.nlp import find_claims_in
from claims.nlp.model import ModelError
from claims.vocabulary.statements import FoundClaim
from sources.errors import SourceError
from sources.reading import Readable, read


class Command(BaseCommand):
    help = "Find the claims in files: one JSON object a line with --jsonl. Uses no database."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "files", nargs="+", metavar="FILE", help="an article as text, HTML, PDF, DOCX, MHTML or WARC"
        )
        parser.add_argument("--jsonl", action="store_true", help="one JSON object a line")

    def handle(self, *args: object, files: list[str], jsonl: bool, **options: object) -> None:
        """Every file that can be read is answered for; the others are named at the end, and the status is not 0."""
        articles, refused = _read(files)
        texts, titles = [a.text for _, a in articles], [a.title or None for _, a in articles]
        try:
            for (file, article), claims in zip(articles, find_claims_in(texts, titles=titles), strict=True):
                self.stdout.write(_line(file, article, claims) if jsonl else _listing(file, claims))
        except ModelError as error:
            raise CommandError(str(error)) from error
        if refused:
            raise CommandError("\n".join(refused))


def _read(files: Sequence[str]) -> tuple[list[tuple[str, Readable]], list[str]]:
    articles, refused = [], []
    for file in files:
        try:
            articles.append((file, read(Path(file).read_bytes(), name=file)))
        except (OSError, SourceError) as error:
            refused.append(f"{file}: {error.strerror if isinstance(error, OSError) else error}")
    return articles, refused


def _line(file: str, article: Readable, claims: Sequence[FoundClaim]) -> str:
    found = {
        "doc": Path(file).stem,
        "text_sha256": hashlib.sha256(article.text.encode()).hexdigest(),
        "claims": [as_json(claim) for claim in claims],
    }
    return json.dumps(found, ensure_ascii=False)


def as_json(claim: FoundClaim) -> dict[str, Any]:
    return {"start": claim.start, "end": claim.end, **asdict(claim.statement)}


def _listing(file: str, claims: Sequence[FoundClaim]) -> str:
    lines = [f"{c.start:>7}  {c.statement.kind:12}  {c.statement.text}" for c in claims]
    return "\n".join([f"{file}: {len(claims)} claims", *lines])

"""`manage.py capture SOURCE...`: addresses, files, folders, lists and sitemaps become articles with their text."""

import json
import mimetypes
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError

from sources.actions import capture, capture_upload, read_article
from sources.errors import SourceError
from sources.http import get
from sources.models import Snapshot
from sources.preparation import MigratedCommand
from sources.syndication import read_sitemap

ADDRESS = ("http://", "https://")


class Command(MigratedCommand):
    help = "Fetch addresses and take in files as listed articles, and read them. Says of each what became of it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "sources", nargs="*", metavar="SOURCE", help="an http(s) address, a file, or a folder of files"
        )
        parser.add_argument("--list", metavar="FILE", help="a file with one source a line; # begins a comment")
        parser.add_argument("--sitemap", metavar="URL", help="every page that this sitemap names, and those under it")
        parser.add_argument("--jsonl", action="store_true", help="one JSON object a line")

    def handle(self, *args: object, **options: object) -> None:
        try:
            sources = list(dict.fromkeys(_sources(options)))
        except (OSError, SourceError) as error:
            raise CommandError(_reason(error)) from error
        except UnicodeDecodeError as error:
            raise CommandError(f"{options['list']} is not text in UTF-8. Save the list as that.") from error
        if not sources:
            raise CommandError("Nothing to capture. Give addresses, files or folders, --list FILE or --sitemap URL.")
        failed: dict[str, list[str]] = {}
        for number, source in enumerate(sources, start=1):
            done = _capture(source)
            if done["result"] == "failed":
                failed.setdefault(done["reason"], []).append(source)
            self.stdout.write(json.dumps(done) if options["jsonl"] else _line(done, number, len(sources)))
            self.stdout.flush()
        if failed:
            raise CommandError(_report(failed, len(sources)))


def _sources(options: dict[str, object]) -> Iterator[str]:
    for source in options["sources"]:  # type: ignore[attr-defined]
        yield from _files(source)
    if options["list"]:
        for line in Path(str(options["list"])).read_text("utf-8-sig").splitlines():
            if source := line.partition("#")[0].strip() if not line.startswith(ADDRESS) else line.strip():
                yield from _files(source)
    if options["sitemap"]:
        yield from _pages(str(options["sitemap"]))


def _files(source: str) -> Iterator[str]:
    """The source, or the files in it, in the order of their names."""
    if not source.startswith(ADDRESS) and Path(source).is_dir():
        found = (path for path in sorted(Path(source).rglob("*")) if path.is_file())
        yield from (str(path) for path in found if not _is_hidden(path.relative_to(source)))
    else:
        yield source


def _is_hidden(path: Path) -> bool:
    """What systems keep for themselves in a folder (".DS_Store", ".git/…") is no article."""
    return any(part.startswith(".") for part in path.parts)


def _pages(sitemap: str) -> Iterator[str]:
    """The pages of a sitemap and of those that it names; one level, as the protocol has it."""
    pages, further = read_sitemap(get(sitemap).data)
    yield from pages
    for other in further:
        yield from read_sitemap(get(other).data)[0]


def _capture(source: str) -> dict[str, Any]:
    try:
        snapshot = capture(source) if source.startswith(ADDRESS) else _take_in(Path(source))
        reading = read_article(snapshot)
    except (OSError, SourceError) as error:
        return {"source": source, "result": "failed", "reason": _reason(error)}
    return {"source": source, "result": "captured", "article": snapshot.article_id, "title": reading.title}


def _take_in(path: Path) -> Snapshot:
    return capture_upload(path.read_bytes(), path.name, mimetypes.guess_type(path.name)[0] or "")


def _reason(error: Exception) -> str:
    return f"{error.strerror}: {error.filename}" if isinstance(error, OSError) else str(error)


def _report(failed: Mapping[str, Sequence[str]], total: int) -> str:
    """The failures by their reason, the most frequent first."""
    number = sum(map(len, failed.values()))
    ordered = sorted(failed.items(), key=lambda entry: -len(entry[1]))
    reasons = "".join(f"\n\n{reason}" + "".join(f"\n  {source}" for source in named) for reason, named in ordered)
    return f"{number} of {total} could not be captured:{reasons}"


def _line(done: Mapping[str, Any], number: int, total: int) -> str:
    is_captured = done["result"] == "captured"
    said = f"article {done['article']}, {done['title'] or 'without a title'}" if is_captured else done["reason"]
    return f"[{number}/{total}] {done['result']} {done['source']}: {said}"

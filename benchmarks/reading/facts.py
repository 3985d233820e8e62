"""Whether pages are called, dated and told in the language that they should be.

`pages/` holds pages written for this project with `truth.json`: every way that sites state a title, a day or a language
that was thought of. `facts.json` holds what was read by hand off pages of the article extraction benchmark, by the
SHA-256 of the page.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from sources.errors import CannotRead
from sources.reading import Readable, read

HERE = Path(__file__).parent
FACTS = ("title", "published_on", "language", "publisher", "canonical_url")

Truth = Mapping[str, Any]


class Miss(NamedTuple):
    """A fact that was read otherwise."""

    page: str
    fact: str
    true: Any
    said: Any


def own_pages() -> Iterator[tuple[str, bytes, Truth]]:
    truth = json.loads((HERE / "pages" / "truth.json").read_text())
    return ((name, (HERE / "pages" / f"{name}.html").read_bytes(), facts) for name, facts in truth.items())


def known_among(pages: Mapping[str, bytes]) -> Iterator[tuple[str, bytes, Truth]]:
    """Of these pages the ones whose facts are known."""
    known = json.loads((HERE / "facts.json").read_text())
    for name, data in pages.items():
        if facts := known.get(hashlib.sha256(data).hexdigest()):
            yield name, data, facts


def misses(name: str, data: bytes, truth: Truth) -> list[Miss]:
    """What the reader says otherwise than the truth, of the facts that the truth has; it is given no address."""
    try:
        found = read(data, "text/html")
    except CannotRead as error:
        return [Miss(name, "text", "to be read", str(error))]
    said = {fact: _said(found, fact) for fact in FACTS}
    return [Miss(name, fact, truth[fact], said[fact]) for fact in FACTS if fact in truth and said[fact] != truth[fact]]


def _said(found: Readable, fact: str) -> Any:
    value = getattr(found, fact)
    return value.isoformat() if fact == "published_on" and value else value

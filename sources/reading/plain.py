"""Plain text: its own characters, and the title, byline and date that its first lines carry."""

import re

from sources.errors import CannotRead
from sources.reading.published import TOP, published_in_text
from sources.reading.readable import Readable
from sources.reading.text import decode
from sources.reading.titles import first_heading

LONGEST_TITLE = 160
BYLINE = re.compile(
    r"^\s*by[:\s]+(?P<name>[A-Z][\w.'’-]+(?:\s+(?:and\s+|&\s+)?[A-Z][\w.,'’-]*){1,8})\s*$", re.IGNORECASE
)


def read_plain(data: bytes, declared: str = "") -> Readable:
    """The text as it is. Raises CannotRead where there are no words in it."""
    text = decode(data, declared)
    if not re.search(r"\w", text):
        raise CannotRead("There is nothing to read in it: the text has no words. Check that it was saved whole.")
    lines = [line.strip() for line in text[:TOP].removeprefix("\ufeff").splitlines()[:40]]
    published = published_in_text(text)
    return Readable(
        text=text,
        title=_title(lines),
        byline=_byline(lines),
        published_on=published.on if published else None,
        published_how=published.how if published else "",
    )


def _title(lines: list[str]) -> str:
    """The first line that may be one, if it is set as a heading: short, no full stop, more text after it."""
    first = first_heading(lines)
    is_heading = 0 < len(first) <= LONGEST_TITLE and first[-1] not in ".,;:" and sum(map(bool, lines)) > 1
    return first.lstrip("# ") if is_heading else ""


def _byline(lines: list[str]) -> str:
    return next((match["name"] for line in lines[:12] if (match := BYLINE.match(line))), "")

"""Pure: the bytes of an article → its text, and what they say about it."""

from dataclasses import replace

from sources.errors import CannotRead
from sources.reading.html import read_html
from sources.reading.kinds import Kind, kind_of, what_it_is
from sources.reading.language import language_of
from sources.reading.plain import read_plain
from sources.reading.readable import Readable

__all__ = ["READER", "Readable", "read"]

READER = "1"  # changes whenever the same bytes may give other text


def read(data: bytes, media_type: str = "", *, encoding: str = "", name: str = "", url: str = "") -> Readable:
    """Read an article. `encoding` as declared by its sender, `name` of its file, `url` where it was found, or "".

    Raises CannotRead, saying what to do, where there is no text in it that we can read.
    """
    if not data.strip():
        raise CannotRead("There is nothing in it: the file is empty. Check that it was saved whole.")
    found = _read(kind_of(data, media_type, name), data, encoding, url)
    return replace(found, language=language_of(found.text))


def _read(kind: Kind, data: bytes, encoding: str, url: str) -> Readable:
    match kind:
        case Kind.TEXT:
            return read_plain(data, encoding)
        case Kind.HTML:
            return read_html(data, encoding, url)
        case _:
            raise CannotRead(
                f"This file is {what_it_is(data)}. Upload the article as text, HTML, PDF, DOCX, MHTML or WARC."
            )

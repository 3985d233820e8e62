"""Pure: the bytes of an article → its text, and what they say about it."""

from dataclasses import replace

from sources.errors import CannotRead
from sources.reading.docx import read_docx
from sources.reading.html import read_html
from sources.reading.kinds import Kind, kind_of, what_it_is
from sources.reading.language import language_of
from sources.reading.pdf import read_pdf
from sources.reading.plain import read_plain
from sources.reading.readable import Readable
from sources.reading.translation import translation_signs
from sources.reading.wrapped import Wrapped, unwrap_mhtml, unwrap_warc

__all__ = ["READER", "Readable", "read"]

READER = "1"  # changes whenever the same bytes may give other text


def read(data: bytes, media_type: str = "", *, encoding: str = "", name: str = "", url: str = "") -> Readable:
    """Read an article. `encoding` as declared by its sender, `name` of its file, `url` where it was found, or "".

    Raises CannotRead, saying what to do, where there is no text in it that we can read.
    """
    if not data.strip():
        raise CannotRead("There is nothing in it: the file is empty. Check that it was saved whole.")
    found = _read(kind_of(data, media_type, name), data, encoding, url)
    language = language_of(found.text)
    signs = (*found.translation_signs, *translation_signs(found.text)) if language == "en" else ()
    return replace(found, language=language, translation_signs=signs)


def _read(kind: Kind, data: bytes, encoding: str, url: str) -> Readable:
    match kind:
        case Kind.TEXT:
            return read_plain(data, encoding)
        case Kind.HTML:
            return read_html(data, encoding, url)
        case Kind.PDF:
            return read_pdf(data)
        case Kind.DOCX:
            return read_docx(data)
        case Kind.MHTML:
            return _read_wrapped(unwrap_mhtml(data))
        case Kind.WARC:
            return _read_wrapped(unwrap_warc(data))
        case _:
            raise CannotRead(
                f"This file is {what_it_is(data)}. Upload the article as text, HTML, PDF, DOCX, MHTML or WARC."
            )


def _read_wrapped(page: Wrapped) -> Readable:
    kind = kind_of(page.data, page.media_type)
    if kind in {Kind.MHTML, Kind.WARC}:
        raise CannotRead("This file wraps another wrapped file. Upload the page itself, or paste the text.")
    found = _read(kind, page.data, page.encoding, page.url)
    return replace(found, canonical_url=found.canonical_url or (page.url if page.url.startswith("http") else ""))

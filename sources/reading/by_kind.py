"""Which reader the bytes of each kind go to. Readers are loaded when the first of their kind is read."""

from dataclasses import replace

from sources.errors import CannotRead
from sources.reading.kinds import Kind, kind_of
from sources.reading.readable import Readable


def read_here(kind: Kind, data: bytes, encoding: str, url: str) -> Readable:
    """What the bytes of this kind say, in this process. Raises CannotRead."""
    match kind:
        case Kind.HTML:
            from sources.reading.html import read_html

            return read_html(data, encoding, url)
        case Kind.PDF:
            from sources.reading.pdf import read_pdf

            return read_pdf(data)
        case Kind.DOCX:
            from sources.reading.docx import read_docx

            return read_docx(data)
        case Kind.MHTML | Kind.WARC:
            return _read_wrapped(kind, data)
        case _:
            from sources.reading.plain import read_plain

            return read_plain(data, encoding)


def _read_wrapped(kind: Kind, data: bytes) -> Readable:
    from sources.reading.wrapped import unwrap_mhtml, unwrap_warc

    page = unwrap_mhtml(data) if kind == Kind.MHTML else unwrap_warc(data)
    inner = kind_of(page.data, page.media_type)
    if inner in {Kind.MHTML, Kind.WARC, Kind.OTHER}:
        raise CannotRead("This file wraps another one that is no page. Upload the page itself, or paste the text.")
    found = read_here(inner, page.data, page.encoding, page.url)
    return replace(found, canonical_url=found.canonical_url or (page.url if page.url.startswith("http") else ""))

"""Pages that are wrapped in another file: MHTML as browsers save it, and WARC as archives keep it."""

import gzip
import re
import zlib
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from io import BytesIO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

from sources.errors import CannotRead

MOST_BYTES = 50_000_000  # of one record, unfolded
PAGE_TYPES = ("text/html", "application/xhtml+xml", "application/pdf", "text/plain")


@dataclass(frozen=True, slots=True)
class Wrapped:
    """The page itself, as if it had been fetched."""

    data: bytes
    media_type: str
    encoding: str
    url: str


def unwrap_mhtml(data: bytes) -> Wrapped:
    """The root page of an MHTML file. Raises CannotRead where there is none."""
    message = message_from_bytes(data, policy=policy.default)
    parts = [part for part in message.walk() if part.get_content_type() == "text/html"]
    if not parts:
        raise CannotRead("There is no page in this MHTML file. Save the page again, or paste the text.")
    root = _root(message, parts)
    body = root.get_payload(decode=True)
    url = str(message.get("Snapshot-Content-Location") or root.get("Content-Location") or "")
    return Wrapped(
        body if isinstance(body, bytes) else b"", "text/html", root.get_content_charset("") or "", url.strip()
    )


def unwrap_warc(data: bytes) -> Wrapped:
    """The first page that a WARC file holds. Raises CannotRead where there is none."""
    try:
        for record in ArchiveIterator(BytesIO(data)):
            if (page := _page(record)) is not None:
                return page
    except (ArchiveLoadFailed, zlib.error, gzip.BadGzipFile, EOFError, ValueError, AttributeError) as error:
        # AttributeError is what warcio raises for a record without its address
        raise CannotRead("This WARC file is damaged and cannot be read. Save it again, or paste the text.") from error
    raise CannotRead("There is no page in this WARC file: no record of a response with text in it.")


def _root(message: EmailMessage, parts: list[EmailMessage]) -> EmailMessage:
    """The part that the file says it starts with, else the first one."""
    start = message.get_param("start")
    return next((part for part in parts if start and part.get("Content-ID") == start), parts[0])


def _page(record: ArcWarcRecord) -> Wrapped | None:
    if record.rec_type not in {"response", "resource"}:
        return None
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    header = (record.http_headers or record.rec_headers).get_header("Content-Type", "")
    media_type, _, parameters = header.partition(";")
    if status != "200" or media_type.strip().lower() not in PAGE_TYPES:
        return None
    body = record.content_stream().read(MOST_BYTES + 1)
    if len(body) > MOST_BYTES:
        raise CannotRead("A page in this WARC file unfolds to more than we can take in. Paste the text instead.")
    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", parameters, re.IGNORECASE)
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    return Wrapped(body, media_type.strip().lower(), charset[1] if charset else "", url)

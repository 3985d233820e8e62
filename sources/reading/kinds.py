"""Which format some bytes are in: by their first bytes, then by name and declared type, which may lie."""

import re
from enum import StrEnum

HTML_START = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|meta|title|div|p)\b", re.IGNORECASE)
XML_START = re.compile(rb"<\?xml\b[^>]*\?>\s*", re.IGNORECASE)
MHTML_START = re.compile(rb"^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*content-type:\s*multipart/related", re.IGNORECASE)
NAMED = {"html": "html htm xhtml", "mhtml": "mhtml mht", "pdf": "pdf", "docx": "docx", "warc": "warc"}
TYPED = {"text/html": "html", "application/xhtml+xml": "html", "multipart/related": "mhtml"}
UNREADABLE = {
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"RIFF": "a picture, sound or film",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"\x7fELF": "a program",
    b"MZ": "a program",
    b"PK\x03\x04": "an archive",
    b"\x1f\x8b": "a compressed file",
    b"SQLite format 3": "a database",
}


class Kind(StrEnum):
    TEXT = "text"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    MHTML = "mhtml"
    WARC = "warc"
    OTHER = "other"


def kind_of(data: bytes, media_type: str = "", name: str = "") -> Kind:
    """The format of `data`. OTHER: a format that holds no text for us; `what_it_is` names it."""
    start = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data.startswith(b"PK\x03\x04"):
        return Kind.DOCX if b"word/" in data else Kind.OTHER
    if start.startswith(b"WARC/") or (data.startswith(b"\x1f\x8b") and name.lower().endswith(".warc.gz")):
        return Kind.WARC
    if any(data.startswith(magic) and not _is_text(start) for magic in UNREADABLE):
        return Kind.OTHER
    if MHTML_START.match(start):
        return Kind.MHTML
    if HTML_START.match(XML_START.sub(b"", start)) or b"<html" in start.lower():
        return Kind.HTML
    return _as_declared(media_type, name)


def what_it_is(data: bytes) -> str:
    """For a person: what bytes of kind OTHER seem to be."""
    return next((words for magic, words in UNREADABLE.items() if data.startswith(magic)), "of an unknown kind")


def _is_text(start: bytes) -> bool:
    return all(byte >= 32 or byte in b"\t\n\r\f" for byte in start[:512])


def _as_declared(media_type: str, name: str) -> Kind:
    ending = name.rpartition(".")[2].lower()
    by_name = next((kind for kind, endings in NAMED.items() if ending in endings.split()), "")
    kind = TYPED.get(media_type.partition(";")[0].strip().lower(), by_name)
    return Kind(kind) if kind in {"html", "mhtml"} else Kind.TEXT

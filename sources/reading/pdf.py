"""PDF files: their paragraphs, put together again from lines, columns and pages."""

import logging
import re
import zlib
from collections.abc import Sequence
from io import BytesIO

from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams
from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdfparser import PDFParser
from pdfminer.psexceptions import PSException
from pdfminer.utils import decode_text

from sources.errors import CannotRead
from sources.reading.furniture import Block, without_furniture
from sources.reading.layout import ENDS, paragraphs_of
from sources.reading.printed import lines_on
from sources.reading.published import published_in_text
from sources.reading.readable import Readable
from sources.reading.titles import LEAST, SEPARATOR, first_heading, letters

logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # what is wrong with a file is said by CannotRead
MOST_PAGES = 500
MOST_BYTES = 200_000_000  # of all streams, unfolded
PIECE = 16_384  # bytes that are unfolded at a time, since most streams are short
BROKEN = (PDFException, PSException, ValueError, KeyError, TypeError, IndexError, RecursionError, zlib.error)
STREAM = re.compile(rb"stream\r?\n")
TWICE = re.compile(rb"(?:FlateDecode|Fl)\s*/(?:FlateDecode|Fl)\b")
LAYOUT = LAParams(line_margin=0.8)  # pages of the web are set wider than print
BROWSERS = ("Skia",)  # what Chromium writes PDF with
PICTURES = "This PDF holds pictures of pages and no text. Upload one with text in it, or paste the text."
NO_LETTERS = "This PDF does not say which letters its signs stand for. Upload another file, or paste the text."
NEAR_TOP = 8  # paragraphs among which the title is printed
LONGEST_MENU = 120  # characters


def read_pdf(data: bytes) -> Readable:
    """The text of a PDF. Raises CannotRead: protected, damaged, too large, or pictures of pages."""
    _refuse_bomb(data)
    try:
        title, byline, producer = _information(data)
        pages = enumerate(extract_pages(BytesIO(data), maxpages=MOST_PAGES, laparams=LAYOUT))
        lines = [line for number, page in pages for line in lines_on(number, page)]
    except PDFPasswordIncorrect as error:
        raise CannotRead("This PDF is protected by a password. Upload it without one, or paste the text.") from error
    except BROKEN as error:
        raise CannotRead("This PDF is damaged and cannot be read. Save it again, or paste the text.") from error
    paragraphs = paragraphs_of(lines, title, by_browser=producer.startswith(BROWSERS))
    place = _place_of_title(title, paragraphs)
    article = paragraphs[place:] if place is not None and _is_menu(paragraphs[:place]) else paragraphs
    text = "\n\n".join(block.text for block in without_furniture([Block(each) for each in article]))
    if not re.search(r"\w", text):
        raise CannotRead(NO_LETTERS if "\ufffd" in text else PICTURES)
    published = published_in_text("\n".join(paragraphs))
    return Readable(
        text=text,
        title=(paragraphs[place] if place is not None else title or first_heading(paragraphs))[:300],
        byline=byline,
        published_on=published.on if published else None,
        published_how=published.how if published else "",
    )


def _refuse_bomb(data: bytes) -> None:
    room = MOST_BYTES
    for match in STREAM.finditer(data):
        try:
            room -= _unfolded(data, match.end(), room + 1)
        except zlib.error:
            continue  # not compressed, or damaged: then it does not unfold either
        if room < 0:
            break
    if room < 0 or TWICE.search(data):
        raise CannotRead("This PDF unfolds to more than we can take in. Paste the article's text instead.")


def _unfolded(data: bytes, start: int, limit: int) -> int:
    """How many bytes the stream that begins there unfolds to, as far as `limit`."""
    unfolder, size = zlib.decompressobj(), 0
    for place in range(start, len(data), PIECE):
        size += len(unfolder.decompress(data[place : place + PIECE], limit - size))
        if unfolder.eof or size >= limit:
            break
    return size


def _information(data: bytes) -> tuple[str, str, str]:
    """Title and author as the file names them, where they look like that, and what made it."""
    entries = {key: value for info in PDFDocument(PDFParser(BytesIO(data))).info for key, value in info.items()}
    title, author, producer = (_plain(entries.get(key)) for key in ("Title", "Author", "Producer"))
    is_file_name = re.search(r"\.\w{2,4}$|^untitled|^microsoft word", title, re.IGNORECASE)
    return "" if is_file_name else title, author, producer


def _place_of_title(title: str, paragraphs: Sequence[str]) -> int | None:
    """Which paragraph prints the title that the file gives itself; a browser adds the site's name to it."""
    whole = letters(title)
    parts = [part for match in SEPARATOR.finditer(title) if len(part := letters(title[: match.start()])) >= LEAST]
    for place, each in enumerate(paragraphs[:NEAR_TOP]):
        printed = letters(each)
        if len(each.split()) > 2 and (whole.startswith(printed) or any(printed.startswith(part) for part in parts)):
            return place
    return None


def _is_menu(above: Sequence[str]) -> bool:
    """Nothing above the headline is a sentence."""
    return all(len(each) <= LONGEST_MENU and not ENDS.search(each) for each in above)


def _plain(value: object) -> str:
    return " ".join(decode_text(value).split()) if isinstance(value, bytes) else ""

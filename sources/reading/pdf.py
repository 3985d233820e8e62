"""PDF files: their paragraphs, put together again from lines, columns and pages.

python -m sources.reading.pdf < FILE   answers as `sources.reading.confined` says; that is how it is run.
"""

import logging
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import pairwise

from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTPage, LTTextContainer, LTTextLine
from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdfparser import PDFParser
from pdfminer.psexceptions import PSException
from pdfminer.utils import decode_text

from sources.errors import CannotRead
from sources.reading.confined import serve
from sources.reading.furniture import Block, without_furniture
from sources.reading.published import published_in_text
from sources.reading.readable import Readable

logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # what is wrong with a file is said by CannotRead
MOST_PAGES = 500
MOST_BYTES = 200_000_000  # of all streams, unfolded
BROKEN = (PDFException, PSException, ValueError, KeyError, TypeError, IndexError, RecursionError, zlib.error)
STREAM = re.compile(rb"stream\r?\n")
TWICE = re.compile(rb"(?:FlateDecode|Fl)\s*/(?:FlateDecode|Fl)\b")
SHORT = 0.85  # a line that fills less of its box than this may end a paragraph
ENDS = re.compile(r"[.!?:…][\"'”’)\]]*$")
HYPHEN = re.compile(r"(\w+)[-\u2010\u00ad]$")


def read_pdf(data: bytes) -> Readable:
    """The text of a PDF. Raises CannotRead: protected, damaged, too large, or pictures of pages."""
    _refuse_bomb(data)
    try:
        title, byline = _information(data)
        pages = [_boxes(page) for page in extract_pages(BytesIO(data), maxpages=MOST_PAGES, laparams=LAParams())]
    except PDFPasswordIncorrect as error:
        raise CannotRead("This PDF is protected by a password. Upload it without one, or paste the text.") from error
    except BROKEN as error:
        raise CannotRead("This PDF is damaged and cannot be read. Save it again, or paste the text.") from error
    paragraphs = list(_paragraphs(_without_running_heads(pages)))
    text = "\n\n".join(block.text for block in without_furniture([Block(each) for each in paragraphs]))
    if not re.search(r"\w", text):
        raise CannotRead("This PDF holds pictures of pages and no text. Upload one with text in it, or paste the text.")
    published = published_in_text(text)
    return Readable(
        text=text,
        title=_title(title, paragraphs),
        byline=byline,
        published_on=published.on if published else None,
        published_how=published.how if published else "",
    )


def _refuse_bomb(data: bytes) -> None:
    room = MOST_BYTES
    for match in STREAM.finditer(data):
        try:
            room -= len(zlib.decompressobj().decompress(data[match.end() :], room + 1))
        except zlib.error:
            continue  # not compressed, or damaged: then it does not unfold either
        if room < 0:
            break
    if room < 0 or TWICE.search(data):
        raise CannotRead("This PDF unfolds to more than we can take in. Paste the article's text instead.")


def _information(data: bytes) -> tuple[str, str]:
    """Title and author as the file names them, where they look like that."""
    entries = {key: value for info in PDFDocument(PDFParser(BytesIO(data))).info for key, value in info.items()}
    title, author = (_plain(entries.get(key)) for key in ("Title", "Author"))
    is_file_name = re.search(r"\.\w{2,4}$|^untitled|^microsoft word", title, re.IGNORECASE)
    return "" if is_file_name else title, author


def _title(title: str, paragraphs: Sequence[str]) -> str:
    """As the file says, without the site's name that a browser adds; else the first paragraph."""
    heading = (each for each in paragraphs[:8] if len(each.split()) > 2 and title.startswith(each))
    return next(heading, title) or paragraphs[0][:300]


def _plain(value: object) -> str:
    return " ".join(decode_text(value).split()) if isinstance(value, bytes) else ""


def _boxes(page: LTPage) -> list[LTTextContainer[LTTextLine]]:
    return [box for box in page if isinstance(box, LTTextContainer) and box.get_text().strip()]


Boxes = list[LTTextContainer[LTTextLine]]


def _without_running_heads(pages: Sequence[Boxes]) -> Iterator[LTTextContainer[LTTextLine]]:
    """Leave out page numbers, and the lines that most pages begin or end with."""
    seen = Counter(mark for page in pages for mark in {_mark(box) for box in page})
    often = max(2, len(pages) // 2)
    for page in pages:
        yield from (box for box in page if _mark(box) and (seen[_mark(box)] < often or len(box.get_text()) > 200))


def _mark(box: LTTextContainer[LTTextLine]) -> str:
    """What stays the same when only the page number changes; empty for a page number alone."""
    return re.sub(r"(?i)\bpage\b|\bof\b|[\W\d_]+", "", box.get_text())


def _paragraphs(boxes: Iterator[LTTextContainer[LTTextLine]]) -> Iterator[str]:
    """Lines joined to paragraphs, and paragraphs across columns and pages."""
    pieces = [piece for box in boxes for piece in _split(box)]
    compounds = {
        word.lower() for line in (line for piece in pieces for line in piece) for word in re.findall(r"\w+-\w+", line)
    }
    paragraph: list[str] = []
    for lines in pieces:
        goes_on = paragraph and lines[0][:1].islower() and not ENDS.search(paragraph[-1])
        if paragraph and not goes_on:
            yield _joined(paragraph, compounds)
            paragraph = []
        paragraph += lines
    if paragraph:
        yield _joined(paragraph, compounds)


def _split(box: LTTextContainer[LTTextLine]) -> Iterator[list[str]]:
    """The lines of a box, a new group after each line that ends a sentence before the right edge."""
    lines = [line for line in box if line.get_text().strip()]
    group: list[str] = []
    for line, following in [*pairwise(lines), (lines[-1], None)]:
        text = " ".join(line.get_text().split())
        group.append(text)
        is_short = line.x1 - box.x0 < SHORT * (box.x1 - box.x0)
        starts = following is not None and not following.get_text().lstrip()[:1].islower()
        if following is None or (starts and ENDS.search(text) and is_short):
            yield group
            group = []


def _joined(lines: Sequence[str], compounds: set[str]) -> str:
    """One line. A hyphen at a line's end goes, unless the document writes that word with one elsewhere."""
    text = lines[0]
    for line in lines[1:]:
        broken = HYPHEN.search(text)
        if broken and line[:1].islower():
            word = re.match(r"\w+", line)
            keeps = word and f"{broken[1]}-{word[0]}".lower() in compounds
            text = text.rstrip("\u00ad\u2010-") + ("-" if keeps else "") + line
        else:
            text += " " + line
    return text


if __name__ == "__main__":
    serve(read_pdf)

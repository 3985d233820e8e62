"""Word files (DOCX): paragraphs, headings and the rows of tables in their order, as they read with changes accepted."""

import re
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from lxml.etree import XMLSyntaxError, _Element

from sources.errors import CannotRead
from sources.reading.published import published_in_text
from sources.reading.readable import Readable
from sources.reading.titles import first_heading

DEFAULTS = ("Word Document", "python-docx")  # title and author of a file that names none, as python-docx fills them in
MOST_BYTES = 100_000_000  # of everything in the file, unfolded
DAMAGED = "This DOCX file is damaged and cannot be read. Save it again, or paste the text."

PARAGRAPH, ROW, CELL, RUN, TEXT = map(qn, ("w:p", "w:tr", "w:tc", "w:r", "w:t"))
SET = {qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:tab"): "\t", qn("w:noBreakHyphen"): "-"}
HIDDEN = f"{qn('w:rPr')}/{qn('w:vanish')}"
BOX = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
# Boxes, settings, what a change took away, how characters are read aloud, pictures
NOT_SAID = frozenset((BOX, *map(qn, ("w:pPr", "w:del", "w:moveFrom", "w:rt", "w:pict", "w:drawing"))))


def read_docx(data: bytes) -> Readable:
    """The text of a DOCX file. Raises CannotRead: damaged, too large or empty."""
    _refuse_bomb(data)
    try:
        document = Document(BytesIO(data))
        blocks = list(_blocks(document.element.body))
    except (PackageNotFoundError, BadZipFile, XMLSyntaxError, KeyError, ValueError) as error:
        raise CannotRead(DAMAGED) from error
    text = "\n\n".join(blocks)
    if not re.search(r"\w", text):
        raise CannotRead("There is no text in this DOCX file. Check that it was saved whole.")
    published = published_in_text(text)
    return Readable(
        text=text,
        title=_named(document.core_properties.title) or first_heading(blocks)[:300],
        byline=_named(document.core_properties.author),
        published_on=published.on if published else None,
        published_how=published.how if published else "",
    )


def _named(told: str | None) -> str:
    name = (told or "").strip()
    return "" if name in DEFAULTS else name


def _refuse_bomb(data: bytes) -> None:
    try:
        with ZipFile(BytesIO(data)) as file:
            size = sum(each.file_size for each in file.infolist())
    except BadZipFile as error:
        raise CannotRead(DAMAGED) from error
    if size > MOST_BYTES:
        raise CannotRead("This DOCX file unfolds to more than we can take in. Paste the article's text instead.")


def _blocks(container: _Element) -> Iterator[str]:
    """The lines of a body, a cell or a content control."""
    for element in container:
        if element.tag == PARAGRAPH:
            lines = (" ".join(line.split()) for line in "".join(_words(element)).split("\n"))
            yield from filter(None, lines)
        elif element.tag == ROW:
            yield from _row(element)
        elif element.tag not in NOT_SAID:
            yield from _blocks(element)


def _row(row: _Element) -> Iterator[str]:
    """One line; a row of one cell only sets its paragraphs on the page."""
    cells = [list(_blocks(cell)) for cell in row.iterchildren(CELL)]
    if len(cells) == 1:
        yield from cells[0]
    else:
        yield " | ".join(" ".join(lines) for lines in cells)


def _words(element: _Element) -> Iterator[str]:
    for each in element:
        if each.tag == TEXT:
            yield each.text or ""
        elif each.tag in SET:
            yield SET[each.tag]
        elif each.tag not in NOT_SAID and not (each.tag == RUN and each.find(HIDDEN) is not None):
            yield from _words(each)

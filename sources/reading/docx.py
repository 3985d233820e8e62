"""Word files (DOCX): paragraphs, headings and tables in their order."""

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from lxml.etree import XMLSyntaxError

from sources.errors import CannotRead
from sources.reading.published import published_in_text
from sources.reading.readable import Readable

MOST_BYTES = 100_000_000  # of everything in the file, unfolded
DAMAGED = "This DOCX file is damaged and cannot be read. Save it again, or paste the text."


def read_docx(data: bytes) -> Readable:
    """The text of a DOCX file. Raises CannotRead: damaged, too large or empty."""
    _refuse_bomb(data)
    try:
        document = Document(BytesIO(data))
        blocks = [block for part in document.iter_inner_content() for block in _lines(part)]
    except (PackageNotFoundError, BadZipFile, XMLSyntaxError, KeyError, ValueError) as error:
        raise CannotRead(DAMAGED) from error
    text = "\n\n".join(blocks)
    if not re.search(r"\w", text):
        raise CannotRead("There is no text in this DOCX file. Check that it was saved whole.")
    published = published_in_text(text)
    return Readable(
        text=text,
        title=(document.core_properties.title or "").strip() or blocks[0][:300],
        byline=(document.core_properties.author or "").strip().removeprefix("python-docx"),
        published_on=published.on if published else None,
        published_how=published.how if published else "",
    )


def _refuse_bomb(data: bytes) -> None:
    try:
        with ZipFile(BytesIO(data)) as file:
            size = sum(each.file_size for each in file.infolist())
    except BadZipFile as error:
        raise CannotRead(DAMAGED) from error
    if size > MOST_BYTES:
        raise CannotRead("This DOCX file unfolds to more than we can take in. Paste the article's text instead.")


def _lines(part: object) -> list[str]:
    if isinstance(part, Table):
        return [" | ".join(" ".join(cell.text.split()) for cell in row.cells) for row in part.rows]
    lines = (" ".join(line.split()) for line in part.text.split("\n"))  # type: ignore[attr-defined]
    return [line for line in lines if line]

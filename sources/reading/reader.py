"""Reading an article: its bytes, here or in a process of its own, and then what the text itself shows."""

from dataclasses import replace

from sources.errors import CannotRead
from sources.reading.by_kind import read_here
from sources.reading.confined import read_confined
from sources.reading.kinds import Kind, kind_of, what_it_is
from sources.reading.readable import Readable

READER = "8"  # changes whenever the same bytes may give another text, title or day
LARGE_PAGE = 300_000  # bytes of HTML, whose attributes alone can take seconds: their time grows with their square


def read(data: bytes, media_type: str = "", *, encoding: str = "", name: str = "", url: str = "") -> Readable:
    """Read an article. `encoding` as declared by its sender, `name` of its file, `url` where it was found, or "".

    Raises CannotRead, saying what to do, where there is no text in it that we can read.
    """
    from sources.reading.language import language_of
    from sources.reading.translation import translation_signs

    if not data.strip():
        raise CannotRead("There is nothing in it: the file is empty. Check that it was saved whole.")
    found = _read(kind_of(data, media_type, name), data, encoding, url)
    language = language_of(found.text, found.declared_language)
    signs = (*found.translation_signs, *translation_signs(found.text)) if language == "en" else ()
    return replace(found, language=language, translation_signs=signs)


def _read(kind: Kind, data: bytes, encoding: str, url: str) -> Readable:
    """Here what grows with its bytes at most; in a process of its own what may unfold."""
    if kind == Kind.OTHER:
        raise CannotRead(
            f"This file is {what_it_is(data)}. Upload the article as text, HTML, PDF, DOCX, MHTML or WARC."
        )
    is_simple = kind == Kind.TEXT or (kind == Kind.HTML and len(data) <= LARGE_PAGE)
    return (read_here if is_simple else read_confined)(kind, data, encoding, url)

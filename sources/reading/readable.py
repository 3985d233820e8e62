"""What one reading of some bytes found."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Readable:
    """An article's text and what the bytes say about it. Empty strings and None: the bytes do not say.

    `text` is never blank. `language` is ISO 639-1, detected from the text; `declared_language` is the tag that its page
    gives. `published_how` says where the date was found. `words` is everything that a page shows, its furniture
    included. `links` are the addresses that the article's own words lead to. `translation_signs` are the places that
    show a machine's translation into English.
    """

    text: str
    title: str = ""
    byline: str = ""
    publisher: str = ""
    published_on: date | None = None
    published_how: str = ""
    language: str = ""
    declared_language: str = ""
    canonical_url: str = ""
    words: str = ""
    links: tuple[str, ...] = ()
    translation_signs: tuple[str, ...] = ()

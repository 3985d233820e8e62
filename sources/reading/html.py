"""Web pages: the article's own blocks by trafilatura, and what the page says about itself."""

import re
from collections.abc import Iterator
from datetime import date

from lxml.html import HtmlElement
from trafilatura import bare_extraction, load_html
from trafilatura.settings import Document

from sources.errors import CannotRead
from sources.reading.readable import Readable
from sources.reading.text import decode

META_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)


def read_html(data: bytes, declared: str = "", url: str = "") -> Readable:
    """The article on the page. Raises CannotRead where the page has no text of its own."""
    tree = load_html(_decoded(data, declared))
    if tree is None:
        raise CannotRead("This page is not HTML that can be read. Save the page again, or paste the article's text.")
    canonical = _canonical(tree)
    found = bare_extraction(tree, url=url or None, include_comments=False, with_metadata=True)
    text = "\n\n".join(_blocks(found.body)) if isinstance(found, Document) and found.body is not None else ""
    if not isinstance(found, Document) or not text:
        raise CannotRead(
            "No article text was found on this page: it may be empty, or built by a script. Paste the article's text."
        )
    day = date.fromisoformat(found.date) if found.date else None
    return Readable(
        text=text,
        title=found.title or "",
        byline=found.author or "",
        publisher=found.sitename or "",
        published_on=day,
        published_how="on the page" if day else "",
        canonical_url=canonical,
    )


def _decoded(data: bytes, declared: str) -> str:
    in_page = META_CHARSET.search(data[:4096])
    text = decode(data, declared or (in_page[1].decode("ascii") if in_page else ""))
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text.removeprefix("\ufeff"))


def _canonical(tree: HtmlElement) -> str:
    links = tree.xpath("//link[@rel='canonical']/@href") or tree.xpath("//meta[@property='og:url']/@content")
    return str(links[0]).strip() if links and str(links[0]).strip().startswith("http") else ""


def _blocks(body: HtmlElement) -> Iterator[str]:
    """The text of each paragraph, heading, list item, quotation and table row, in order, spaces levelled."""
    for element in body:
        if element.tag in {"list", "quote", "div", "table"} and len(element) and not (element.text or "").strip():
            yield from _blocks(element)
        elif element.tag == "row":
            yield from _block(" | ".join(" ".join(cell.itertext()).strip() for cell in element))
        else:
            yield from _block(_words(element))
        yield from _block(element.tail or "")


def _words(element: HtmlElement) -> str:
    for line_break in element.iter("lb"):
        line_break.tail = "\n" + (line_break.tail or "")
    return "".join(element.itertext())


def _block(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        if words := " ".join(line.split()):
            yield words

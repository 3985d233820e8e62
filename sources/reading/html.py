"""Web pages: the article's own blocks by trafilatura, and what the page says about itself."""

import logging
import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from lxml.html import HtmlElement
from trafilatura import bare_extraction, load_html

from sources.errors import CannotRead
from sources.reading.about import byline_of, canonical_of, publisher_of
from sources.reading.blocks import blocks_of
from sources.reading.furniture import Block, without_furniture
from sources.reading.markup import markup_of
from sources.reading.published import published_on_page
from sources.reading.readable import Readable
from sources.reading.shown import leave_out_hidden, leave_what_is_shown
from sources.reading.text import decode
from sources.reading.titles import headings_of, letters, site_in_title, title_of
from sources.reading.translation import page_signs

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what is wrong with a page is said by CannotRead
NOTHING = "No article text was found on this page: it may be empty, or built by a script. Paste the article's text."
META_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)


def read_html(data: bytes, declared: str = "", url: str = "") -> Readable:
    """The article on the page. Raises CannotRead where the page has no text of its own."""
    page = _decoded(data, declared)
    tree = load_html(page)
    if tree is None:
        raise CannotRead("This page is empty, or is not HTML. Save the page again, or paste the article's text.")
    leave_what_is_shown(tree)
    markup, headings = markup_of(tree), headings_of(tree)
    canonical = canonical_of(tree, markup, url)
    address = url or canonical
    host = urlsplit(address).hostname or ""
    publisher = publisher_of(markup, host)
    title = title_of(tree, markup, headings, [name for name in (publisher, *markup.sites, host) if name])
    byline = byline_of(tree, markup, publisher)
    published = published_on_page(tree, markup, address, title)
    leave_out_hidden(tree)
    body = _article(tree, url)
    return Readable(
        text="\n\n".join(block.text for block in _with_headline(_blocks(body), headings, title)),
        title=title,
        byline=byline,
        publisher=publisher or site_in_title(tree, title),
        published_on=published.on if published else None,
        published_how=published.how if published else "",
        canonical_url=canonical,
        links=tuple(dict.fromkeys(link.get("target") or "" for link in body.iter("ref"))),
        declared_language=markup.language,
        words=" ".join(" ".join(tree.xpath("//body//text()[not(parent::script or parent::style)]")).split()),
        translation_signs=page_signs(page),
    )


def _decoded(data: bytes, declared: str) -> str:
    in_page = META_CHARSET.search(data[:4096])
    text = decode(data, declared or (in_page[1].decode("ascii") if in_page else ""))
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text.removeprefix("\ufeff"))


def _article(tree: HtmlElement, url: str) -> HtmlElement:
    found = bare_extraction(tree, url=url or None, include_comments=False, include_links=True)
    body = getattr(found, "body", None)
    if body is None:
        raise CannotRead(NOTHING)
    return body


def _blocks(body: HtmlElement) -> list[Block]:
    blocks = without_furniture(list(blocks_of(body)))
    if not blocks:
        raise CannotRead(NOTHING)
    return blocks


def _with_headline(blocks: Sequence[Block], headings: Sequence[str], title: str) -> Sequence[Block]:
    """The headline is part of what an article says: it is first, where the page shows it and the text has lost it."""
    shown = next((heading for heading in headings if _same(heading, title)), None)
    if shown is None or any(_same(block.text, shown) for block in blocks[:4]):
        return blocks
    return [Block(shown, heading=True), *blocks]


def _same(one: str, other: str) -> bool:
    return letters(one) == letters(other)

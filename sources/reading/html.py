"""Web pages: the article's own blocks by trafilatura, and what the page says about itself."""

import logging
import re
from collections.abc import Iterator
from datetime import date

from lxml.html import HtmlElement
from trafilatura import bare_extraction, load_html
from trafilatura.settings import Document

from sources.errors import CannotRead
from sources.reading.furniture import Block, without_furniture
from sources.reading.published import Published, published_on_page
from sources.reading.readable import Readable
from sources.reading.text import decode

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what is wrong with a page is said by CannotRead
CONTAINERS = frozenset({"list", "quote", "div", "table"})
NO_NAMES = frozenset({"admin", "administrator", "editor", "staff", "webmaster", "guest", "user"})
LINKED = 0.85  # share of a block's characters
META_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)


def read_html(data: bytes, declared: str = "", url: str = "") -> Readable:
    """The article on the page. Raises CannotRead where the page has no text of its own."""
    tree = load_html(_decoded(data, declared))
    if tree is None:
        raise CannotRead("This page is empty, or is not HTML. Save the page again, or paste the article's text.")
    canonical = _canonical(tree)
    found = bare_extraction(
        tree,
        url=url or None,
        include_comments=False,
        include_links=True,
        with_metadata=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    blocks = _blocks(found.body) if isinstance(found, Document) and found.body is not None else ()
    text = "\n\n".join(block.text for block in without_furniture(list(blocks)))
    if not isinstance(found, Document) or not text:
        raise CannotRead(
            "No article text was found on this page: it may be empty, or built by a script. Paste the article's text."
        )
    published = published_on_page(tree, url or canonical) or _by_htmldate(found)
    return Readable(
        text=text,
        title=_title(found),
        byline=_byline(found),
        publisher=found.sitename or "",
        published_on=published.on if published else None,
        published_how=published.how if published else "",
        canonical_url=canonical,
    )


def _decoded(data: bytes, declared: str) -> str:
    in_page = META_CHARSET.search(data[:4096])
    text = decode(data, declared or (in_page[1].decode("ascii") if in_page else ""))
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text.removeprefix("\ufeff"))


def _title(found: Document) -> str:
    """Without the site's name behind it."""
    title, site = found.title or "", re.escape(found.sitename or "")
    return re.sub(rf"\s+[|–—·-]\s+{site}$", "", title, flags=re.IGNORECASE) if site else title


def _byline(found: Document) -> str:
    name = found.author or ""
    return "" if name.lower() in {*NO_NAMES, (found.sitename or "").lower()} else name


def _by_htmldate(found: Document) -> Published | None:
    return Published(date.fromisoformat(found.date), "on the page, by htmldate") if found.date else None


def _canonical(tree: HtmlElement) -> str:
    links = tree.xpath("//link[@rel='canonical']/@href") or tree.xpath("//meta[@property='og:url']/@content")
    return str(links[0]).strip() if links and str(links[0]).strip().startswith("http") else ""


def _blocks(body: HtmlElement) -> Iterator[Block]:
    """Each paragraph, heading, list item, quotation and table row, in order, spaces levelled."""
    for element in body:
        if element.tag in CONTAINERS and len(element) and not (element.text or "").strip():
            yield from _blocks(element)
        else:
            yield from _lines(_words(element), heading=element.tag == "head", linked=_is_linked(element))
        yield from _lines(element.tail or "")


def _words(element: HtmlElement) -> str:
    if element.tag == "row":
        return " | ".join(" ".join("".join(cell.itertext()).split()) for cell in element)
    for line_break in element.iter("lb"):
        line_break.tail = "\n" + (line_break.tail or "")
    return "".join(element.itertext())


def _is_linked(element: HtmlElement) -> bool:
    """Hardly a word in it is outside a link."""
    length = len("".join(element.itertext()).strip())
    linked = sum(len("".join(link.itertext()).strip()) for link in element.iter("ref"))
    return 0 < LINKED * length <= linked


def _lines(text: str, *, heading: bool = False, linked: bool = False) -> Iterator[Block]:
    for line in text.split("\n"):
        if words := " ".join(line.split()):
            yield Block(words, heading, linked)

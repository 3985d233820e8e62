"""A page's title, byline, publisher and canonical address, as it gives them itself."""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from itertools import chain
from typing import Any

from lxml.html import HtmlElement

from sources.reading.days import MONTH
from sources.reading.markup import Markup

LONGEST_NAME = 120
NO_NAMES = frozenset({"admin", "administrator", "author", "editor", "staff", "webmaster", "guest", "user", "by"})
BYLINES = (
    "//*[@itemprop='author']",
    "//a[@rel='author']",
    "//*[contains(@class,'author-name') or contains(@class,'authorName') or contains(@class,'byline')]",
)
BY = re.compile(r"^\s*(?:(?:written|posted|reviewed)\s+)?by\b[:\s]+", re.IGNORECASE)
AFTER_NAME = re.compile(
    rf"\s*(?:[|•·–—]|,?\s+\(?\d|\b(?:published|posted|updated)\b|,?\s+(?:{MONTH})\b).*", re.IGNORECASE
)


def headings_of(tree: HtmlElement) -> list[str]:
    """The texts of the page's main headings."""
    texts = (" ".join(heading.text_content().split()) for heading in tree.iter("h1"))
    return [text for text in texts if text]


def title_of(tree: HtmlElement, markup: Markup, headings: Sequence[str], publisher: str) -> str:
    """The heading that the page's own title holds; else that title without the site's name."""
    title = next(_titles(tree, markup), "") or next(iter(headings), "")
    heading = (each for each in headings if len(each) > 9 and each.casefold() in title.casefold())
    if shown := next(heading, ""):
        return shown
    return re.sub(rf"\s+[|–—·-]\s+{re.escape(publisher)}$", "", title, flags=re.IGNORECASE) if publisher else title


def _titles(tree: HtmlElement, markup: Markup) -> Iterator[str]:
    said = (value for value in markup.values("headline") if isinstance(value, str))
    metas = (content for _, content in markup.meta("og:title", "citation_title", "dc.title", "twitter:title"))
    for title in (*said, *metas, *(each.text_content() for each in tree.iter("title"))):
        if words := " ".join(unescape(title).split()):
            yield words


def publisher_of(markup: Markup) -> str:
    """How the page's publisher calls itself."""
    named = (name for value in markup.values("publisher") for name in _names(value))
    metas = (content for _, content in markup.meta("og:site_name", "citation_journal_title", "application-name"))
    return next(chain(metas, named), "")[:LONGEST_NAME]


def byline_of(tree: HtmlElement, markup: Markup, publisher: str) -> str:
    """The names of those who wrote it, with commas between them."""
    for names in _bylines(tree, markup):
        cleaned = [name for name in map(_clean, names) if _is_name(name, publisher)]
        if cleaned:
            return ", ".join(dict.fromkeys(cleaned))
    return ""


def _bylines(tree: HtmlElement, markup: Markup) -> Iterator[list[str]]:
    for value in markup.values("author"):
        yield list(_names(value))
    for name in ("author", "citation_author", "article:author", "dc.creator", "parsely-author", "sailthru.author"):
        yield [content for _, content in markup.meta(name)]
    for path in BYLINES:
        yield [element.text_content() for element in tree.xpath(path)[:1]]


def _names(value: Any) -> Iterator[str]:
    """Of a JSON-LD person or organisation, or several."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _names(each)
    elif isinstance(value, dict):
        yield from _names(value.get("name"))


def _clean(name: str) -> str:
    return AFTER_NAME.sub("", BY.sub("", " ".join(unescape(name).split()))).strip(" ,;")


def _is_name(name: str, publisher: str) -> bool:
    known = {*NO_NAMES, publisher.lower()}
    return 2 < len(name) <= LONGEST_NAME and name.lower() not in known and not re.search(r"://|@|^www\.", name)


def canonical_of(tree: HtmlElement, markup: Markup) -> str:
    """The address that the page declares as its own; "" where it declares none that is absolute."""
    links = (str(link).strip() for link in tree.xpath("//link[@rel='canonical']/@href"))
    metas = (content for _, content in markup.meta("og:url"))
    return next((link for link in (*links, *metas) if re.match(r"https?://", link)), "")

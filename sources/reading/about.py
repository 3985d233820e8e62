"""A page's byline, publisher and canonical address, as it gives them itself."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from sources.reading.markup import Markup
from sources.reading.months import ENGLISH
from sources.reading.titles import letters

LONGEST_NAME = 120
NO_NAMES = frozenset({"admin", "administrator", "author", "editor", "staff", "webmaster", "guest", "user", "by"})
BYLINES = (
    "//*[@itemprop='author']",
    "//a[@rel='author']",
    "//*[contains(@class,'author-name') or contains(@class,'authorName') or contains(@class,'byline')]",
)
BY = re.compile(r"^\s*(?:(?:written|posted|reviewed)\s+)?by\b[:\s]+", re.IGNORECASE)
AFTER_NAME = re.compile(
    rf"\s*(?:[|•·–—]|,?\s+\(?\d|\b(?:published|posted|updated)\b|,?\s+(?:{ENGLISH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b).*",
    re.IGNORECASE,
)


def publisher_of(markup: Markup, host: str) -> str:
    """How the page's publisher calls itself: the first name that has a word of its host, else the first of all."""
    named = (name for value in markup.values("publisher") for name in _names(value))
    metas = (content for _, content in markup.meta("og:site_name", "citation_journal_title", "application-name"))
    names = [name.strip().lstrip("@") for name in (*metas, *named, *markup.sites)]
    names = [name for name in names if name and not re.match(r"https?://|www\.", name)]
    return next((name for name in names if _is_of_host(name, host)), next(iter(names), ""))[:LONGEST_NAME]


def _is_of_host(name: str, host: str) -> bool:
    words = {letters(name), *(word.casefold() for word in re.findall(r"\w{3,}", name))}
    return any(len(word) > 2 and word in letters(host) for word in words - {"the", "com", "www"})


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


def canonical_of(tree: HtmlElement, markup: Markup, url: str) -> str:
    """The address that the page declares as its own, absolute; "" where it declares none."""
    base = url or next((content for _, content in markup.meta("og:url")), "") or str(tree.base_url or "")
    links = (str(link.get("href") or "") for link in tree.iter("link") if "canonical" in _relations(link))
    metas = (content for _, content in markup.meta("og:url"))
    found = (_joined(base, link.strip()) for link in (*links, *metas))
    return next((link for link in found if re.match(r"https?://[^/]", link)), "")


def _joined(base: str, link: str) -> str:
    """The address that a link leads to from a page; "" where it is none, as "https://[" is."""
    try:
        joined = urljoin(base, link)
        urlsplit(joined)
    except ValueError:
        return ""
    return joined


def _relations(link: HtmlElement) -> list[str]:
    return str(link.get("rel") or "").lower().split()

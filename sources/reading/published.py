"""When an article was published, and where that is said. A day is never guessed from a copyright line or a footer."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from sources.reading.days import days_in, first_day_in
from sources.reading.markup import Markup

METAS = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "article.published",
    "cxenseparse:recs:publishtime",
    "date",
)
TIMES = (
    "//time[@pubdate or @itemprop='datePublished']",
    "//*[@itemprop='datePublished']",
    "//time[contains(@class,'publish') or contains(@class,'entry-date') or contains(@class,'posted')]",
    "//article//time[@datetime][1]",
)
NEAR_HEADING = 15  # pieces of text after it
IN_ADDRESS = re.compile(r"/(20\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?:/|\b)")
HEAD = 12  # lines at the top of a text that may carry its date
LONGEST_LINE = 100  # characters; a longer line is prose


class Published(NamedTuple):
    on: date
    how: str


def published_on_page(tree: HtmlElement, markup: Markup, url: str) -> Published | None:
    """From what the page says to machines, then its address, then what stands by its heading.

    A day beside the address's is the same moment in another time zone: then the address says the publisher's own day.
    """
    said, address = next(_says_page(tree, markup), None), _in_address(url)
    if said and address and abs(said.on - address.on) > timedelta(days=1):
        return said
    return address or said or _by_heading(tree)


def published_in_text(text: str) -> Published | None:
    """From the lines at the top that are no sentences: a dateline, "Published 3 March 2020"."""
    lines = (line.strip() for line in text.splitlines())
    for line in islice((line for line in lines if line), HEAD):
        if len(line) <= LONGEST_LINE and not _is_prose(line):
            for day, words in days_in(line):
                return Published(day, f"in the text: {words}")
    return None


def _says_page(tree: HtmlElement, markup: Markup) -> Iterator[Published]:
    for value in markup.values("datePublished"):
        yield from _found(str(value), "JSON-LD datePublished")
    for name, content in markup.meta(*METAS):
        yield from _found(content, f"meta {name}")
    for path in TIMES:
        for element in tree.xpath(path):
            said = element.get("datetime") or element.get("content") or element.text_content()
            yield from _found(
                said, f"{element.tag} element: {' '.join(element.text_content().split())[:60]}".rstrip(": ")
            )


def _in_address(url: str) -> Published | None:
    match = IN_ADDRESS.search(url)
    return next(_found("-".join(match.groups()), f"address: {match[0]}"), None) if match else None


def _by_heading(tree: HtmlElement) -> Published | None:
    """A short line right after the first heading that holds a day: a byline such as "Ann Lee, 3 March 2020"."""
    lines = (" ".join(text.split()) for text in tree.xpath("(//h1)[1]/following::text()[normalize-space()]"))
    for line in islice(lines, NEAR_HEADING):
        if len(line) <= LONGEST_LINE and not _is_prose(line):
            for day in _found(line, f"by the heading: {line}"):
                return day
    return None


def _found(value: str, how: str) -> Iterator[Published]:
    if day := first_day_in(value[:80]):
        yield Published(day, how)


def _is_prose(line: str) -> bool:
    return len(line.split()) > 8 and line[-1] in '.!?"”'

"""When an article was published, and where that is said. A day is never guessed from a copyright line or a footer."""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

from lxml.html import HtmlElement

from sources.reading.datelines import Published, by_headline, day_of, first_in, found, only_day
from sources.reading.days import UNSURE, Days
from sources.reading.markup import Markup
from sources.reading.months import MONTHS, writes_day_first

NEXT_DAY = timedelta(days=1)
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
TIMES = ("//time[@pubdate or @itemprop='datePublished']", "//*[@itemprop='datePublished']")
IN_ADDRESS = re.compile(
    r"/(?P<year>20\d\d)[/-](?P<month>[01]?\d|[a-z]{3})[/-](?P<day>[0-3]?\d)(?:/|\b)|"
    r"(?<=[/t_-])(?P<y>20\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
)
HEAD = 12  # lines at the top of a text that may carry its date
TOP = 20_000  # characters in which they stand


def published_on_page(tree: HtmlElement, markup: Markup, url: str, title: str) -> Published | None:
    """From what the page says to machines, else its address, what stands by its headline, or the only day it shows.

    What it says to machines may be a moment in Greenwich. The address, or else the line by the headline, has the
    publisher's own day, where that is a day away.
    """
    days = Days(day_first=writes_day_first(markup.language))
    said, address = next(_says_page(tree, markup, days), None), _in_address(url)
    if said and not said.anywhere:
        return said
    own = address or by_headline(tree, title, days)
    if said is None:
        return own or only_day(tree, days)
    return own if own and abs(said.on - own.on) <= NEXT_DAY else said


def published_in_text(text: str) -> Published | None:
    """From the lines at the top that are no sentences: a dateline, "Published 3 March 2020"."""
    lines = (line.strip() for line in text[:TOP].splitlines())
    return first_in(list(islice((line for line in lines if line), HEAD)), "in the text", UNSURE)


def _says_page(tree: HtmlElement, markup: Markup, days: Days) -> Iterator[Published]:
    for value in markup.values("datePublished"):
        yield from found(str(value), "JSON-LD datePublished", days)
    for name, content in markup.meta(*METAS):
        yield from found(content, f"meta {name}", days)
    for path in TIMES:
        for element in tree.xpath(path):
            yield from day_of(element, days)


def _in_address(url: str) -> Published | None:
    match = IN_ADDRESS.search(url)
    if match is None:
        return None
    year, month, day = (match[long] or match[short] for long, short in (("year", "y"), ("month", "m"), ("day", "d")))
    number = month if month.isdigit() else MONTHS.get(month, 0)
    return next(found(f"{year}-{number}-{day}", f"address: {match[0]}", UNSURE), None)

"""When an article was published, and where that is said. A day is never guessed from a copyright line or a footer."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice, pairwise
from typing import Any, NamedTuple

from lxml.html import HtmlElement

from sources.reading.days import days_in, first_day_in
from sources.reading.markup import Markup
from sources.reading.months import MONTHS, writes_day_first
from sources.reading.titles import letters

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
TIMES = (
    "//time[@pubdate or @itemprop='datePublished']",
    "//*[@itemprop='datePublished']",
    "//time[contains(@class,'publish') or contains(@class,'entry-date') or contains(@class,'posted')]",
    "//article//time[@datetime][1]",
)
CHANGED = re.compile(
    r"updat|modif|revis|review|correct|aktualisi|geändert|mis(?:e)? à jour|actualiza|atualiza|aggiorna|bijgewerkt|"
    r"обновл|измен|zaktualiz|güncel|diperbarui|更新|修改|수정",
    re.IGNORECASE,
)
FIRST = re.compile(
    r"publi|post|issued|veröffentlicht|erschienen|parution|опублик|geplaatst|opublik|yayın|diterbitkan|"
    r"发布|发表|公開|掲載|投稿|発行|입력|등록|게재",
    re.IGNORECASE,
)
NEAR_HEADING = 15  # pieces of text after it
LONGEST_LABEL = 40  # characters of a line that says what the next one is the day of
TEXT = "text()[normalize-space() and not(parent::script or parent::style or parent::noscript)]"
IN_ADDRESS = re.compile(
    r"/(?P<year>20\d\d)[/-](?P<month>[01]?\d|[a-z]{3})[/-](?P<day>[0-3]?\d)(?:/|\b)|"
    r"(?<=[/t_-])(?P<y>20\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
)
TIME = re.compile(r"\d\d:\d\d(?!.*[+-](?!00:?00)\d\d:?\d\d)")  # with no offset, or with none from Greenwich
HEAD = 12  # lines at the top of a text that may carry its date
LONGEST_LINE = 100  # characters; a longer line is prose


class Published(NamedTuple):
    """A day, and where it is said. `anywhere`: by a time of day that may be Greenwich's, not the publisher's own."""

    on: date
    how: str
    anywhere: bool = False


def published_on_page(tree: HtmlElement, markup: Markup, url: str, title: str) -> Published | None:
    """From what the page says to machines, else its address, else what stands by its headline.

    What it says to machines may be a moment in Greenwich. The address, or else the line by the headline, has the
    publisher's own day, where that is a day away.
    """
    day_first = writes_day_first(markup.language)
    said, address = next(_says_page(tree, markup, day_first), None), _in_address(url)
    if said and not said.anywhere:
        return said
    own = address or _by_headline(tree, title, day_first)
    return own if own and (said is None or abs(said.on - own.on) <= NEXT_DAY) else said


def published_in_text(text: str) -> Published | None:
    """From the lines at the top that are no sentences: a dateline, "Published 3 March 2020"."""
    lines = (line.strip() for line in text.splitlines())
    return _first_in(list(islice((line for line in lines if line), HEAD)), "in the text", day_first=False)


def _says_page(tree: HtmlElement, markup: Markup, day_first: bool) -> Iterator[Published]:
    for value in markup.values("datePublished"):
        yield from _found(str(value), "JSON-LD datePublished", day_first)
    for name, content in markup.meta(*METAS):
        yield from _found(content, f"meta {name}", day_first)
    for path in TIMES:
        for element in tree.xpath(path):
            words = " ".join(element.text_content().split())
            if not CHANGED.search(str(element.get("class") or "")) or FIRST.search(str(element.get("class"))):
                said = element.get("datetime") or element.get("content") or words
                yield from _found(said, f"{element.tag} element: {words[:60]}".rstrip(": "), day_first)


def _in_address(url: str) -> Published | None:
    match = IN_ADDRESS.search(url)
    if match is None:
        return None
    year, month, day = (match[long] or match[short] for long, short in (("year", "y"), ("month", "m"), ("day", "d")))
    number = month if month.isdigit() else MONTHS.get(month, 0)
    return next(_found(f"{year}-{number}-{day}", f"address: {match[0]}", day_first=False), None)


def _by_headline(tree: HtmlElement, title: str, day_first: bool) -> Published | None:
    """A short line beside the headline that holds a day: a byline such as "Ann Lee, 3 March 2020"."""
    headline = _headline(tree, title)
    if headline is None:
        return None
    after = islice(headline.xpath(f"following::{TEXT}"), NEAR_HEADING)
    before = headline.xpath(f"(preceding-sibling::*|../preceding-sibling::*[1])/descendant-or-self::*/{TEXT}")
    whole = islice(headline.xpath("following::*"), NEAR_HEADING)
    lines = (map(_said_in, after), map(_said_in, before), (" ".join(each.text_content().split()) for each in whole))
    return next(filter(None, (_first_in(list(each), "by the heading", day_first) for each in lines)), None)


def _said_in(text: Any) -> str:
    """The words; of a `<time>` that says "1 day ago", the day that it means."""
    words, element = " ".join(text.split()), text.getparent()
    is_vague = text.is_text and element.tag == "time" and first_day_in(words) is None
    return str(element.get("datetime") or words) if is_vague else words


def _headline(tree: HtmlElement, title: str) -> HtmlElement | None:
    """The heading that shows the title, or whatever else does; else the first main heading."""
    wanted = letters(title)
    for elements in (tree.iter("h1", "h2", "h3", "h4"), tree.iterfind(".//body//*") if wanted else ()):
        for element in elements:
            if isinstance(element.tag, str) and wanted == letters(_own_words(element, len(title))):
                return element
    return next(tree.iter("h1"), None)


def _own_words(element: HtmlElement, length: int) -> str:
    """Its text, where that is about as long as a title."""
    text = element.text_content() if element.tag in {"h1", "h2", "h3", "h4"} else element.text or ""
    return text if length // 2 < len(text) < 3 * length + 200 else ""


def _first_in(lines: Sequence[str], where: str, day_first: bool) -> Published | None:
    """The day that is said to be of the publication, else the first that is not said to be of a change."""
    unlabelled: list[Published] = []
    for label, line in pairwise(["", *lines]):
        if len(line) > LONGEST_LINE or _is_prose(line):
            continue
        said_before = label if len(label) <= LONGEST_LABEL and not first_day_in(label) else ""
        end = 0
        for said in days_in(line, day_first=day_first):
            words = line[end : said.start].strip(" |·,") or said_before
            end, found = said.end, Published(said.day, f"{where}: {line}")
            if FIRST.search(words):
                return found
            if not CHANGED.search(words):
                unlabelled.append(found)
    return next(iter(unlabelled), None)


def _found(value: str, how: str, day_first: bool) -> Iterator[Published]:
    if day := first_day_in(value[:80], day_first=day_first):
        yield Published(day, how, bool(TIME.search(value)))


def _is_prose(line: str) -> bool:
    return len(line.split()) > 8 and line[-1] in '.!?"”'

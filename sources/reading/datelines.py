"""Days that a page or a text shows to readers: beside the headline, in a line that says what it is, or the only one."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain, islice, pairwise
from typing import Any, NamedTuple

from lxml.html import HtmlElement

from sources.reading.days import UNSURE, Days
from sources.reading.titles import letters

OLDEST = date(1995, 1, 1)  # there were no articles on the web before
CHANGED = re.compile(
    r"updat|modif|revis|review|correct|aktualisi|geändert|mis(?:e)? à jour|actualiza|atualiza|aggiorna|bijgewerkt|"
    r"обновл|измен|zaktualiz|güncel|diperbarui|更新|修改|수정",
    re.IGNORECASE,
)
FIRST = re.compile(
    r"publi|post|issued|created|veröffentlicht|erschienen|parution|опублик|geplaatst|opublik|yayın|diterbitkan|"
    r"发布|发表|公開|掲載|投稿|発行|입력|등록|게재",
    re.IGNORECASE,
)
LONGEST_DAY = 4  # words of a day inside the headline's own element
NEAR_HEADING = 15  # pieces of text after it
LONGEST_LABEL = 40  # characters of a line that says what the next one is the day of
TEXT = "text()[normalize-space() and not(parent::script or parent::style or parent::noscript)]"
LONGEST_LINE = 100  # characters; a longer line is prose
WIRE = re.compile(r"\s*(?:\([^()]{2,40}\)|/[^/]{2,40}/)?\s*(?:--|[–—]|-\s)")  # "(GLOBE NEWSWIRE) --"
DATED_CLASSES = (
    "published", "entry-date", "post-date", "postdate", "date-header", "pubdate", "pub-date", "publish-date",
)  # fmt: skip
DATED = "//*[{}]".format(" or ".join(f"contains(@class,'{name}')" for name in DATED_CLASSES))
TIME = re.compile(r"\d\d:\d\d(?!.*[+-](?!00:?00)\d\d:?\d\d)")  # with no offset, or with none from Greenwich


class Published(NamedTuple):
    """A day, and where it is said. `anywhere`: by a time of day that may be Greenwich's, not the publisher's own."""

    on: date
    how: str
    anywhere: bool = False


def by_headline(tree: HtmlElement, title: str, days: Days) -> Published | None:
    """A short line beside the headline that holds a day: a byline such as "Ann Lee, 3 March 2020"."""
    headline = _headline(tree, title)
    if headline is None:
        return None
    inside = (text for text in headline.xpath(f".//*/{TEXT}") if len(text.split()) <= LONGEST_DAY)
    after = chain(inside, islice(headline.xpath(f"following::{TEXT}"), NEAR_HEADING))
    before = headline.xpath(f"(preceding-sibling::*|../preceding-sibling::*[1])/descendant-or-self::*/{TEXT}")
    whole = islice(headline.xpath("following::*"), NEAR_HEADING)
    lines = (map(_said_in, after), map(_said_in, before), (" ".join(each.text_content().split()) for each in whole))
    return next(filter(None, (first_in(list(each), "by the heading", days) for each in lines)), None)


def _said_in(text: Any) -> str:
    """The words; of a `<time>` that says "1 day ago", the day that it means."""
    words, element = " ".join(text.split()), text.getparent()
    is_vague = text.is_text and element.tag == "time" and UNSURE.first_in(words) is None
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


def first_in(lines: Sequence[str], where: str, days: Days) -> Published | None:
    """The day that is said to be of the publication, else the first that is not said to be of a change."""
    unlabelled: list[Published] = []
    for label, line in pairwise(["", *lines]):
        if len(line) > LONGEST_LINE or _is_prose(line):
            line = _dateline(line)
        said_before = label if len(label) <= LONGEST_LABEL and not UNSURE.first_in(label) else ""
        end = 0
        for said in days.said_in(line):
            if said.day < OLDEST:
                continue
            words = line[end : said.start].strip(" |·,") or said_before
            end, found = said.end, Published(said.day, f"{where}: {line}")
            if FIRST.search(words):
                return found
            if not CHANGED.search(words):
                unlabelled.append(found)
    return next(iter(unlabelled), None)


def only_day(tree: HtmlElement, days: Days) -> Published | None:
    """The day that the elements for the day of publication agree on, or else every `<time>`, or the article's first."""
    for path in (DATED, "//time", "(//article[descendant::h1]//time)[1]"):
        shown = {each.on: each for element in tree.xpath(path) for each in day_of(element, days)}
        if len(shown) == 1:
            return next(iter(shown.values()))
    return None


def day_of(element: HtmlElement, days: Days) -> Iterator[Published]:
    """The day that an element holds, unless it is said to be of a change."""
    words, kind = " ".join(element.text_content().split()), str(element.get("class") or "")
    label = "" if element.getparent() is None else str(element.getparent().text or "")[-LONGEST_LABEL:]
    if len(words) <= LONGEST_LINE and (FIRST.search(kind) or not CHANGED.search(f"{kind} {label} {words}")):
        said = element.get("datetime") or element.get("content") or element.get("title") or ""
        how = f"{element.tag} element: {words[:60]}".rstrip(": ")
        yield from islice(chain(found(said, how, days), found(words, how, days)), 1)


def found(value: str, how: str, days: Days) -> Iterator[Published]:
    day = days.first_in(value[:80])
    if day and day >= OLDEST:
        yield Published(day, how, bool(TIME.search(value)))


def _dateline(paragraph: str) -> str:
    """The place and day that open it: "BASEL, 14 June 2024 -- …"; empty where it opens otherwise."""
    said = next(UNSURE.said_in(paragraph[:LONGEST_LINE]), None)
    if said is None or not WIRE.match(paragraph, said.end):
        return ""
    place = paragraph[: said.start].rstrip()
    return paragraph[: said.end] if not place or place.isupper() or place[-1] in ",–—-" else ""


def _is_prose(line: str) -> bool:
    return len(line.split()) > 8 and line[-1] in '.!?"”'

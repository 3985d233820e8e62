"""What an article is called: the headline that its page shows, else what the page calls itself, without the site."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from itertools import islice

from lxml.html import HtmlElement

from sources.reading.markup import Markup

SEPARATOR = re.compile(r"\s+[|–—·•»:-]+\s+|\s*[|｜_]+\s*|[：:]\s+|(?<=[^\x00-\x7f])-(?=\S)")
LEAST = 6  # letters of a headline
ALIKE = 0.2  # share of the only heading's words that the page's own titles must have too
VERY_ALIKE = 0.6  # the same, of one heading among several
MOST_SITE_WORDS = 6
MOST_TITLES = 20  # that a page gives itself
LONGEST = 500  # characters of one
NOTICE = re.compile(
    r"\W*(?:for (?:immediate )?release|(?:press|news|media) (?:release|statement)|(?:under )?embargo(?:ed)?\b.*"
    r"|exclusive|breaking news)\W*",
    re.IGNORECASE,
)


def headings_of(tree: HtmlElement) -> list[str]:
    """The texts of the page's main headings."""
    texts = (" ".join(heading.text_content().split()) for heading in tree.iter("h1"))
    return [text for text in texts if text]


def first_heading(lines: Iterable[str]) -> str:
    """The first of a text's lines that is no notice such as "FOR IMMEDIATE RELEASE"; empty where there is none."""
    return next((line for line in lines if line and not NOTICE.fullmatch(line)), "")


def title_of(tree: HtmlElement, markup: Markup, headings: Sequence[str], sites: Sequence[str]) -> str:
    """The headline as it is shown. `sites`: names of the page's site, and its host, which are no headline."""
    titles = list(dict.fromkeys(each[:LONGEST] for each in islice(_titles(tree, markup), MOST_TITLES)))
    shown = [each for each in dict.fromkeys(headings) if not _is_site(each, sites)]
    if not titles:
        return next(iter(shown), "")
    return (
        _heading_in_titles(shown, titles)
        or _heading_alike(shown, titles)
        or _without_site(titles[0], tree, sites)
        or titles[0]
    )


def site_in_title(tree: HtmlElement, title: str) -> str:
    """What the page's `<title>` has after the headline, where it is short enough for a site's name."""
    whole = " ".join((tree.findtext(".//title") or "").split())[:LONGEST]
    parts = [(match.start(), match.end()) for match in SEPARATOR.finditer(whole)]
    if not parts or letters(title) not in letters(whole[: parts[-1][0]]) or not letters(title):
        return ""
    name = whole[parts[-1][1] :]
    return name if len(name.split()) <= MOST_SITE_WORDS else ""


def letters(text: str) -> str:
    """Only what is written, to compare by."""
    return re.sub(r"[\W_]+", "", text).casefold()


def _titles(tree: HtmlElement, markup: Markup) -> Iterator[str]:
    said = (value for value in markup.values("headline") if isinstance(value, str))
    metas = (content for _, content in markup.meta("og:title", "citation_title", "dc.title", "twitter:title"))
    for title in (*said, *metas, *(each.text_content() for each in tree.xpath("//head//title | //title")[:1])):
        if words := " ".join(unescape(title).split()):
            yield words


def _is_site(heading: str, sites: Sequence[str]) -> bool:
    return letters(heading) in {"", *map(letters, sites)}


def _heading_in_titles(headings: Sequence[str], titles: Sequence[str]) -> str:
    """The longest heading that is most of one of the titles, or that goes on after it; without words before it."""
    found = [
        title if letters(heading) != letters(title) and letters(heading).endswith(letters(title)) else heading
        for heading in headings
        for title in titles
        if len(letters(heading)) >= LEAST and (_is_most_of(heading, title) or _begins(heading, title))
    ]
    return max(found, key=len, default="")


def _is_most_of(one: str, other: str) -> bool:
    shorter, longer = sorted((letters(one), letters(other)), key=len)
    return bool(shorter) and shorter in longer and 2 * len(shorter) >= len(longer)


def _begins(heading: str, title: str) -> bool:
    """The title is the heading and the names of the site."""
    return any(letters(title[: match.start()]) == letters(heading) for match in SEPARATOR.finditer(title))


def _heading_alike(headings: Sequence[str], titles: Sequence[str]) -> str:
    """Editors give machines another headline than readers; the one that readers see counts, if it is about the same."""
    known = {word for title in titles for word in _words(title)}
    enough = ALIKE if len(headings) == 1 else VERY_ALIKE
    alike = (
        each for each in headings if len(_words(each)) > 2 and len(_words(each) & known) >= enough * len(_words(each))
    )
    return next(alike, "")


def _words(text: str) -> set[str]:
    """Without the short ones, which any two headlines share."""
    return set(re.findall(r"\w{4,}", text.casefold()))


def _without_site(title: str, tree: HtmlElement, sites: Sequence[str]) -> str:
    """The longest part of the title that the page shows by itself, else the title without the names of its site."""
    cuts = [(match.start(), match.end()) for match in SEPARATOR.finditer(title)]
    parts = [title[:start] for start, _ in reversed(cuts)] + [title[end:] for _, end in cuts]
    shown = (
        {letters(text) for text in tree.xpath("//body//text()[not(parent::script or parent::style)]")} if cuts else ()
    )
    for part in parts:
        if len(letters(part)) >= LEAST and letters(part) in shown and not _is_site(part, sites):
            return part.strip()
    for start, end in reversed(cuts):
        if not _names_site(title[end:], sites):
            break
        title = title[:start]
    return title.strip()


def _names_site(words: str, sites: Sequence[str]) -> bool:
    """Whether it is one of the names, or is written in the host's: “Harbour Health” in www.harbourhealth.example."""
    name = letters(words)
    return any(name == letters(site) or ("." in site and len(name) > 3 and name in letters(site)) for site in sites)

"""Pure: the addresses that a feed (RSS, Atom) or a sitemap names."""

import gzip
import re
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import feedparser
from lxml import etree

from sources.errors import CannotRead

MOST_ENTRIES = 500
MOST_ADDRESSES = 50_000
LARGEST = 50_000_000  # bytes of a sitemap, unfolded


@dataclass(frozen=True, slots=True)
class Entry:
    """One article that a feed names."""

    url: str
    title: str
    summary: str

    def has_any(self, keywords: Sequence[str]) -> bool:
        """Whether one of the keywords stands in it as a word or the beginning of one; True where there are none."""
        words = f"{self.title} {self.summary}"
        return not keywords or any(re.search(rf"\b{re.escape(keyword)}", words, re.IGNORECASE) for keyword in keywords)


@dataclass(frozen=True, slots=True)
class Listing:
    """A feed's own title and its entries, in its order."""

    title: str
    entries: tuple[Entry, ...]


def read_feed(data: bytes, url: str = "") -> Listing:
    """Raises CannotRead where it is no feed."""
    parsed = feedparser.parse(BytesIO(data), response_headers={"content-location": url} if url else None)
    if not parsed.get("version"):
        raise CannotRead("This address gives no RSS or Atom feed. Look for the feed's own address on the site.")
    entries = (_entry(each) for each in parsed.entries[:MOST_ENTRIES])
    title = " ".join(str(parsed.feed.get("title", "")).split())
    return Listing(title, tuple(entry for entry in entries if entry.url.startswith(("http://", "https://"))))


def _entry(entry: feedparser.FeedParserDict) -> Entry:
    summary = re.sub(r"<[^>]+>", " ", str(entry.get("summary", "")))
    return Entry(str(entry.get("link", "")).strip(), " ".join(str(entry.get("title", "")).split()), summary)


def read_sitemap(data: bytes) -> tuple[list[str], list[str]]:
    """The pages and the further sitemaps that a sitemap names. Raises CannotRead where it is none."""
    if data.startswith(b"\x1f\x8b"):
        data = _unfolded(data)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise CannotRead("This is no sitemap: it is not XML. Look for the address in the site's robots.txt.") from error
    if (kind := etree.QName(root).localname) not in {"urlset", "sitemapindex"}:
        raise CannotRead("This is no sitemap. Look for the address of one in the site's robots.txt.")
    found = [(each.text or "").strip() for each in root.iterfind("{*}*/{*}loc")][:MOST_ADDRESSES]
    return ([], found) if kind == "sitemapindex" else (found, [])


def _unfolded(data: bytes) -> bytes:
    try:
        with gzip.open(BytesIO(data)) as file:
            unfolded = file.read(LARGEST + 1)
    except (OSError, EOFError) as error:
        raise CannotRead("This sitemap is damaged (its compression is broken). Try again later.") from error
    if len(unfolded) > LARGEST:
        raise CannotRead("This sitemap unfolds to more than we can take in.")
    return unfolded

"""Feeds and sitemaps."""

import gzip
from collections.abc import Callable

import pytest

from sources.errors import CannotRead
from sources.syndication import read_feed, read_sitemap

RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title> Harbour Health </title>
<item><title>Stem cells for knees</title><link>https://harbour.example/1</link>
<description>A &lt;b&gt;trial&lt;/b&gt;</description></item>
<item><title>Ten foods</title><link>https://harbour.example/2</link><description>For joints</description></item>
<item><title>No address</title></item>
<item><title>Another scheme</title><link>javascript:alert(1)</link></item>
</channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title>
<entry><title>Cells</title><link href="https://harbour.example/3"/><summary>s</summary></entry></feed>"""
SITEMAP = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc> https://harbour.example/1 </loc></url><url><loc>https://harbour.example/2</loc></url></urlset>"""


def test_rss_and_atom_name_their_entries_and_only_web_addresses() -> None:
    listing = read_feed(RSS)
    assert listing.title == "Harbour Health"
    assert [entry.url for entry in listing.entries] == ["https://harbour.example/1", "https://harbour.example/2"]
    assert [entry.url for entry in read_feed(ATOM).entries] == ["https://harbour.example/3"]


@pytest.mark.parametrize(
    ("keywords", "wanted"),
    [([], True), (["stem cell"], True), (["TRIAL"], True), (["tria"], True), (["rial"], False), (["gene"], False)],
)
def test_a_keyword_is_a_word_or_its_beginning_in_title_or_summary(keywords: list[str], wanted: bool) -> None:
    assert read_feed(RSS).entries[0].has_any(keywords) is wanted


def test_a_sitemap_names_pages_or_further_sitemaps() -> None:
    assert read_sitemap(SITEMAP) == (["https://harbour.example/1", "https://harbour.example/2"], [])
    assert read_sitemap(gzip.compress(SITEMAP))[0] == read_sitemap(SITEMAP)[0]
    index = (
        SITEMAP.replace(b"urlset", b"sitemapindex").replace(b"<url>", b"<sitemap>").replace(b"</url>", b"</sitemap>")
    )
    assert read_sitemap(index) == ([], ["https://harbour.example/1", "https://harbour.example/2"])


@pytest.mark.parametrize("read", [read_feed, read_sitemap])
@pytest.mark.parametrize("data", [b"", b"<html><body>Not found</body></html>", b"{}", b"\x1f\x8bbroken"])
def test_what_is_neither_is_said_to_be_none(read: Callable[[bytes], object], data: bytes) -> None:
    with pytest.raises(CannotRead):
        read(data)


def test_entities_of_a_sitemap_are_not_unfolded_nor_fetched() -> None:
    data = SITEMAP.replace(b"<urlset", b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><urlset').replace(
        b"/1 ", b"/&e; "
    )
    assert "root:" not in "".join(read_sitemap(data)[0])

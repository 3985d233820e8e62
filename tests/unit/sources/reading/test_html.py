"""Web pages: their article, without the furniture around it, and what they say of themselves."""

from collections.abc import Sequence

import pytest

from sources.errors import CannotRead
from sources.reading import read
from sources.reading.furniture import Block, without_furniture

PARAGRAPHS = (
    "A small trial of bone marrow cells in knee osteoarthritis has reported its results after twelve months.",
    "Pain fell in both groups, and the difference between them was four points on a scale of one hundred.",
    "The regulator has approved no stem-cell product for osteoarthritis, and says so on its own pages.",
    "A larger trial, with three hundred people in six hospitals, is planned to start in the coming year.",
)


def page(head: str = "", before: str = "", after: str = "", paragraphs: Sequence[str] = PARAGRAPHS) -> bytes:
    body = "".join(f"<p>{each}</p>" for each in paragraphs)
    return (
        f"<!doctype html><html><head><meta charset='utf-8'><title>Cells for knees</title>{head}</head><body>"
        f"<article><h1>Cells for knees</h1>{before}{body}{after}</article></body></html>"
    ).encode()


def test_every_paragraph_is_a_line_of_its_own_with_a_blank_line_between() -> None:
    lines = read(page()).text.split("\n\n")
    assert lines[-len(PARAGRAPHS) :] == list(PARAGRAPHS)
    assert all("\n" not in line for line in lines)


def test_headings_lists_and_tables_keep_their_words() -> None:
    after = (
        "<h2>What clinics say</h2>"
        "<ul><li>Nine in ten are free of pain, says one.</li><li>No source is given for it.</li></ul>"
        "<table><tr><th>Group</th><th>Pain</th></tr><tr><td>Cells</td><td>41</td></tr><tr><td>Sham</td><td>45</td></tr></table>"
    )
    text = read(page(after=after)).text
    for words in ("What clinics say", "Nine in ten are free of pain, says one.", "Cells | 41", "Sham | 45"):
        assert words in text.split("\n\n")


def test_ordered_lists_keep_every_item_and_what_is_nested_in_it() -> None:
    after = (
        "<p>The clinic lists what it does for its patients.</p><ol><li>Fat is taken from the belly.</li>"
        "<li>Cells are <a href='/c'>separated from it</a>.<ol><li>It takes an hour.</li><li><p>It costs more.</p></li>"
        "</ol></li><li>Cartilage grows back.</li></ol>"
    )
    items = [
        "Fat is taken from the belly.", "Cells are separated from it.", "It takes an hour.", "It costs more.",
        "Cartilage grows back.",
    ]  # fmt: skip
    assert read(page(after=after)).text.split("\n\n")[-len(items) :] == items


def test_a_byline_that_makes_a_claim_is_kept() -> None:
    said = "By Jane Doe, who says that cells healed her own knee"
    assert said in read(page(before=f"<p>{said}</p>")).text
    assert "By Jane" not in read(page(before="<p>By Jane Doe, health correspondent</p>")).text


FURNITURE = (
    "<nav><a href='/'>Home</a> <a href='/knees'>Knees</a></nav>",
    "<div class='share'><a href='#'>Share this article</a> <a href='#'>Tweet</a></div>",
    "<p>Subscribe to our newsletter and get the week in your inbox.</p>",
    "<p><a href='/x'>RELATED: TEN FOODS THAT HELP YOUR JOINTS</a></p>",
    "<h3>You may also like</h3><ul><li><a href='/1'>Ten foods</a></li><li><a href='/2'>Why walking helps</a></li></ul>",
    "<div id='comments'><h3>3 comments</h3><p>It cured my knee completely!</p></div>",
    "<div class='cookie-banner'><p>We use cookies to improve your visit.</p></div>",
    "<p>© 2024 Harbour Health News. All rights reserved.</p>",
)


@pytest.mark.parametrize("furniture", FURNITURE)
def test_furniture_is_left_out_and_no_paragraph_with_it(furniture: str) -> None:
    lines = read(page(after=furniture)).text.split("\n\n")
    assert [line for line in lines if line != "Cells for knees"] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "text",
    [
        "Share prices of the company fell after the trial failed.",
        "Related donors gave the marrow in eleven of the cases.",
        "Comments from the regulator followed within a week.",
        "More news on the trial is expected: it will report in March.",
        "Read what the regulator says before you pay.",
        "Advertisement of unapproved products is an offence in several countries.",
        "You may also like to know that the trial was never registered.",
        "Follow-up was twelve months.",
        "See also the trial of 2019, which found no difference between the groups.",
        "Read more about the trial in the report that its investigators published.",
        "Copyright law does not protect the figure that the clinic gives.",
    ],
)
def test_sentences_that_begin_like_furniture_stay(text: str) -> None:
    blocks = [Block("Before it."), Block(text), Block("After it.")]
    assert without_furniture(blocks) == blocks


@pytest.mark.parametrize(
    "text",
    [
        "By Ann Lee",
        "By Ann Lee, 20 June 2025",
        "By Ann Lee and Tom van Dyk",
        "By Ruth Adeyemi, health correspondent · 3 July 2025",
        "Lakeside Clinic · Privacy · Terms · Results may vary",
    ],
)
def test_a_byline_at_the_top_and_a_line_of_a_menu_are_no_text(text: str) -> None:
    assert without_furniture([Block("Cells for knees"), Block(text), Block("After it.")])[1:] == [Block("After it.")]


@pytest.mark.parametrize(
    "text", ["By March the trial had ended.", "By Ann Lee’s account it failed.", "Pain: 41 · Function: 45"]
)
def test_sentences_that_begin_like_a_byline_stay(text: str) -> None:
    assert Block(text) in without_furniture([Block("Cells for knees"), Block(text)])


def test_two_links_in_a_row_stay_and_three_are_a_list_of_other_pages() -> None:
    links = [Block(f"Another page, number {n}", linked=True) for n in range(3)]
    assert without_furniture(links[:2]) == links[:2]
    assert without_furniture(links) == []


@pytest.mark.parametrize(
    ("head", "before", "day", "how"),
    [
        (
            '<script type="application/ld+json">{"@graph": [{"datePublished": "2024-03-14T08:00"}]}</script>',
            "",
            "2024-03-14",
            "JSON-LD datePublished",
        ),
        (
            '<script type="application/ld+json">{"datePublished": "2024-03-14", broken</script>',
            "",
            "2024-03-14",
            "JSON-LD datePublished",
        ),
        (
            '<meta property="article:published_time" content="2024-03-14">',
            "",
            "2024-03-14",
            "meta article:published_time",
        ),
        ('<meta name="citation_date" content="2024/03/14">', "", "2024-03-14", "meta citation_date"),
        ("", '<time datetime="2024-03-14" pubdate>in March</time>', "2024-03-14", "time element: in March"),
        ("", "<p>Ann Lee, March 14, 2024</p>", "2024-03-14", "by the heading: Ann Lee, March 14, 2024"),
        ("", "<p>© 2024</p>", None, ""),
    ],
)
def test_the_day_of_publication_comes_with_where_it_was_found(
    head: str, before: str, day: str | None, how: str
) -> None:
    found = read(page(head, before))
    assert (found.published_on.isoformat() if found.published_on else None, found.published_how) == (day, how)


@pytest.mark.parametrize(
    ("around", "day"),
    [
        ("<div class='date-header'>Tuesday, 28 April 2020</div>{}<p>Ask us by 1 May 2020.</p>", "2020-04-28"),
        ("{}<abbr class='published' title='2020-04-28T21:11:00+02:00'>21:11</abbr>", "2020-04-28"),
        ("{}<footer><time datetime='2020-04-28'>28 April</time></footer>", "2020-04-28"),
        ("{}<ul><li><time>28 April 2020</time></li><li><time>1 May 2020</time></li></ul>", None),
        ("{}<p>Last updated on <time>28 April 2020</time></p>", None),
        ("{}<time class='updated'>28 April 2020</time>", None),
        ("{}<p>Born on <time>28 April 1975</time></p>", None),
    ],
)
def test_the_only_day_that_a_page_shows_is_its_own(around: str, day: str | None) -> None:
    filler = "".join(f"<p>{each}</p><p>{n} is a number.</p>" for n, each in enumerate(PARAGRAPHS * 2))
    data = f"<html><body><main><h1>Cells for knees</h1>{around.format(filler)}</main></body></html>".encode()
    found = read(data)
    assert (found.published_on.isoformat() if found.published_on else None) == day


def test_the_address_says_the_publishers_own_day_where_it_is_next_to_the_machines() -> None:
    head = '<meta property="article:published_time" content="2024-03-15T01:00:00Z">'
    assert read(page(head), url="https://news.example/2024/03/14/knees").published_on.isoformat() == "2024-03-14"
    assert read(page(head), url="https://news.example/2021/01/02/knees").published_on.isoformat() == "2024-03-15"


def test_what_the_page_says_of_itself_is_kept_apart_from_the_text() -> None:
    head = (
        '<link rel="canonical" href="https://harbour.example/knees"><meta name="author" content="Ann Lee">'
        '<meta property="og:site_name" content="Harbour Health">'
        '<meta property="og:title" content="Cells for knees | Harbour Health">'
    )
    found = read(page(head))
    assert (found.title, found.byline, found.publisher) == ("Cells for knees", "Ann Lee", "Harbour Health")
    assert found.canonical_url == "https://harbour.example/knees"


@pytest.mark.parametrize("url", ["", "https://mirror.example/knees"])
@pytest.mark.parametrize("broken", ["https://[", "https://[harbour.example/knees", "//[::1"])
def test_an_address_that_is_none_is_not_the_pages_own(broken: str, url: str) -> None:
    head = f'<link rel="canonical" href="{broken}"><meta property="og:url" content="{broken}">'
    found = read(page(head), url=url)
    assert "A small trial" in found.text
    assert found.canonical_url == ""


@pytest.mark.parametrize("level", ["[%s]", '{"name": %s}'], ids=["lists", "names"])
@pytest.mark.parametrize(("levels", "byline"), [(1, "Ann Lee"), (600, ""), (5000, "")])
def test_what_a_page_says_of_itself_may_lie_deep_and_too_deep(level: str, levels: int, byline: str) -> None:
    before, after = level.split("%s")
    said = f'{before * levels}"Ann Lee"{after * levels}'
    found = read(page(f'<script type="application/ld+json">{{"author": {said}}}</script>'))
    assert "A small trial" in found.text
    assert found.byline == byline


@pytest.mark.parametrize("declared", ["", "utf-8"])
def test_a_charset_in_the_page_is_believed_where_the_bytes_are_no_utf_8(declared: str) -> None:
    data = page().replace(b"'utf-8'", b"'windows-1252'").replace(b"small trial", "café’s trial".encode("cp1252"))
    assert "café’s trial" in read(data, encoding=declared).text


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body></body></html>",
        b"<!doctype html>",
        b"<html><body><script>x()</script><div id='root'></div></body></html>",
    ],
)
def test_a_page_without_an_article_is_said_to_have_none(data: bytes) -> None:
    with pytest.raises(CannotRead, match="aste the article's text"):
        read(data, "text/html")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Stammzellen wurden zwölf Menschen gegeben, und nach einem Jahr war der Schmerz geringer als zuvor.", "de"),
        ("Las células madre se administraron a doce personas y un año después el dolor era menor que antes.", "es"),
        (
            "干细胞被注射到十二名患者的膝关节中，一年以后疼痛有所减轻，但是差别并不确定，研究人员这样写道，监管机构也没有批准任何产品。",
            "zh",
        ),
        (
            "Stem cells were given to twelve people, and a year later there was less pain than before the injection.",
            "en",
        ),
    ],
)
def test_the_language_is_told_from_the_text(text: str, language: str) -> None:
    assert read(text.encode()).language == language


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("The cells <del>cured nine</del><ins>helped two</ins> of ten.", "The cells helped two of ten."),
        ("It costs <s>9,000</s> 5,000 dollars in all.", "It costs 5,000 dollars in all."),
        ("Each got 10<sup>6</sup> cells.<sup>12</sup>", "Each got 10⁶ cells.¹²"),
        ("Each got 10<sup>−2</sup> of the H<sub>2</sub>O.", "Each got 10⁻² of the H2O."),
        ("The <ruby>細胞<rp>(</rp><rt>saibō</rt><rp>)</rp></ruby> were few.", "The 細胞 were few."),
        ("The mes&shy;en&shy;chy&shy;mal cells&#8203; were few.", "The mesenchymal cells were few."),
        ("They were few.</p><p hidden>They cured all of the nine.", "They were few."),
        ("<span hidden>Nobody</span> <span hidden='until-found'>They</span> were few.", "They were few."),
    ],
    ids=["deleted", "struck", "raised", "raised with a sign", "ruby", "soft hyphens", "hidden", "until found"],
)
def test_a_page_says_what_it_shows(markup: str, text: str) -> None:
    assert read(page(after=f"<p>{markup}</p>")).text.split("\n\n")[-1] == text


def test_a_cell_keeps_its_lines_apart() -> None:
    table = "<table><tr><td><p>Cells</p><p>at once</p></td><td>41<br>points</td></tr></table>"
    assert "Cells at once | 41 points" in read(page(after=table)).text


def test_a_title_that_never_ends_is_cut() -> None:
    data = f"<html><title>{'Cells - ' * 200_000}</title><p>Something that the page says of cells.</p></html>".encode()
    assert 100 < len(read(data).title) <= 500


def test_a_text_too_short_to_tell_has_no_language() -> None:
    assert read(b"Stem cells.").language == ""

"""Decoding: every character stays, and its offset with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.errors import CannotRead
from sources.reading import read
from sources.reading.text import decode


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0", categories=["L", "N", "P", "Z", "S"]), min_size=1))
def test_utf_8_is_decoded_without_touching_a_character(text: str) -> None:
    assert decode(text.encode()) == text


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        (b"one\r\ntwo\rthree\n\n", "", "one\r\ntwo\rthree\n\n"),
        (b"\xef\xbb\xbfbom stays", "", "\ufeffbom stays"),
        ("\ufeffwide".encode("utf-16-le"), "", "\ufeffwide"),
        ("\ufeffwide".encode("utf-16-be"), "", "\ufeffwide"),
        ("\ufeffwider".encode("utf-32-le"), "", "\ufeffwider"),
        ("wide without a mark".encode("utf-16-le"), "", "wide without a mark"),
        (b"nul\x00here", "", "nul\ufffdhere"),
        (b"half of +2AA- pair", "utf-7", "half of \ufffd pair"),
        (b"caf\xe9, half of \\ud83d pair", "unicode-escape", "café, half of \ufffd pair"),
        ("décédé, ému".encode("latin-1"), "iso-8859-1", "décédé, ému"),
        ("élan vital".encode(), "iso-8859-1", "élan vital"),  # declared wrongly: it is valid UTF-8
        ("“quoted” – thus".encode("cp1252"), "windows-1252", "“quoted” – thus"),
        ("細胞の治療".encode("iso-2022-jp"), "iso-2022-jp", "細胞の治療"),
        ("干细胞治疗".encode("gb18030"), "gb2312", "干细胞治疗"),
        (b"unknown charset", "no-such-charset", "unknown charset"),
        ("décédé".encode("cp1252"), "undefined", "décédé"),  # a codec of Python's that decodes nothing
        ("décédé".encode("cp1252"), "utf-8\0", "décédé"),
        (b"  spaces \t stay  ", "", "  spaces \t stay  "),
    ],
)
def test_the_encoding_is_found_and_nothing_else_is_done(data: bytes, declared: str, text: str) -> None:
    assert decode(data, declared) == text


@pytest.mark.parametrize(
    "text",
    [
        "Стволовые клетки вводили двенадцати пациентам, и через год боль стала меньше.",
        "Des cellules souches ont été injectées à douze personnes âgées, sans être évaluées.",
    ],
)
def test_an_undeclared_old_encoding_is_recognised(text: str) -> None:
    encoding = "cp1251" if text.startswith("С") else "cp1252"
    assert decode((text * 4).encode(encoding)) == text * 4


@pytest.mark.parametrize("data", [b"", b"  \n", b"\xff\xfe", b"...\n---\n"])
def test_what_is_empty_is_said_to_be_empty(data: bytes) -> None:
    with pytest.raises(CannotRead, match="saved whole"):
        read(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a PNG picture"),
        (b"\x7fELF" + bytes(100), "a program"),
        (bytes(range(256)) * 4, "not text"),
        (b"PK\x03\x04" + bytes(50), "an archive"),
    ],
)
@pytest.mark.parametrize("media_type", ["", "text/html", "text/plain"])
def test_what_is_no_text_is_named_whatever_it_claims_to_be(data: bytes, words: str, media_type: str) -> None:
    with pytest.raises(CannotRead, match=words):
        read(data, media_type)


def test_a_text_that_begins_like_a_program_is_a_text() -> None:
    assert read(b"MZ cells were given to mice.\n").text.startswith("MZ cells")


PLAIN = """Cells in the knee: a year later

By Ann Lee and Bo Chen
Health 21/01/2026 19:13

A trial of cells has reported. It was registered on 3 March 2019, and nobody knew who had received them.
"""


def test_a_plain_text_gives_the_title_byline_and_date_at_its_top() -> None:
    found = read(PLAIN.encode())
    assert found.text == PLAIN
    assert found.title == "Cells in the knee: a year later"
    assert found.byline == "Ann Lee and Bo Chen"
    assert found.published_on.isoformat() == "2026-01-21"
    assert found.published_how == "in the text: Health 21/01/2026 19:13"


def test_a_sentence_is_neither_title_nor_date() -> None:
    found = read(
        b"The trial was registered on 3 March 2019, and it has now reported what it found.\n\nMore follows here.\n"
    )
    assert (found.title, found.published_on) == ("", None)


@pytest.mark.parametrize("notice", ["FOR IMMEDIATE RELEASE", "** News Release **", "EMBARGOED until 6 pm"])
def test_a_notice_above_the_headline_is_no_title(notice: str) -> None:
    assert read(f"{notice}\n\nCells for the knee\n\nA trial began.\n".encode()).title == "Cells for the knee"


@pytest.mark.parametrize(
    "opening",
    [
        "BASEL, 4 June 2024 -- ",
        "LEEDS, England, June 4, 2024 (WIRE SERVICE) — ",
        "Leeds – 4 June 2024 – ",
        "June 4, 2024 /A Newswire/ -- ",
    ],
)
def test_the_place_and_day_that_open_a_release_are_its_day(opening: str) -> None:
    text = f"Cells for the knee\n\n{opening}The company will begin its trial of cells on 1 March 2025 in Graz.\n"
    assert read(text.encode()).published_on.isoformat() == "2024-06-04"


@pytest.mark.parametrize(
    "opening", ["On 4 June 2024 – a Tuesday – ", "The trial begun in Basel on 4 June 2024 -- ", "4 June 2024 was when "]
)
def test_a_day_in_the_run_of_a_sentence_is_no_dateline(opening: str) -> None:
    text = f"Cells for the knee\n\n{opening}the first of twenty people was given cells by the doctors there.\n"
    assert read(text.encode()).published_on is None

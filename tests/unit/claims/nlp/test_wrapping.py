"""Sentences broken at a fixed width are read whole; lists, headings and verses stay as they are; no place moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.nlp.pipeline import read
from claims.nlp.segments import segments
from claims.nlp.wrapping import unwrapped

MAIL = (
    "Dear all, last month a hospital in Lyon gave my cousin her own stem\n"
    "cells after four days of chemotherapy. Since then she has had no\n"
    "relapses, and her doctors say that a transplant of one's own blood\n"
    "stem cells stopped new lesions in eight of ten patients.\n"
    "\n"
    "Bring with you:\n"
    "- a passport\n"
    "- a warm coat\n"
)


def test_a_sentence_that_was_broken_at_the_width_of_a_mail_is_one_segment() -> None:
    read_as = unwrapped(MAIL)
    found = [" ".join(read_as[s.start : s.end].split()) for s in segments(read_as)]
    assert found[:2] == [
        "Dear all, last month a hospital in Lyon gave my cousin her own stem cells after four days of chemotherapy.",
        "Since then she has had no relapses, and her doctors say that a transplant of one's own blood stem cells"
        " stopped new lesions in eight of ten patients.",
    ]
    assert found[-2:] == ["- a passport", "- a warm coat"]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Home\n\nWe take your own bone marrow cells\nand put them into the knee.\n\nPrices", True),
        ("Up to 85% of our patients have less pain\nafter a year", True),
        ("From a wheelchair to short walks in a year\nby Annika, Tampere", False),
        ("Bone marrow cells for worn-out knees\nBooking and prices by telephone", False),
    ],
)
def test_a_lone_paragraph_is_one_where_no_other_line_opens_with_a_capital(text: str, is_one: bool) -> None:
    assert (unwrapped(text) != text) is is_one


def test_windows_line_ends_become_two_spaces() -> None:
    assert unwrapped(MAIL.replace("\n", "\r\n")).startswith(MAIL[:67] + "  cells after")


@pytest.mark.parametrize(
    "text",
    [
        # a list of goods, each about as long as the other
        "Joint repair with cells from your own fat, both knees together\n"
        "Back pain relief by growth factors taken from your own blood\n"
        "Hair restored by exosomes in three visits under local anaesthetic\n"
        "Wounds closed with membranes that come from donated placentas\n",
        # headings
        "Our treatments\nKnees\nHips\nshoulders\nand much more\n",
        # paragraphs of a page, a line each
        ("The trial gave stem cells to ten people with heart failure, and " * 4 + "they lived.\n") * 4,
        # whole sentences, a line each
        "stem cells helped four of the ten patients with diabetes to live.\n" * 5,
    ],
)
def test_lines_that_were_written_as_lines_stay(text: str) -> None:
    assert unwrapped(text) == text


@given(st.text(alphabet=st.sampled_from("ab .,-\n\r\t•1)é"), max_size=400) | st.text(max_size=200))
def test_nothing_but_line_ends_changes(text: str) -> None:
    read_as = unwrapped(text)
    assert len(read_as) == len(text)
    assert all(a == b or (a in "\r\n" and b == " ") for a, b in zip(text, read_as, strict=True))


def test_quotes_are_the_words_as_they_were_written() -> None:
    quotes = [claim.statement.quote for claim in read(MAIL)]
    assert any("\n" in quote for quote in quotes)
    assert all(quote in MAIL for quote in quotes)

"""Cutting a text into pieces loses nothing, whatever the claims in it."""

from types import SimpleNamespace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from evidence.web.passages import below_title, paragraphs

TEXTS = st.text(alphabet="ab \n\r\u2028é\U0001f9ec", max_size=60)


def mark(start: int, end: int) -> Any:
    return SimpleNamespace(start=start, end=end)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Any]]:
    text = draw(TEXTS)
    edges = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(edges, edges).map(sorted).filter(lambda span: span[0] < span[1]), max_size=6))
    return text, [mark(*span) for span in sorted(spans)]


@given(marked())
def test_the_pieces_joined_are_the_lines_of_the_text(drawn: tuple[str, list[Any]]) -> None:
    text, marks = drawn
    joined = ["".join(piece.text for piece in paragraph.pieces) for paragraph in paragraphs(text, marks)]
    assert joined == [line for line in text.splitlines() if line.strip()]


@given(marked())
def test_a_character_is_marked_where_a_claim_covers_it_and_nowhere_else(drawn: tuple[str, list[Any]]) -> None:
    text, marks = drawn
    covered = [any(found.start <= i < found.end for found in marks) for i in range(len(text))]
    shown = [
        bool(piece.mark) for paragraph in paragraphs(text, marks) for piece in paragraph.pieces for _ in piece.text
    ]
    lines = [i for i in range(len(text)) if _line_of(text, i).strip() and text[i] not in "\r\n\u2028"]
    assert shown == [covered[i] for i in lines]


def _line_of(text: str, place: int) -> str:
    start = 0
    for line in text.splitlines(keepends=True):
        if start <= place < start + len(line):
            return line
        start += len(line)
    return ""


def test_the_shortest_claim_over_a_piece_is_the_one_that_is_shown() -> None:
    [paragraph] = paragraphs("abcdef", [mark(0, 6), mark(2, 4)])
    assert [(piece.text, piece.number) for piece in paragraph.pieces] == [("ab", 1), ("cd", 2), ("ef", 1)]


def test_a_note_stands_once_at_the_paragraph_where_its_claim_begins() -> None:
    first, second = paragraphs("one\ntwo", [mark(1, 6)])
    assert [note.number for note in first.notes] == [1]
    assert second.notes == ()


def test_a_claim_ends_once_and_its_number_stands_there() -> None:
    [paragraph] = paragraphs("one two three", [mark(0, 13), mark(4, 7)])
    assert [(piece.number, piece.ends) for piece in paragraph.pieces] == [(1, False), (2, True), (1, True)]


def test_a_title_that_comes_again_is_left_out_and_nothing_else_is() -> None:
    again = paragraphs("A  clinic\nText\n", [])
    assert below_title("a clinic", again) == again[1:]
    assert below_title("Another", again) == again
    assert below_title("", []) == []
    alone = paragraphs("A clinic", [])
    assert below_title("A clinic", alone) == alone
    claimed = paragraphs("A clinic\nText\n", [mark(0, 8)])
    assert below_title("A clinic", claimed) == claimed

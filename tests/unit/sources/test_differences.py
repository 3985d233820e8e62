"""What changed between two texts of one article."""

from hypothesis import given
from hypothesis import strategies as st

from sources.differences import LONGEST, Kind, Piece, differences


def test_a_changed_word_is_shown_inside_its_paragraph_and_nothing_else_is() -> None:
    earlier = "First paragraph.\n\nNine in ten are free of pain.\n\nLast paragraph."
    assert differences(earlier, earlier.replace("Nine", "Seven")) == [
        (Piece(Kind.REMOVED, "Nine"), Piece(Kind.ADDED, "Seven"), Piece(Kind.SAME, " in ten are free of pain."))
    ]


def test_a_paragraph_that_comes_or_goes_is_whole() -> None:
    assert differences("One.\n\nTwo.", "One.") == [(Piece(Kind.REMOVED, "Two."),)]
    assert differences("One.", "One.\n\nTwo.") == [(Piece(Kind.ADDED, "Two."),)]


def test_layout_alone_is_no_difference() -> None:
    assert differences("One  two.\n\nThree.", "One two.\nThree.\n") == []


def test_a_long_paragraph_without_a_word_in_common_is_compared_in_no_time() -> None:
    earlier, later = (" ".join(f"{letter}{n}" for n in range(9000)) for letter in "ab")
    [pieces] = differences(earlier, later)
    assert pieces[:3] == (Piece(Kind.REMOVED, "a0"), Piece(Kind.ADDED, "b0"), Piece(Kind.SAME, " "))


def test_what_is_too_long_to_compare_is_replaced_as_a_whole() -> None:
    word = " ".join(f"word{n}" for n in range(LONGEST))
    assert differences(f"Kept.\n{word} gone", f"Kept.\n{word} come") == [
        (Piece(Kind.REMOVED, f"{word} gone"), Piece(Kind.ADDED, f"{word} come"))
    ]
    many = "\n".join(f"line {n}" for n in range(LONGEST))
    [paragraph] = differences(f"One.\n{many}", f"Two.\n{many}")
    assert paragraph == (Piece(Kind.REMOVED, "One."), Piece(Kind.ADDED, "Two."))


lines = st.lists(st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=8), max_size=6).map(" ".join)


@given(lines, lines)
def test_the_pieces_give_both_paragraphs_again(before: str, after: str) -> None:
    for paragraph in differences(before, after):
        assert "".join(piece.text for piece in paragraph if piece.kind != Kind.ADDED) == before
        assert "".join(piece.text for piece in paragraph if piece.kind != Kind.REMOVED) == after

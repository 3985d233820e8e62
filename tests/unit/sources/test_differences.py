"""What changed between two texts of one article."""

from hypothesis import given
from hypothesis import strategies as st

from sources.differences import Kind, Piece, differences


def test_a_changed_word_is_shown_inside_its_paragraph_and_nothing_else_is():
    earlier = "First paragraph.\n\nNine in ten are free of pain.\n\nLast paragraph."
    assert differences(earlier, earlier.replace("Nine", "Seven")) == [
        (Piece(Kind.REMOVED, "Nine"), Piece(Kind.ADDED, "Seven"), Piece(Kind.SAME, " in ten are free of pain."))
    ]


def test_a_paragraph_that_comes_or_goes_is_whole():
    assert differences("One.\n\nTwo.", "One.") == [(Piece(Kind.REMOVED, "Two."),)]
    assert differences("One.", "One.\n\nTwo.") == [(Piece(Kind.ADDED, "Two."),)]


def test_layout_alone_is_no_difference():
    assert differences("One  two.\n\nThree.", "One two.\nThree.\n") == []


lines = st.lists(st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=8), max_size=6).map(" ".join)


@given(lines, lines)
def test_the_pieces_give_both_paragraphs_again(before, after):
    for paragraph in differences(before, after):
        assert "".join(piece.text for piece in paragraph if piece.kind != Kind.ADDED) == before
        assert "".join(piece.text for piece in paragraph if piece.kind != Kind.REMOVED) == after

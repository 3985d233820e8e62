"""Segments survive scraped text: they keep every character that is not space, in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.nlp.segments import segments


@given(
    st.text(
        alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(" .\n\r\t•-!?\u2028\ufeff\x00"))
    )
)
def test_segments_hold_all_that_is_not_white_space(text: str) -> None:
    parts = list(segments(text))
    held = {i for part in parts for i in range(part.start, part.end)}
    assert sum(part.end - part.start for part in parts) == len(held)
    assert all(text[i].isspace() for i in range(len(text)) if i not in held)
    assert [part.start for part in parts] == sorted(part.start for part in parts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Lee spoke. It works.", ["Dr. Lee spoke.", "It works."]),
        ("It was tested, e.g. in mice. No harm.", ["It was tested, e.g. in mice.", "No harm."]),
        ("Mild pain.Severe pain.", ["Mild pain.", "Severe pain."]),
        ("Approved in the U.S. The cells heal.", ["Approved in the U.S.", "The cells heal."]),
        ("1. Less pain\n2. Better sleep", ["1. Less pain", "2. Better sleep"]),
        ("1.Less pain\n2.A better sleep", ["1.Less pain", "2.A better sleep"]),
        ("A dose of 1.5 ml was given. Done.", ["A dose of 1.5 ml was given.", "Done."]),
        ("it helped me. my knee is fine", ["it helped me.", "my knee is fine"]),
        ('He said "it works." She did not.', ['He said "it works."', "She did not."]),
        ("First line\r\nSecond line", ["First line", "Second line"]),
        ("Fat cells ........ $4,400", ["Fat cells ........ $4,400"]),
        ("We waited... 2 days passed.", ["We waited...", "2 days passed."]),
    ],
)
def test_where_segments_end(text: str, expected: list[str]) -> None:
    assert [text[part.start : part.end] for part in segments(text)] == expected


def test_a_line_without_an_end_is_cut() -> None:
    assert max(part.end - part.start for part in segments("word " * 5000)) <= 1500


def test_list_items_and_lone_lines_are_marked() -> None:
    parts = list(segments("Benefits\n• Less pain\nIt is safe. It is new."))
    assert [(part.alone, part.item) for part in parts] == [(True, False), (True, True), (False, False), (False, False)]

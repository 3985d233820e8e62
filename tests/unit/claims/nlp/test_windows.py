"""Each segment is read in one window, and those near the border of two again across it."""

from itertools import pairwise

import pytest

from claims.nlp.model import load_model
from claims.nlp.segments import segments
from claims.nlp.windows import ACROSS, UNTITLED, Window, heading, windows, windows_and_borders

SENTENCE = "In year {} the clinic said that stem cells from fat had eased the pain of {} patients."
TEXT = "\n".join(SENTENCE.format(n, n) for n in range(60))
GIANT = "Stem cells from fat " * 150 + "eased pain."


def read(text: str) -> list[tuple[Window, Window | None]]:
    return list(windows_and_borders(text, list(segments(text)), load_model().tokenizer))


def numbers(window: Window) -> list[int]:
    return [number for number, _, _ in window.read]


@pytest.mark.parametrize("text", [TEXT, f"{TEXT}\n{GIANT}\n{TEXT}", "One line on stem cells.", ""])
def test_every_segment_is_read_in_exactly_one_window(text: str) -> None:
    found = [number for window, _ in read(text) for number in numbers(window)]
    assert found == list(range(len(list(segments(text)))))


@pytest.mark.parametrize("text", [TEXT, f"{TEXT}\n{GIANT}\n{TEXT}"])
def test_what_is_read_across_a_border_stands_on_both_of_its_sides(text: str) -> None:
    pairs = read(text)
    across = [(numbers(one), numbers(again), numbers(two)) for (one, again), (two, _) in pairwise(pairs) if again]
    assert across
    for one, again, two in across:
        assert set(again) <= {*one, *two}
        assert one[-1] in again
        assert two[0] in again


def test_a_segment_has_the_same_pieces_in_each_window_that_reads_it() -> None:
    seen: dict[int, list[tuple[list[int], list[list[int]]]]] = {}
    for window in (each for pair in read(TEXT) for each in pair if each):
        for number, first, stop in window.read:
            seen.setdefault(number, []).append((window.ids[first:stop].tolist(), window.offsets[first:stop].tolist()))
    assert max(map(len, seen.values())) == 2
    assert all(piece == pieces[0] for pieces in seen.values() for piece in pieces)


def test_no_more_than_a_few_segments_are_read_across_a_border() -> None:
    for _, across in read(TEXT):
        assert across is None or sum(stop - first for _, first, stop in across.read) <= 2 * ACROSS


def test_training_reads_each_segment_once() -> None:
    once = windows(TEXT, list(segments(TEXT)), load_model().tokenizer)
    assert [number for window in once for number in numbers(window)] == list(range(60))


@pytest.mark.parametrize(
    ("text", "title", "above"),
    [
        ("Cells for knees\nThey help. They are sold.", None, None),
        ("Cells for knees\nThey help. They are sold.", "Cells for knees", None),
        ("Cells for knees\nThey help. They are sold.", "News of May", "News of May"),
        ("Do cells mend knees?\nThey help. They are sold.", "Do cells mend knees?", None),
        ("Do cells mend knees?\nThey help. They are sold.", None, None),
        ("Cells mend knees.\nThey help. They are sold.", "Cells mend knees.", None),
        ("Cells mend knees.\nThey help. They are sold.", None, UNTITLED),
        ("The cells help knees. They are sold.", None, UNTITLED),
        ("The cells help knees", None, UNTITLED),
        ("The cells help knees", "The cells help knees", UNTITLED),
        ("", None, UNTITLED),
    ],
)
def test_a_text_without_a_heading_is_read_under_one(text: str, title: str | None, above: str | None) -> None:
    assert heading(text, list(segments(text)), title) == above

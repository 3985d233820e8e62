"""Each segment is read in one window of each reading, and no two readings cut the text at the same places."""

from claims.nlp.encoder import OPENING_BODIES
from claims.nlp.model import load_model
from claims.nlp.segments import segments
from claims.nlp.windows import Window, windows

TEXT = "\n".join(
    f"In year {n} the clinic said that stem cells from fat had eased the pain of {n} patients." for n in range(60)
)


def readings() -> list[list[Window]]:
    parts = list(segments(TEXT))
    return [list(windows(TEXT, parts, load_model().tokenizer, opening_body=body)) for body in OPENING_BODIES]


def test_every_reading_holds_every_segment_once_with_the_same_pieces() -> None:
    read = [
        [
            (number, window.ids[first:stop].tolist(), window.offsets[first:stop].tolist())
            for window in reading
            for number, first, stop in window.read
        ]
        for reading in readings()
    ]
    assert [number for number, _, _ in read[0]] == list(range(60))
    assert all(other == read[0] for other in read)


def test_no_two_readings_cut_at_the_same_place() -> None:
    cuts = [{window.read[0][0] for window in reading} - {0} for reading in readings()]
    assert all(cuts)
    assert not set.intersection(*cuts)

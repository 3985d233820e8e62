"""Which word pieces the encoder sees together: consecutive segments, the title, and what stood before as context."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from claims.nlp.document import Segment

BODY = 200  # word pieces of segments that are read in one window, unless a single segment is longer
BEFORE = 40  # word pieces of the segments before, repeated as context
TITLE = 16  # word pieces of the title
LONGEST_SEGMENT = 400  # word pieces; the rest of a longer segment is not read


@dataclass(frozen=True, slots=True)
class Window:
    """Ids of word pieces [T]; of each segment that is read here the number, first piece, and piece after the last."""

    ids: npt.NDArray[np.int64]
    offsets: npt.NDArray[np.int64]  # [T, 2], characters of the text; -1 where a piece stands for none
    read: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Pieces:
    ids: list[int]
    offsets: list[tuple[int, int]]


def windows(
    text: str, segments: Sequence[Segment], tokenizer: Tokenizer, title: str | None = None, opening_body: int = BODY
) -> Iterator[Window]:
    """Every segment is read in exactly one window; what a window holds depends on this text alone.

    The first window reads at most `opening_body` word pieces, which sets two readings' windows off against each other.
    """
    pieces = _pieces(text, segments, tokenizer)
    heading = tokenizer.encode(
        title or text[segments[0].start : segments[0].end] if segments else "", add_special_tokens=False
    )
    opening, first, body = heading.ids[:TITLE], 0, opening_body
    while first < len(pieces):
        last, size = first, 0
        while last < len(pieces) and (last == first or size + len(pieces[last].ids) + 1 <= body):
            size += len(pieces[last].ids) + 1
            last += 1
        yield _window(pieces, first, last, opening, tokenizer)
        first, body = last, BODY


def _pieces(text: str, segments: Sequence[Segment], tokenizer: Tokenizer) -> list[Pieces]:
    encoded = tokenizer.encode_batch([text[s.start : s.end] for s in segments], add_special_tokens=False)
    return [
        Pieces(
            e.ids[:LONGEST_SEGMENT],
            [(s.start + start, s.start + end) for start, end in e.offsets[:LONGEST_SEGMENT]],
        )
        for s, e in zip(segments, encoded, strict=True)
    ]


def _window(pieces: list[Pieces], first: int, last: int, opening: list[int], tokenizer: Tokenizer) -> Window:
    cls, sep = (int(tokenizer.token_to_id(mark) or 0) for mark in ("[CLS]", "[SEP]"))
    ids, offsets, read = [cls, *opening, sep], [(-1, -1)] * (len(opening) + 2), []
    context: list[int] = []
    for before in range(first - 1, -1, -1):
        if len(context) + len(pieces[before].ids) + 1 > BEFORE:
            break
        context = [*pieces[before].ids, sep, *context]
    ids += context
    offsets += [(-1, -1)] * len(context)
    for number in range(first, last):
        read.append((number, len(ids), len(ids) + len(pieces[number].ids)))
        ids += [*pieces[number].ids, sep]
        offsets += [*pieces[number].offsets, (-1, -1)]
    return Window(np.array(ids, dtype=np.int64), np.array(offsets, dtype=np.int64).reshape(-1, 2), tuple(read))

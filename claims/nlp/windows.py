"""Which word pieces the encoder sees together: consecutive segments, the title, and what stood before as context."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from claims.nlp.document import Mention, Segment
from claims.nlp.renaming import Words, renamed, words_of

BODY = 200  # word pieces of segments that are read in one window, unless a single segment is longer
BEFORE = 40  # word pieces of the segments before, repeated as context
TITLE = 16  # word pieces of the title
ACROSS = 60  # word pieces on either side of a border between windows that are read again across it
LONGEST_SEGMENT = 400  # word pieces; the rest of a longer segment is not read
# What the network reads above a text without a heading: of a lone sentence it would take the same words for one.
UNTITLED = "Stem cell therapy: what the evidence says"
CLOSED = re.compile(r"[.!?…][\"'”’»)\]]*$")
STATED = re.compile(r"[.…][\"'”’»)\]]*$")  # as no heading is closed, though one may ask or cry out


@dataclass(frozen=True, slots=True)
class Window:
    """Ids of word pieces [T]; of each segment that is read here the number, first piece, and piece after the last."""

    ids: npt.NDArray[np.int64]
    offsets: npt.NDArray[np.int64]  # [T, 2], characters of the text; -1 where a piece stands for none
    read: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Pieces:
    """The word pieces of one segment, each with its place in the text."""

    ids: list[int]
    offsets: list[tuple[int, int]]


def windows(text: str, segments: Sequence[Segment], tokenizer: Tokenizer) -> Iterator[Window]:
    """Every segment is read in exactly one window; what a window holds depends on this text alone."""
    for window, _ in windows_and_borders(text, segments, tokenizer):
        yield window


def windows_and_borders(
    text: str,
    segments: Sequence[Segment],
    tokenizer: Tokenizer,
    title: str | None = None,
    strange: Sequence[Mention] = (),
) -> Iterator[tuple[Window, Window | None]]:
    """Each window, and one across its border to the next: the segments near it, among the neighbours that it hides.

    For strange names it holds others.
    """
    read = [words_of(text, segment, strange) for segment in segments]
    read = read if len(read) > 1 else [_closed(words) for words in read]
    pieces = _pieces(read, tokenizer)
    first_words = renamed(title, text, strange) if title else read[0].text if read else ""
    opening, first = tokenizer.encode(first_words, add_special_tokens=False).ids[:TITLE], 0
    while first < len(pieces):
        last = first + max(1, _fitting(pieces, range(first, len(pieces)), BODY))
        before = _fitting(pieces, range(last - 1, first - 1, -1), ACROSS)
        after = _fitting(pieces, range(last, len(pieces)), ACROSS)
        across = _window(pieces, last - before, last + after, opening, tokenizer) if before and after else None
        yield _window(pieces, first, last, opening, tokenizer), across
        first = last


def heading(text: str, segments: Sequence[Segment], title: str | None) -> str | None:
    """What stands above a text: a title from beside it; None where its own first line is one; else `UNTITLED`.

    A line that is the title may close as a sentence does: "Do stem cells cure it?"
    """
    title = (title or "").strip()
    if title and not text.lstrip().startswith(title):
        return title
    first = segments[0] if len(segments) > 1 else None
    opens = first is not None and first.alone and (title or not STATED.search(text, first.start, first.end))
    return None if opens else UNTITLED


def _closed(words: Words) -> Words:
    """The one line of a text with a full stop, without which it would be taken for a heading."""
    if CLOSED.search(words.text) or not words.text:
        return words
    return Words(f"{words.text}.", [*words.starts, words.ends[-1] - 1], [*words.ends, words.ends[-1]])


def _fitting(pieces: Sequence[Pieces], numbers: Iterable[int], room: int) -> int:
    """How many of these segments fit, in this order, into so many word pieces, each with the mark that closes it."""
    count = 0
    for number in numbers:
        room -= len(pieces[number].ids) + 1
        if room < 0:
            break
        count += 1
    return count


def _pieces(read: Sequence[Words], tokenizer: Tokenizer) -> list[Pieces]:
    encoded = tokenizer.encode_batch([words.text for words in read], add_special_tokens=False)
    return [
        Pieces(e.ids[:LONGEST_SEGMENT], [words.place(*place) for place in e.offsets[:LONGEST_SEGMENT]])
        for words, e in zip(read, encoded, strict=True)
    ]


def _window(pieces: list[Pieces], first: int, last: int, opening: list[int], tokenizer: Tokenizer) -> Window:
    cls, sep = (int(tokenizer.token_to_id(mark) or 0) for mark in ("[CLS]", "[SEP]"))
    ids, offsets, read = [cls, *opening, sep], [(-1, -1)] * (len(opening) + 2), []
    before = _fitting(pieces, range(first - 1, -1, -1), BEFORE)
    context = [id for number in range(first - before, first) for id in (*pieces[number].ids, sep)]
    ids += context
    offsets += [(-1, -1)] * len(context)
    for number in range(first, last):
        read.append((number, len(ids), len(ids) + len(pieces[number].ids)))
        ids += [*pieces[number].ids, sep]
        offsets += [*pieces[number].offsets, (-1, -1)]
    return Window(np.array(ids, dtype=np.int64), np.array(offsets, dtype=np.int64).reshape(-1, 2), tuple(read))

"""An article's text cut into paragraphs and pieces, so that each claim can be underlined in place. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from evidence.cards.annotated import Mark


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text under the same claims. `mark` is the shortest of them, `number` its place among all (from 1).

    `ends`: the words of that claim end with it.
    """

    text: str
    mark: Mark | None = None
    number: int | None = None
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    number: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the text; its notes are the claims that begin in it."""

    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]


def paragraphs(text: str, marks: Sequence[Mark]) -> list[Paragraph]:
    """The whole text in order; joined again, the pieces are the text without its line ends and empty lines."""
    numbered = [Note(number, mark) for number, mark in enumerate(marks, start=1)]
    return [_paragraph(text, start, end, numbered) for start, end in _lines(text)]


def below_title(title: str, paragraphs: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """Without a first paragraph that is the title again, and makes no claim; a text of one paragraph keeps it."""
    first = paragraphs[0] if len(paragraphs) > 1 else None
    if first is None or first.notes or _folded("".join(piece.text for piece in first.pieces)) != _folded(title):
        return paragraphs
    return paragraphs[1:]


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"))
        if text[start:end].strip():
            yield start, end
        start += len(line)


def _paragraph(text: str, start: int, end: int, notes: Iterable[Note]) -> Paragraph:
    here = [note for note in notes if note.mark.start < end and note.mark.end > start]
    edges = sorted(
        {start, end, *(edge for note in here for edge in (note.mark.start, note.mark.end) if start < edge < end)}
    )
    pieces = tuple(_piece(text, *span, here) for span in pairwise(edges))
    return Paragraph(pieces, tuple(note for note in here if start <= note.mark.start < end))


def _piece(text: str, start: int, end: int, notes: Sequence[Note]) -> Piece:
    over = [note for note in notes if note.mark.start <= start and note.mark.end >= end]
    if not over:
        return Piece(text[start:end])
    shortest = min(over, key=lambda note: note.mark.end - note.mark.start)
    return Piece(text[start:end], shortest.mark, shortest.number, ends=shortest.mark.end == end)

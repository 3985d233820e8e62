"""Lines that a mailer or an editor broke at a fixed width, read as the paragraphs that they were."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")
WIDTHS = range(45, 110)  # characters; longer lines were not broken, shorter ones are a list or a poem
FULL = 0.82  # of the width: what a line comes to with the first word that stands below it
CLOSED = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
MARKED = re.compile(r"[^\w\s\"'“‘(\[$£€+]|\(?\w{1,2}[.)]\s")  # with a bullet, a number or a rule
FEWEST, MID_SENTENCE = 3, 0.5  # breaks in a text, and the share of them after which no capital stands
BYLINE = re.compile(r"by (?-i:[A-Z])")
SHORTEST = 25  # characters of a line in a lone paragraph, but for its last


@dataclass(frozen=True, slots=True)
class Line:
    """The words of a line, and where its break stands in the text."""

    words: str
    end: int
    after: int


def unwrapped(text: str) -> str:
    """The text with a space for each character of such a break: every other character keeps its place."""
    blocks = list(_blocks(text))
    broken = [pair for block in blocks for pair in _broken(block)]
    if len(broken) < FEWEST or sum(below.words[0].islower() for _, below in broken) < MID_SENTENCE * len(broken):
        broken = [pair for block in blocks if _is_one_sentence(block) for pair in pairwise(block)]  # else a list
    characters = list(text)
    for line, _ in broken:
        characters[line.end : line.after] = " " * (line.after - line.end)
    return "".join(characters)


def _blocks(text: str) -> Iterator[list[Line]]:
    """Lines without an empty one between them."""
    lines = (Line(found[1].strip(), *found.span(2)) for found in LINE.finditer(text))
    yield from (list(block) for full, block in groupby(lines, key=lambda line: bool(line.words)) if full)


def _broken(block: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Each line that runs on below, with the next: it is about as long as any, and the next word had no room."""
    width = max(len(line.words) for line in block)
    if width in WIDTHS:
        yield from ((line, below) for line, below in pairwise(block) if _runs_on(line.words, below.words, width))


def _is_one_sentence(block: Sequence[Line]) -> bool:
    """A capital stands on its first line alone, and a full stop at most on its last."""
    first, *below = (line.words for line in block)
    opens = not first[0].islower() and not MARKED.match(first)
    whole = all(len(words) >= SHORTEST and not CLOSED.search(words) for words in (first, *below[:-1]))
    return opens and whole and all(words[0].islower() and not BYLINE.match(words) for words in below)


def _runs_on(line: str, below: str, width: int) -> bool:
    if CLOSED.search(line) or MARKED.match(below):
        return False
    return len(f"{line} {below.split(maxsplit=1)[0]}") > FULL * width

"""Which blocks of a page are its furniture: pointers elsewhere, sharing, subscribing, rights; never a paragraph."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sources.lists import tables_of

LONGEST = 160  # characters; what is longer is kept whatever it says
RUN = 3  # so many blocks in a row that are nothing but links are a list of other pages


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or row. `linked`: nothing in it but links."""

    text: str
    heading: bool = False
    linked: bool = False


BLOCKS = tables_of("furniture")["blocks"]
NAME = r"[A-Z][\w.'’-]+(?: (?:[a-z]{2,3} )?[A-Z][\w.'’-]*){1,4}"
ROLE = r"(?:,| [·•|–—-])(?! ?who)[^.!?]{1,61}"  # "who was cured" tells more than who wrote it
BYLINE = re.compile(rf"(?:By|by|BY) {NAME}(?:(?:, | and | & ){NAME}){{0,4}}(?:{ROLE}){{0,3}}")
TOP = 5  # blocks among which a byline stands
CLICK = re.compile(r"\W*click (?:here|for)\b", re.IGNORECASE)
PHRASE = re.compile(rf"[\W_]*(?:{'|'.join(BLOCKS['phrases'])})[\W_]*", re.IGNORECASE)
HEAD_OF_LIST = re.compile(rf"[\W_]*(?:{'|'.join(BLOCKS['heads_of_lists'])})[\W_]*", re.IGNORECASE)
SENTENCE = re.compile(r"\w[.!?。！？][\"'”’)\]]*$")
WORDS = 7  # a sentence of so many is never a heading


def without_furniture(blocks: Sequence[Block]) -> list[Block]:
    """The blocks that belong to the article."""
    kept = [block for block in _without_lists(_without_runs(blocks)) if not _is_phrase(block)]
    return [block for place, block in enumerate(kept) if place >= TOP or not _is_byline(block)]


def _is_byline(block: Block) -> bool:
    return len(block.text) <= LONGEST and bool(BYLINE.fullmatch(block.text))


def _is_phrase(block: Block) -> bool:
    called_out = block.linked and not block.heading and (block.text.isupper() or bool(CLICK.match(block.text)))
    return len(block.text) <= LONGEST and (called_out or bool(PHRASE.fullmatch(block.text)))


def _without_runs(blocks: Sequence[Block]) -> Iterator[Block]:
    for linked, run in groupby(blocks, key=lambda block: block.linked and len(block.text) <= LONGEST):
        found = list(run)
        if not linked or len(found) < RUN:
            yield from found


def _heads_list(block: Block) -> bool:
    is_sentence = SENTENCE.search(block.text) and len(block.text.split()) >= WORDS
    return len(block.text) <= LONGEST and not is_sentence and bool(HEAD_OF_LIST.fullmatch(block.text))


def _without_lists(blocks: Iterator[Block]) -> Iterator[Block]:
    """Drop a heading such as "You may also like" with the titles under it, up to the next sentence."""
    inside = False
    for block in blocks:
        if _heads_list(block):
            inside = True
        elif inside and (len(block.text) > LONGEST or (SENTENCE.search(block.text) and not block.linked)):
            inside = False
        if not inside:
            yield block

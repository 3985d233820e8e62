"""The blocks of a page's article as trafilatura leaves them: its tree → paragraphs, headings, list items, rows."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from sources.reading.furniture import Block
from sources.reading.shown import INVISIBLE

CONTAINERS = frozenset({"list", "quote", "div", "table"})
INNER = ("list", "item", "p", "quote", "head", "row")  # each of them begins a line within another
LINKED = 0.85  # share of a block's characters


def blocks_of(body: HtmlElement) -> Iterator[Block]:
    """Each paragraph, heading, list item, quotation and table row, in order, spaces levelled."""
    for element in body:
        if element.tag in CONTAINERS and len(element) and not (element.text or "").strip():
            yield from blocks_of(element)
        else:
            yield from _lines(_words(element), heading=element.tag == "head", linked=_is_linked(element))
        yield from _lines(element.tail or "")


def _words(element: HtmlElement) -> str:
    for inner in element.iterdescendants("lb", *INNER):
        inner.text = "\n" + (inner.text or "")
        inner.tail = "\n" + (inner.tail or "")
    if element.tag == "row":
        cells = [" ".join("".join(cell.itertext()).split()) for cell in element]
        return " | ".join(cells) if sum(map(bool, cells)) > 1 else "".join(cells)
    return "".join(element.itertext())


def _is_linked(element: HtmlElement) -> bool:
    """Hardly a word in it is outside a link."""
    length = len("".join(element.itertext()).strip())
    linked = sum(len("".join(link.itertext()).strip()) for link in element.iter("ref"))
    return 0 < LINKED * length <= linked


def _lines(text: str, *, heading: bool = False, linked: bool = False) -> Iterator[Block]:
    for line in text.split("\n"):
        if words := " ".join(line.translate(INVISIBLE).split()):
            yield Block(words, heading, linked)

"""A PDF page's lines of print, with what is drawn around them: bullets before, rules between cells, pictures above."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from pdfminer.layout import LTChar, LTComponent, LTCurve, LTFigure, LTImage, LTPage, LTTextContainer, LTTextLine

from sources.reading.layout import EDGE, Line

LARGEST_DOT = 8.0  # points
THINNEST = 2.0  # a shape that is less wide is a rule
SMALLEST_PICTURE = 30.0
BELOW = 1.5  # line heights within which a caption stands below its picture
UNMAPPED = re.compile(r"\(cid:\d+\)")  # a glyph of which the font does not say what it stands for, as pdfminer tells it
LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}


def lines_on(number: int, page: LTPage) -> Iterator[Line]:
    """The lines of a page in the order of its boxes."""
    drawn = [shape for shape in page if isinstance(shape, LTCurve | LTFigure | LTImage)]
    for box in page:
        if isinstance(box, LTTextContainer):
            yield from (_line(number, page, line, drawn) for line in box if line.get_text().strip())


def _line(number: int, page: LTPage, line: LTTextLine, drawn: Sequence[LTComponent]) -> Line:
    glyphs = [each for each in line if isinstance(each, LTChar)]
    bold = sum("bold" in glyph.fontname.lower() for glyph in glyphs)
    return Line(
        text=_text(line, [shape for shape in drawn if _is_rule_in(shape, line)]),
        page=number,
        x0=line.x0,
        x1=line.x1,
        y0=line.y0,
        y1=line.y1,
        size=float(Counter(round(glyph.size) for glyph in glyphs).most_common(1)[0][0]),
        bold=2 * bold > len(glyphs),
        item=any(_is_bullet(shape, line) for shape in drawn),
        below_picture=any(_is_picture_above(shape, line) for shape in drawn),
        at_edge=line.y0 > (1 - EDGE) * page.height or line.y1 < EDGE * page.height,
    )


def _text(line: LTTextLine, rules: Sequence[LTComponent]) -> str:
    """With a bar where a rule between two cells stands."""
    words, edges = "", sorted(rule.x0 for rule in rules)
    for glyph in line:
        while edges and isinstance(glyph, LTChar) and glyph.x0 >= edges[0]:
            edges.pop(0)
            words += " | "
        words += UNMAPPED.sub("\ufffd", glyph.get_text())
    return " ".join(words.translate(LIGATURES).split())


def _is_rule_in(shape: LTComponent, line: LTTextLine) -> bool:
    return shape.width < THINNEST and shape.y0 <= line.y0 and line.y1 <= shape.y1 and line.x0 < shape.x0 < line.x1


def _is_bullet(shape: LTComponent, line: LTTextLine) -> bool:
    """Browsers draw the bullets of lists as little discs before their lines."""
    is_dot = THINNEST < max(shape.width, shape.height) < LARGEST_DOT
    is_before = line.x0 - 3 * line.height <= shape.x0 and shape.x1 <= line.x0
    return is_dot and is_before and line.y0 <= shape.y0 and shape.y1 <= line.y1


def _is_picture_above(shape: LTComponent, line: LTTextLine) -> bool:
    is_picture = min(shape.width, shape.height) > SMALLEST_PICTURE
    is_above = -1 <= shape.y0 - line.y1 < BELOW * line.height
    return is_picture and is_above and shape.x0 - 1 <= line.x0 and line.x1 <= shape.x1 + 1

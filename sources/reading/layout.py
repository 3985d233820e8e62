"""Lines of print → paragraphs: what stands where on a page says what belongs together."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

ENDS = re.compile(r"[.!?…。！？][\"'”’)\]]*$")
HYPHEN = re.compile(r"(\w+)[-\u2010\u00ad]$")
BULLET = re.compile(r"^[•▪◦‣●○■□–*·-]\s+(?=\w)")
ONLY_BULLET = re.compile(r"[•▪◦‣●○■□–*·-]")
NUMBER = re.compile(r"^(?:\d{1,2}|[a-z])[.)]\s+(?=\w)")
INDENT = 0.8  # of the size of type: numbers of a list stand so far in
PRINTED = re.compile(
    r"(?:page\s*)?\d+(?:\s*(?:/|of)\s*\d+)?|https?://\S+|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}:\d\d(?:\s*[ap]m)?",
    re.IGNORECASE,
)
EDGE = 0.08  # share of a page's height at its top and bottom where browsers print addresses and page numbers
SHORT = 0.85  # a line that is less of the one above it than this may end a paragraph
NARROW = 0.75  # of the size of type: a gap inside a line
WIDE = 4.0  # the same, of the widest gap that a justified line may have
NEXT = 2.5  # the same, of how far the next line lies away
WIDER = 1.25  # times the usual pitch: lines further apart are of two paragraphs
LONG = 6  # words; a shorter line before a new column or page is rather a heading
LONGEST_HEAD = 200  # characters of a line that is printed on every page


@dataclass(frozen=True, slots=True)
class Line:
    """One line of print, in points from the lower left. `item`: a bullet stands before it."""

    text: str
    page: int
    x0: float
    x1: float
    y0: float
    y1: float
    size: float
    bold: bool
    item: bool
    below_picture: bool
    at_edge: bool


def paragraphs_of(lines: Sequence[Line], title: str = "", *, by_browser: bool = False) -> list[str]:
    """The paragraphs, headings, list items and rows, in order. `title`: of the document, which the edges may print.

    Browsers break words with a hyphen of their own, number list items, and print captions, which no page's text holds.
    """
    rows = _without_running_heads(list(_rows(_bulleted(_whole(lines)))), title)
    pitch = _usual_pitch(rows)
    compounds = {word.lower() for row in rows for word in re.findall(r"\w+-\w+", row.text)}
    groups: list[list[Line]] = []
    for row in rows:
        if groups and _goes_on(groups[-1], row, pitch):
            groups[-1].append(row)
        else:
            groups.append([row])
    if by_browser:
        groups = list(_as_on_page(groups))
    return [_joined([row.text for row in group], compounds, hyphenated=not by_browser) for group in groups]


def _as_on_page(groups: Sequence[list[Line]]) -> Iterator[list[Line]]:
    """Without what printing added to the text of the page: captions, and the numbers of list items."""
    usual = Counter(row.size for group in groups for row in group for _ in row.text.split()).most_common(1)
    margin = Counter(round(row.x0) for group in groups for row in group).most_common(1)
    for first, *others in groups:
        is_caption = first.below_picture and first.size < usual[0][0]
        is_numbered = NUMBER.match(first.text) and first.x0 > margin[0][0] + INDENT * first.size
        if not is_caption:
            yield [replace(first, text=NUMBER.sub("", first.text)) if is_numbered else first, *others]


def _whole(lines: Sequence[Line]) -> Iterator[Line]:
    for _, page in groupby(lines, key=lambda line: line.page):
        yield from _whole_on_page(list(page))


def _whole_on_page(lines: Sequence[Line]) -> Iterator[Line]:
    """Lines that were stretched so far that they fell apart, whole again in the place of their first piece."""
    taken: set[int] = set()
    for place, line in enumerate(lines):
        if place not in taken:
            taken.add(place)
            while (further := _piece_after(line, lines, taken)) is not None:
                taken.add(further)
                line = replace(line, text=f"{line.text} {lines[further].text}", x1=lines[further].x1)
            yield line


def _piece_after(line: Line, lines: Sequence[Line], taken: set[int]) -> int | None:
    near = (
        (other.x0 - line.x1, place)
        for place, other in enumerate(lines)
        if place not in taken and _is_beside(line, other) and _is_stretched(line, other, lines)
    )
    return min(near, default=(0.0, None))[1]


def _is_beside(left: Line, right: Line) -> bool:
    return left.page == right.page and abs(left.y0 - right.y0) <= 1 and left.x1 <= right.x0 + 1


def _is_stretched(left: Line, right: Line, lines: Sequence[Line]) -> bool:
    """The gap is narrow, or the line above or below runs across it: then it is neither a gutter nor between cells."""
    gap = right.x0 - left.x1
    if gap < NARROW * left.size:
        return True
    return gap < WIDE * left.size and any(_runs_across(line, left, right) for line in lines)


def _runs_across(line: Line, left: Line, right: Line) -> bool:
    """Whether a line of the same type, next to these two, covers the gap between them."""
    is_next = 0 < abs(line.y0 - left.y0) < NEXT * left.size
    is_same_type = (line.size, line.bold) == (left.size, left.bold)
    return is_next and is_same_type and line.x0 < left.x1 and line.x1 > right.x0


def _without_running_heads(rows: Sequence[Line], title: str) -> list[Line]:
    """Leave out what browsers print at a page's edges, and the lines that most pages hold."""
    often = max(2, len({row.page for row in rows}) // 2)
    seen = Counter(mark for _, mark in {(row.page, _mark(row)) for row in rows})

    def is_running(row: Line) -> bool:
        is_common = bool(_mark(row)) and seen[_mark(row)] >= often and len(row.text) <= LONGEST_HEAD
        return is_common or (row.at_edge and _is_printed(row.text, title))

    return [row for row in rows if not is_running(row)]


def _is_printed(text: str, title: str) -> bool:
    """Nothing but the time, the document's title, its address and the number of the page."""
    rest = text.replace(title, "") if title else text
    return all(PRINTED.fullmatch(part) for each in rest.split(" | ") if (part := each.strip(" |")))


def _mark(line: Line) -> str:
    """What stays the same when only the page number changes; empty for a number alone."""
    return re.sub(r"(?i)\bpage\b|\bof\b|[\W\d_]+", "", line.text)


def _bulleted(lines: Iterator[Line]) -> Iterator[Line]:
    """A bullet makes its line an item, whether it stands in the line or before it."""
    is_next = False
    for line in lines:
        if ONLY_BULLET.fullmatch(line.text):
            is_next = True
        else:
            bare = BULLET.sub("", line.text)
            is_item = line.item or is_next or bare != line.text or bool(NUMBER.match(line.text))
            yield replace(line, text=bare, item=is_item)
            is_next = False


def _rows(lines: Iterator[Line]) -> Iterator[Line]:
    """What stands beside the line before it is the next cell of its row."""
    row: Line | None = None
    for line in lines:
        if row is not None and _is_beside(row, line):
            row = replace(row, text=f"{row.text} | {line.text}", x1=line.x1)
            continue
        if row is not None:
            yield row
        row = line
    if row is not None:
        yield row


def _usual_pitch(rows: Sequence[Line]) -> dict[float, float]:
    """By size of type, in points, how far the lines of a paragraph mostly lie apart."""
    pitches: dict[float, Counter[float]] = {}
    for upper, lower in pairwise(rows):
        if upper.page == lower.page and upper.size == lower.size and 0 < upper.y0 - lower.y0 < 3 * upper.size:
            pitches.setdefault(upper.size, Counter())[round(upper.y0 - lower.y0)] += 1
    return {size: _smallest_common(counts) for size, counts in pitches.items()}


def _smallest_common(counts: Counter[float]) -> float:
    """The smallest pitch that is not rare: paragraphs may be more often apart than lines are together."""
    return min(pitch for pitch, number in counts.items() if 4 * number >= max(counts.values()))


def _goes_on(group: Sequence[Line], line: Line, pitch: dict[float, float]) -> bool:
    last = group[-1]
    if line.item or line.bold != last.bold or abs(line.size - last.size) > 0.5:
        return False
    if line.page != last.page or line.y0 >= last.y0:
        is_long = len(last.text.split()) >= LONG and not last.bold
        return not ENDS.search(last.text) and (line.text[:1].islower() or is_long)
    if last.y0 - line.y0 > WIDER * pitch.get(line.size, 2 * line.size):
        return line.text[:1].islower() and not ENDS.search(last.text)
    beside = group[-2] if len(group) > 1 else line
    is_short = last.x1 - line.x0 < SHORT * (beside.x1 - line.x0)
    return not (is_short and ENDS.search(last.text) and not line.text[:1].islower())


def _joined(lines: Sequence[str], compounds: set[str], hyphenated: bool) -> str:
    """One line. A hyphen at a line's end goes, unless it is the author's: other lines have that word with one."""
    text = lines[0]
    for line in lines[1:]:
        broken = HYPHEN.search(text)
        if broken and line[:1].islower():
            word = re.match(r"\w+", line)
            is_own = not hyphenated and text.endswith("-")
            keeps = is_own or (word and f"{broken[1]}-{word[0]}".lower() in compounds)
            text = text.rstrip("\u00ad\u2010-") + ("-" if keeps else "") + line
        else:
            text += " " + line
    return text

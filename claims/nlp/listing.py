"""What introduces a list: the words before a colon, or a question, which belong to each of the items below it."""

import re
from collections.abc import Sequence

from claims.nlp.document import Segment
from claims.nlp.lexicons import either, lexicon

ASKS = re.compile(rf"{either(lexicon('reference')['list']['asking'])}\b[^?]{{3,90}}\??$", re.IGNORECASE)
NUMBERED = re.compile(r"^\W{0,3}\d{1,2}[.)](?!\d)")
COUNTS = re.compile(r"\d")
AMOUNT = re.compile(r"[$€£]?\d[\d.,]*+(?:[–-][$€£]?\d[\d.,]*+)?[%+]?")
BESIDE_AMOUNT = re.compile(r"about|from|over|up|around|to|and|[–-]|[A-Za-z]{2,8}", re.IGNORECASE)
LONGEST_VALUE = 6  # words
LONGEST = 12  # items


def introduction(text: str, segments: Sequence[Segment], number: int) -> str:
    """The words of the line that introduces this segment; empty where there is none."""
    head = introducing(text, segments, number)
    return NUMBERED.sub("", text[head.start : head.end]).lstrip() if head else ""


def introducing(text: str, segments: Sequence[Segment], number: int) -> Segment | None:
    """The line above the items of which this segment is one that ends with a colon, or is itself a numbered item.

    A line that is no more than a figure is the value of the line right above it.
    """
    item = segments[number]
    if _is_value(text, segments, number):
        return segments[number - 1]
    if not (_stands_alone(text, item) or (item.item and _opens_its_line(segments, number))):
        return None
    above = (segments[i] for i in range(number - 1, max(-1, number - 1 - LONGEST), -1))
    head = next((segment for segment in above if not _is_like(text, item, segment)), None)
    if head is None:
        return None
    heads_items = item.item and head.item and head.alone and text[head.end - 1] not in ".!?"
    return head if heads_items or text[head.start : head.end].endswith(":") else None


def _is_value(text: str, segments: Sequence[Segment], number: int) -> bool:
    """Whether it is a figure under the line that says of what: "Success rate", "70 to 95%"."""
    item, label = segments[number], segments[number - 1]
    told = number > 0 and label.alone and not label.item and _stands_alone(text, label)
    beside = told and item.alone and text[label.end : item.start].strip(" ") in ("\n", "\r\n")
    named = beside and not COUNTS.search(text, label.start, label.end)
    return named and _is_figure(text[item.start : item.end].split())


def _is_figure(words: Sequence[str]) -> bool:
    amounts = [AMOUNT.fullmatch(word) is not None for word in words]
    beside = (BESIDE_AMOUNT.fullmatch(word) for word, is_one in zip(words, amounts, strict=True) if not is_one)
    return len(words) <= LONGEST_VALUE and any(amounts[:2]) and all(beside)


def heading(text: str, segments: Sequence[Segment], number: int) -> Segment | None:
    """The line without a full stop above the list of which this segment is one; else the question right before it."""
    first = number
    if _stands_alone(text, segments[number]):
        while first and _follows(text, segments, first) and _is_like(text, segments[number], segments[first - 1]):
            first -= 1
    head = segments[first - 1] if first else None
    if head is None or head.item:
        return None
    ends = text[head.end - 1]
    return head if ends == "?" or (head.alone and ends not in ".!:") else None


def question(text: str, segments: Sequence[Segment], number: int) -> str:
    """The heading or sentence above that asks what this segment answers ("What parents report"); "" where none is."""
    head = heading(text, segments, number)
    said = text[head.start : head.end] if head else ""
    return said if ASKS.match(said) and not COUNTS.search(said) else ""


def _follows(text: str, segments: Sequence[Segment], number: int) -> bool:
    """Whether no blank line parts it from the segment before, if it has no bullet, and that asks nothing."""
    before = segments[number - 1]
    parted = not segments[number].item and "\n\n" in text[before.end : segments[number].start]
    return not parted and text[before.end - 1] != "?"


def _is_like(text: str, item: Segment, other: Segment) -> bool:
    """Whether another segment may be an item of the same list: both with a bullet, both numbered, or neither."""
    if item.item and other.item:
        return _is_numbered(text, item) is _is_numbered(text, other)
    return not item.item and not other.item and _stands_alone(text, other)


def _is_numbered(text: str, item: Segment) -> bool:
    return NUMBERED.match(text[item.start : item.end]) is not None


def _stands_alone(text: str, segment: Segment) -> bool:
    """Whether it is a line behind a bullet, or one without a mark at its end."""
    return segment.alone and (segment.item or text[segment.end - 1] not in ".!?:")


def _opens_its_line(segments: Sequence[Segment], number: int) -> bool:
    return number == 0 or segments[number - 1].line != segments[number].line

"""What introduces a list: the words before a colon, which belong to each of the items below it ("The cells may:")."""

from collections.abc import Sequence

from claims.nlp.document import Segment

LONGEST = 12  # items


def introduction(text: str, segments: Sequence[Segment], number: int) -> str:
    """The line that ends with a colon above the items of which this segment is one; empty where there is none."""
    item = segments[number]
    if not (_lists(text, item) or (item.item and _opens_its_line(segments, number))):
        return ""
    above = (segments[i] for i in range(number - 1, max(-1, number - 1 - LONGEST), -1))
    head = next((s for s in above if not (s.item if item.item else not s.item and _lists(text, s))), None)
    return text[head.start : head.end] if head and text[head.start : head.end].endswith(":") else ""


def _lists(text: str, segment: Segment) -> bool:
    """Whether it stands alone behind a bullet, or without a mark at its end."""
    return segment.alone and (segment.item or text[segment.end - 1] not in ".!?:")


def _opens_its_line(segments: Sequence[Segment], number: int) -> bool:
    return number == 0 or segments[number - 1].line != segments[number].line

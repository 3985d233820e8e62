"""Where one sentence, heading or list item ends and the next begins, in text that scraping has damaged."""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Segment
from claims.nlp.lexicons import either, lexicon
from claims.nlp.prices import leads_on

SENTENCES = lexicon("sentences")
ABBREVIATIONS = SENTENCES["abbreviations"]
LONGEST = 1500  # characters; a longer run without an end of sentence is cut at a space

LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
BULLETS = "[•●▪◦‣·►➤✓✔✅☑*>–—-]"
NUMBERED = r"\(?\d{1,2}[.)]"
GLUED = r"(?=[A-Z][a-z]|A )"  # behind the number of an item: "1.Less pain", "2)A better sleep"
BULLET = re.compile(rf"\s*(?:(?:{BULLETS}|{NUMBERED}|[a-z]\))\s+|\d{{1,2}}[.)]{GLUED})")
# An end mark with what closes it, before a space and something that can open a sentence, or glued to a capital.
END = re.compile(
    r"""(?:(?<![.!?…])[.!?…]++["'”’»)\]]*|["”»][.!?]+)(?=\s++["'“‘«(\[•–—*-]*+\s*+[\w$£€¥#])"""
    r"""|(?<=[a-z0-9)\]%"”’»])[.!?]["”’»)]*(?=["“«(]?[A-Z][a-z'’]|["“«][A-Z])"""
    r"""|[。！？]["”’」』）]*"""
)
INITIALS = r"[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]"
ABBREVIATION = re.compile(rf"(?:^|[\s(\[“\"‘/-])(?:{either(ABBREVIATIONS['words'])}|{INITIALS})\.[\"'”’)]*$")
OPENS_LOW = re.compile(r"\s+[\"'“‘(\[]*[a-z]")
TERMINAL_ABBREVIATION = re.compile(rf"{either(ABBREVIATIONS['terminal'])}\.[\"'”’)]*$")
CLEAR_OPENING = re.compile(rf"\s+[\"“‘(\[]*{either(SENTENCES['opening']['after_abbreviations'])}\s")


@Language.component("segments", assigns=["doc._.segments"])
def find_segments(doc: Doc) -> Doc:
    doc._.segments = tuple(segments(doc.text))
    return doc


def segments(text: str) -> Iterator[Segment]:
    """The segments of a text in order. They never overlap, and only white space lies outside of them."""
    for number, line in enumerate(LINE.finditer(text)):
        bullet = BULLET.match(line.group())
        pieces = [
            piece for start, end in _sentences(text, line.start(), line.end()) for piece in _capped(text, start, end)
        ]
        for start, end in pieces:
            yield Segment(start, end, number, alone=len(pieces) == 1, item=bullet is not None)


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a line at its ends of sentence. A number or bullet that opens the line stays with what follows it."""
    bullet = BULLET.match(text, start, end)
    search_from, opening = (bullet.end() if bullet else start), start
    for mark in END.finditer(text, search_from, end):
        if _ends_sentence(text, opening, mark.end(), end):
            yield from _stripped(text, opening, mark.end())
            opening = mark.end()
    yield from _stripped(text, opening, end)


def _ends_sentence(text: str, opening: int, at: int, line_end: int) -> bool:
    if OPENS_LOW.match(text, at, line_end) and not text[opening : opening + 2].strip(" \"'“").islower():
        return False  # unless the writer uses no capitals at all
    if leads_on(text, at, line_end):
        return False
    tail = text[max(opening, at - 24) : at]
    if not ABBREVIATION.search(tail):
        return True
    return bool(TERMINAL_ABBREVIATION.search(tail) and CLEAR_OPENING.match(text, at, line_end))


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _capped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        yield from _stripped(text, start, cut)
        start = cut
    yield from _stripped(text, start, end)

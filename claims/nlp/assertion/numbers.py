"""What numbers come to, in digits, words, millions and fractions, and how they are put."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from claims.nlp import numerals
from claims.nlp.assertion.words import WORDS
from claims.vocabulary.assertions import Bound

_SMALL, _TENS = (numerals.LEXICON["words"][name] for name in ("small", "tens"))
_VALUES = {word: Fraction(value) for value, word in enumerate(_SMALL, 1)}
_VALUES |= {word: Fraction(10 * value) for value, word in enumerate(_TENS, 2)}
_VALUES |= {"zero": Fraction(0)}
_VALUES |= {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}
_SCALES = {
    "dozen": 12, "hundred": 100, "k": 10**3, "thousand": 10**3, "lakh": 10**5, "lakhs": 10**5, "m": 10**6,
    "million": 10**6, "crore": 10**7, "crores": 10**7, "bn": 10**9, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip
_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip

_FRACTION = re.compile(
    r"\b(?<!first )(?<!second )(?<!last )(?<!final )(?<!the )"
    r"(?:about |around |roughly |nearly |almost |over |more than )?(?:a |one |an? )?"
    rf"((?:{numerals.WORD}[ -])?{numerals.PART}s?)\b"
    rf"(?! (?:of )?an? {numerals.SCALE}\b)(?: of| the| a)",
    re.IGNORECASE,
)

# A bare "400m" is a distance.
_M = rf"(?:(?:(?<=[$£€¥₹]){numerals.DIGITS}|\d+\.\d+)m\b|{numerals.DIGITS}m\b(?= {numerals.PEOPLE}\b))"
NUMBER = rf"(?:{numerals.DIGITS}bn\b|{_M}|{numerals.NUMBER}|(?:(?<=\bevery )|(?<=\bper )){numerals.SCALE})"
_NUMBER = re.compile(rf"(?<!\w){NUMBER}(?!\w)", re.IGNORECASE)
_PIECE = re.compile(rf"[1-9]/[1-9]\b|{numerals.DIGITS}|[a-z]+|[^\s\-‐‑]", re.IGNORECASE)
_RUN_TOGETHER = re.compile(r",\d{3}")  # "2020,2019"
_SPACES = {ord(space): " " for space in "\u00a0\u202f"}
_AT_LEAST = re.compile(
    r"(more than|over|at least|above|exceed\w*|upwards of|greater than|as many as|nearly|almost)\s*$", re.I
)
_NEARLY = re.compile(r"(nearly|almost)\s*$", re.IGNORECASE)
_AT_MOST = re.compile(r"(less than|fewer than|under|at most|up to|below|only)\s*$", re.IGNORECASE)
_NOT_PAST = re.compile(
    r"\b(?:no|not|n['’]t) (?:(?:more|greater|(?P<fewer>less|fewer)) than|over|above|(?P<under>under|below))\s*$", re.I
)

_NAMED = re.compile(rf"\b{WORDS.alternatives('numbered')}[\s-]?(\d\w? ?(/|-|–|and|or|to) ?)*$", re.IGNORECASE)
_HYPHENED = re.compile(r"[A-Za-z]-$")


@dataclass(frozen=True, slots=True)
class Found:
    """A number in a text, at `start` to `end`."""

    value: float
    start: int
    end: int
    words: str


def numbers(text: str) -> Iterator[Found]:
    """Every number, in order: "2.8 million", "1.2m", "two and a half billion", "three quarters of a million"."""
    for match in _NUMBER.finditer(text.translate(_SPACES)):
        value = value_of(match[0])
        if value is not None:
            yield Found(value, match.start(), match.end(), match[0])


def is_year(found: Found) -> bool:
    """A bare number that may be a year: "2024", not "2,024"."""
    return 1900 <= found.value <= 2100 and found.words.isdigit()


def is_part_of_name(found: Found, text: str) -> bool:
    """It tells which one is meant and counts nothing: "phase 2/3", "type 1", "COVID-19"."""
    before = text[: found.start]
    return bool(_NAMED.search(before) or (found.words[0].isdigit() and _HYPHENED.search(before)))


def value_of(words: str) -> float | None:
    """The value of a number in digits or words; None where it is none."""
    value = _exact(words)
    return None if value is None else float(value)


def _exact(words: str) -> Fraction | None:
    total, current, before = Fraction(0), Fraction(0), ""
    for piece in _PIECE.findall(words.casefold()):
        part = _PARTS.get(piece.removesuffix("s"))
        if piece in _SCALES:
            current = (current or Fraction(1)) * _SCALES[piece]
            if _SCALES[piece] >= 1_000:
                total, current = total + current, Fraction(0)
        elif part is not None:  # "two thirds", "two and a half"
            current = current / part if before in _VALUES else current + Fraction(1, part)
        elif (value := _value(piece)) is not None:
            current += value
        elif piece not in ("a", "an", "and", "of"):
            return None
        before = piece
    return total + current if before else None


def _value(piece: str) -> Fraction | None:
    """Of one word, or of digits: "1,200", "1.5", "1/2"."""
    if not re.search(r"\d", piece):
        return _VALUES.get(piece)
    if re.fullmatch(numerals.GROUPED, piece):
        return Fraction(re.sub(r"[,\s]", "", piece))
    return None if _RUN_TOGETHER.search(piece) else Fraction(re.sub("[,·]", ".", piece))


def scale_of(words: str) -> int:
    """What the last word of a number stands for: a million in "3 million" and "3m"; 1 where it is no such word."""
    return _SCALES.get(_PIECE.findall(words.casefold())[-1], 1)


def fractions(text: str) -> Iterator[Found]:
    """Every share in words, in per cent: "half of the people", "two thirds of strokes"."""
    for match in _FRACTION.finditer(text):
        yield Found(float(100 * (_exact(match[1]) or 0)), *match.span(1), match[1])


def bound_before(text: str, start: int) -> Bound:
    """How a number that begins at `start` is put: about, at least, at most. "Nearly" and "almost" mean about."""
    before = text[max(0, start - 25) : start]
    if turned := _NOT_PAST.search(before):
        return Bound.AT_LEAST if turned["fewer"] or turned["under"] else Bound.AT_MOST
    if _NEARLY.search(before):
        return Bound.ABOUT
    if _AT_LEAST.search(before):
        return Bound.AT_LEAST
    return Bound.AT_MOST if _AT_MOST.search(before) else Bound.ABOUT

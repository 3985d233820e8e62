"""Numbers as texts write them: digits, words, millions, fractions, and how they are put."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims.nlp.assertion.words import WORDS
from claims.vocabulary.assertions import Bound

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_ROUND = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
UNITS = {word: value for value, word in enumerate(_SMALL)}
TENS = {word: 10 * value for value, word in enumerate(_ROUND, 2)}
SCALES = {"hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
FRACTIONS = {
    "half": 50.0, "third": 100 / 3, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0, "two thirds": 200 / 3,
    "two-thirds": 200 / 3, "three quarters": 75.0, "three-quarters": 75.0, "four fifths": 80.0,
}  # fmt: skip

_NAMES = "|".join(sorted(FRACTIONS, key=len, reverse=True))
_PUT = r"\b(about |around |roughly |nearly |almost |over |more than )?(?:a |one |an? )?"
_FRACTION = re.compile(rf"{_PUT}({_NAMES})(?:s)?\b(?: of| the| a)", re.IGNORECASE)

_WORD = "|".join((*UNITS, *TENS, *SCALES, "a", "an", "half a", "dozen"))
_DIGITS = r"\d{1,3}(?:[,  ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALE = "|".join(SCALES)
_LAST = "|".join((*UNITS, *TENS, *SCALES, "dozen"))
_IN_DIGITS = rf"(?:{_DIGITS})(?:\s+(?:{_SCALE}))?"
_IN_WORDS = rf"(?:(?:{_WORD})[\s-]+(?:and\s+)?)*(?:{_LAST})"
NUMBER = rf"(?:{_IN_DIGITS}|{_IN_WORDS})"
_AT_LEAST = re.compile(
    r"(more than|over|at least|above|exceed\w*|upwards of|greater than|as many as|nearly|almost)\s*$", re.I
)
_NEARLY = re.compile(r"(nearly|almost)\s*$", re.IGNORECASE)
_AT_MOST = re.compile(r"(less than|fewer than|under|at most|up to|below|no more than|only)\s*$", re.IGNORECASE)

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
    """Every number, in order: "2.8 million", "two billion", "1,200", "half a million"."""
    for match in re.finditer(rf"\b{NUMBER}\b", text, re.IGNORECASE):
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
    plain = words.casefold().replace(" ", " ")
    digits = re.fullmatch(rf"({_DIGITS})(?:\s+({_SCALE}))?", plain)
    if digits:
        return float(re.sub(r"[,\s]", "", digits[1])) * SCALES.get(digits[2] or "", 1)
    total, current, seen = 0.0, 0.0, False
    for word in re.split(r"[\s-]+", plain):
        if word in UNITS or word in TENS:
            current, seen = current + UNITS.get(word, TENS.get(word, 0)), True
        elif word == "dozen":
            current, seen = (current or 1) * 12, True
        elif word == "half":
            current = 0.5
        elif word in SCALES:
            seen = True
            current = (current or 1) * SCALES[word]
            if SCALES[word] >= 1_000:
                total, current = total + current, 0.0
        elif word not in ("a", "an", "and"):
            return None
    return total + current if seen else None


def fractions(text: str) -> Iterator[Found]:
    """Every share in words, in per cent: "half of the people", "two thirds of strokes"."""
    for match in _FRACTION.finditer(text):
        yield Found(FRACTIONS[match[2].casefold()], match.start(2), match.end(2), match[2])


def bound_before(text: str, start: int) -> Bound:
    """How a number that begins at `start` is put: about, at least, at most. "Nearly" and "almost" mean about."""
    before = text[max(0, start - 25) : start]
    if _NEARLY.search(before):
        return Bound.ABOUT
    if _AT_LEAST.search(before):
        return Bound.AT_LEAST
    return Bound.AT_MOST if _AT_MOST.search(before) else Bound.ABOUT

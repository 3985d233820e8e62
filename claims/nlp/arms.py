"""Whether those treated did no better or worse, by the two numbers told, than those with whom they are compared."""

import re

from claims.nlp.lexicons import any_of, either, lexicon
from claims.nlp.turn import BETTER, OTHERS, TURNS

APART = any_of(lexicon("effects")["efficacy"]["apart"])
NUMBER = re.compile(r"(?<![\w.,/])(\d+(?:[.·]\d+)?)(?![\d/]) ?(%|per cent|percent|[a-z]+)?", re.IGNORECASE)
SHARES = frozenset({"%", "per cent", "percent"})
NEAR = 0.05  # of the greater, or for a share of the greater of those left
# How high a measure was, not by how much it went up or down.
LEVEL = rf"\b(?: [\w-]+){{0,4}}? {either(TURNS['standing'])} (?:\w+ )?\Z"
ILL_AT, GOOD_AT = (re.compile(rf"\b{either(TURNS[name])}{LEVEL}", re.IGNORECASE) for name in ("ills", "goods"))
BY = re.compile(r" by (?:\w+ )?\Z", re.IGNORECASE)
P_VALUE = re.compile(r"\bp ?([<=>≤≥]) ?(0?[.·]\d+)", re.IGNORECASE)
TREND = re.compile(r"\btrends?\b", re.IGNORECASE)
SIGNIFICANT = 0.05  # by the custom of trials: below it


# What so many of a group did: "34% healed".
DID_WELL, DID_BADLY = (any_of(lexicon("effects")["compared"][name]) for name in ("did_well", "did_badly"))
OF_SO_MANY = re.compile(r"\b(\d{1,5}) (?:out )?of (?:the |these )?([1-9]\d{0,4})\b(?! ?[%.])")


def may_be_chance(said: str) -> bool:
    """Whether what came out is told with values of p of which none is significant ("p = 0.61"), and as no trend."""
    values = [(sign, float(value.replace("·", "."))) for sign, value in P_VALUE.findall(said)]
    low = any(sign in "<≤" or value < SIGNIFICANT for sign, value in values)
    return bool(values) and not low and not TREND.search(said)


def alike(said: str) -> bool:
    """ "By 30 points with the cells and by 29 points with placebo": of one unit, and nothing calls them different."""
    numbers = _of_both(said)
    if not numbers or APART.search(said):
        return False
    a, b = map(_value, numbers)
    return _near(a, b) and (numbers[0][2] not in SHARES or _near(100 - a, 100 - b))


def fared_worse(said: str) -> bool:
    """ "Mortality was 20% with the cells and 10% with placebo": more of an ill, or less of a good, than the others."""
    said = _in_shares(said)
    numbers = _of_both(said)
    if not numbers:
        return False
    (a, b), before = map(_value, numbers), said[: numbers[0].start()]
    ill = ILL_AT.search(before) or DID_BADLY.search(said, numbers[0].end(), numbers[1].start())
    return bool((a > b and ill) or (a < b and GOOD_AT.search(before)))


def fell_short(said: str) -> bool:
    """ "Pain fell by 20 points with the cells and by 30 points with placebo": less changed for the better.

    Or in fewer: "34% healed with the cells and 50% with placebo".
    """
    said = _in_shares(said)
    numbers = _of_both(said)
    if not numbers or _value(numbers[0]) >= _value(numbers[1]):
        return False
    by = BY.search(said, 0, numbers[0].start())
    better = by is not None and BETTER.search(said, 0, by.start())
    return bool(better or (DID_WELL.search(said, 0, numbers[1].start()) and numbers[0][2] in SHARES))


def _in_shares(said: str) -> str:
    """With "6 of 30" as 20%."""
    return OF_SO_MANY.sub(lambda m: f"{100 * int(m[1]) / int(m[2]):.4g}%", said)


def _of_both(said: str) -> tuple[re.Match[str], ...]:
    """The number of those treated and that of the others behind it, if there are no more and they are of one unit."""
    numbers = tuple(NUMBER.finditer(said))
    if len(numbers) != 2 or numbers[0][2] != numbers[1][2] or OTHERS.search(said, 0, numbers[1].start()):
        return ()
    return numbers if OTHERS.search(said, numbers[1].end()) else ()


def _value(number: re.Match[str]) -> float:
    return float(number[1].replace("·", "."))


def _near(a: float, b: float) -> bool:
    return abs(a - b) <= NEAR * max(a, b)

"""Whether those treated did no better or worse, by the two numbers told, than those with whom they are compared."""

import re
from typing import NamedTuple

from claims.nlp.lexicons import any_of, either, lexicon
from claims.nlp.turn import BETTER, OTHERS, TURNS

EFFECTS = lexicon("effects")
APART, WORDS = any_of(EFFECTS["efficacy"]["apart"]), EFFECTS["compared"]
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
# What so many of a group did ("34% healed"), not whom that befell ("of those whose disease progressed").
DID = re.compile(
    rf"(?<!\bof )(?<!\bthe )\b(?:(?P<well>{either(WORDS['did_well'])})|{either(WORDS['did_badly'])})\b", re.IGNORECASE
)
MEANT = re.compile(rf"\b(?:who|whose|that)\b(?: [\w’'-]+){{0,3}}? (?:{DID.pattern})", re.IGNORECASE)
DENYING = any_of(WORDS["denying"])
DENIED = re.compile(rf"{DENYING.pattern} (?:\w+ )?\Z", re.IGNORECASE)
OF_SO_MANY = re.compile(r"\b(\d{1,5}) (?:out )?of (?:the |these )?([1-9]\d{0,4})\b(?! ?[%.])")
COUNTED_OFF = re.compile(rf"\b{either(WORDS['counted_off'])} \Z", re.IGNORECASE)


class Did(NamedTuple):
    """What more or fewer of those treated did than of the others."""

    well: bool
    more: bool


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
    numbers = _of_both(said)
    if not numbers or _may_not_differ(said, numbers):
        return False
    (a, b), before, did = map(_value, numbers), numbers[0].string[: numbers[0].start()], _did(numbers)
    ill = (a > b and ILL_AT.search(before)) or (a < b and GOOD_AT.search(before))
    return bool(ill) or did == Did(well=False, more=True)


def fared_better(said: str) -> bool:
    """ "10% relapsed with the cells and 30% with placebo": more did well than of the others, or fewer badly."""
    numbers = _of_both(said)
    did = _did(numbers)
    return did is not None and did.well is did.more and not _may_not_differ(said, numbers)


def fell_short(said: str) -> bool:
    """ "Pain fell by 20 points with the cells and by 30 points with placebo": less changed for the better.

    Or in fewer: "34% healed with the cells and 50% with placebo".
    """
    numbers = _of_both(said)
    if not numbers:
        return False
    told = numbers[0].string
    by = BY.search(told, 0, numbers[0].start())
    better = by is not None and BETTER.search(told, 0, by.start())
    less = better and _value(numbers[0]) < _value(numbers[1])
    return bool(less) or _did(numbers) == Did(well=True, more=False)


def _may_not_differ(said: str, numbers: tuple[re.Match[str], ...]) -> bool:
    """Whether two numbers are near each other or by chance, or something is denied around them."""
    told, (own, others) = numbers[0].string, numbers
    denied = DENYING.search(told, 0, own.start()) or DENYING.search(told, others.end())
    return denied is not None or alike(said) or may_be_chance(said)


def _did(numbers: tuple[re.Match[str], ...]) -> Did | None:
    """What a share of each did, by the first words for that behind the first; where they are denied, the rest did."""
    if not numbers or numbers[0][2] not in SHARES or _value(numbers[0]) == _value(numbers[1]):
        return None
    told = MEANT.sub("", numbers[0].string[numbers[0].end() : numbers[1].start()])
    did = DID.search(told)
    if did is None:
        return None
    more = _value(numbers[0]) > _value(numbers[1])
    return Did(well=did["well"] is not None, more=more is not bool(DENIED.search(told, 0, did.start())))


def _of_both(said: str) -> tuple[re.Match[str], ...]:
    """The number of those treated and that of the others behind it, if there are no more and they are of one unit.

    "6 of 30" is the one number of 20%.
    """
    told = OF_SO_MANY.sub(_as_share, said)
    numbers = tuple(NUMBER.finditer(told))
    if len(numbers) != 2 or numbers[0][2] != numbers[1][2] or OTHERS.search(told, 0, numbers[1].start()):
        return ()
    return numbers if OTHERS.search(told, numbers[1].end()) else ()


def _as_share(so_many: re.Match[str]) -> str:
    """Not what is counted off: "on day 14 of 28"."""
    hits, of = int(so_many[1]), int(so_many[2])
    if hits > of or COUNTED_OFF.search(so_many.string, 0, so_many.start()):
        return so_many[0]
    return f"{100 * hits / of:.4g}%"


def _value(number: re.Match[str]) -> float:
    return float(number[1].replace("·", "."))


def _near(a: float, b: float) -> bool:
    return abs(a - b) <= NEAR * max(a, b)

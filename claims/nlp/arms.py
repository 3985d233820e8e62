"""Whether those treated did no better, by the two numbers told, than those with whom they are compared."""

import re

from claims.nlp.lexicons import any_of, lexicon
from claims.nlp.turn import OTHERS

APART = any_of(lexicon("effects")["efficacy"]["apart"])
NUMBER = re.compile(r"(?<![\w.,/])(\d+(?:[.·]\d+)?)(?![\d/]) ?(%|per cent|percent|[a-z]+)?", re.IGNORECASE)
SHARES = frozenset({"%", "per cent", "percent"})
NEAR = 0.05  # of the greater, or for a share of the greater of those left


def alike(said: str) -> bool:
    """ "By 30 points with the cells and by 29 points with placebo": of one unit, and nothing calls them different."""
    numbers = list(NUMBER.finditer(said))
    if len(numbers) != 2 or APART.search(said) or not OTHERS.search(said, numbers[0].end()):
        return False
    (one, unit), (other, same) = (found.groups() for found in numbers)
    if unit != same:
        return False
    a, b = (float(number.replace("·", ".")) for number in (one, other))
    return _near(a, b) and (unit not in SHARES or _near(100 - a, 100 - b))


def _near(a: float, b: float) -> bool:
    return abs(a - b) <= NEAR * max(a, b)

"""Lines of a price list: what is sold, then dots, a bar or a colon, then its price."""

import re

from claims.nlp.lexicons import any_of, lexicon
from claims.nlp.numerals import SIGN

PRICE = rf"(?-i:{SIGN})\s?\d"
LEADERS = r"\.{3,}+"  # "PRP ........ $750"
SOLD, MARK = r"\W*[^\W\d][^\n|:]{1,60}?", rf"(?:{LEADERS}|[|…:·–—])[\W_]*"
REST_OF_LINE = r"[^.!?]*(?:\.\d[^.!?]*)*$"  # no full stop but in a number
ROW = re.compile(rf"{SOLD}\s*{MARK}(?:(?:from|about|only) )?{PRICE}{REST_OF_LINE}")
NOT_PAID = any_of(lexicon("clauses")["prices"]["not_paid"])
OPENING = re.compile(rf".*{LEADERS}\Z", re.DOTALL)
REST = re.compile(rf"\s*{PRICE}")


def is_row(line: str) -> bool:
    return ROW.match(line) is not None and NOT_PAID.search(line) is None


def leads_on(text: str, at: int, end: int) -> bool:
    """Whether the dots before this place lead to a price, and end no sentence."""
    return OPENING.match(text, max(0, at - 24), at) is not None and REST.match(text, at, end) is not None

"""Whether an article seems to sell a therapy by its own words, as a machine reads them; pure but for one query."""

import re
from collections.abc import Iterable

from claims.models import Appearance
from claims.nlp.lexicons import either, lexicon
from claims.vocabulary.statements import Kind
from sources.models import Reading

WORDS = "seems to sell this therapy"
BY = "a machine"
UNITS = lexicon("figures")["units"]
SIGN, CURRENCY = either(UNITS["signs"]), either([*UNITS["currencies"], "pounds?"])  # money here, no weight
AMOUNT = r"\d++(?:[.,]\d++)*+"
LARGE = r"(?i:million|billion|trillion|crore|[mb]n?\b)"  # what no one person pays
UP_TO = rf"(?:\s?(?:[-–]|to)\s?{SIGN}?\s?{AMOUNT})?"
PRICE = re.compile(rf"{SIGN}\s?{AMOUNT}(?!{UP_TO}[\s-]?{LARGE})|\d\s?{CURRENCY}\b")
SELLERS = re.compile(
    r"\bour (?:[\w-]+ )?(?:clinics?|treatments?|therap(?:y|ies)|prices?|packages?)\b"
    r"|\bwe (?:now |also )?(?:offer|treat|provide|inject)\b",
    re.IGNORECASE,
)
QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def offering(readings: Iterable[Reading]) -> dict[int, str]:
    """By id of each of these readings that seems to sell a therapy, the words with its price.

    It does where one of its claims of what is on offer names a price, nobody else is said to say so, and the text
    outside quotations speaks of its own clinic, treatments or prices, or of what it offers. One query; none where no
    text speaks so.
    """
    own = [reading.pk for reading in readings if SELLERS.search(QUOTED.sub(" ", reading.text))]
    if not own:
        return {}
    offers = Appearance.objects.filter(
        extraction__reading__in=own, extraction__superseded_at=None, kind=Kind.ACCESS, negated=False, speaker=None
    )
    named = offers.order_by("-start").values_list("extraction__reading", "quote")
    return {reading: quote for reading, quote in named if PRICE.search(quote)}

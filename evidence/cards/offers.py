"""Whether an article sells a therapy by its own words, as a machine reads them; pure but for one query."""

import re
from collections.abc import Iterable

from claims.models import Appearance
from claims.vocabulary.statements import Kind
from sources.models import Reading

WORDS = "sells this therapy, by its own words as a machine reads them"
BY = "a machine"
PRICE = re.compile(r"[$€£¥₹]\s?\d|\d\s?(?:USD|EUR|GBP|dollars|euros|pounds)\b")
SELLERS = re.compile(
    r"\bour (?:\w+ )?(?:clinics?|physicians?|doctors?|surgeons?|specialists?|patients|treatments?|therap(?:y|ies))\b"
    r"|\bwe (?:now |also )?(?:offer|treat|provide)\b",
    re.IGNORECASE,
)
QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def offering(readings: Iterable[Reading]) -> dict[int, str]:
    """By id of each of these readings that sells a therapy, the words with its price.

    It does where one of its claims of what is on offer names a price, nobody else is said to say so, and the text
    outside quotations speaks of its own doctors, patients or treatments. One query; none where no text speaks so.
    """
    own = [reading.pk for reading in readings if SELLERS.search(QUOTED.sub(" ", reading.text))]
    if not own:
        return {}
    offers = Appearance.objects.filter(
        extraction__reading__in=own, extraction__superseded_at=None, kind=Kind.ACCESS, negated=False, speaker=None
    )
    named = offers.order_by("-start").values_list("extraction__reading", "quote")
    return {reading: quote for reading, quote in named if PRICE.search(quote)}

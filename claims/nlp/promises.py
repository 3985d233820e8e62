"""A flat promise, so short that nothing in it takes it back: "stem cells cure autism". It is a claim anywhere."""

import re
from collections.abc import Iterable

from claims.nlp.document import Family, Mention, Segment
from claims.nlp.gazetteer import OUTCOME_NAMES
from claims.nlp.lexicons import either, lexicon

PROMISES = lexicon("clauses")["promises"]
BEFORE, CURES, VERBS = (either(PROMISES[name]) for name in ("before", "cures", "verbs"))
LONGEST = 12  # words
FARTHEST = 4  # words before the treatment's name
DOES = re.compile(rf"\W*(?:{BEFORE}\s+){{0,2}}(?:(?P<cures>{CURES})|{VERBS})\b(?P<what>.*)", re.IGNORECASE)


def promises(text: str, segment: Segment, named: Iterable[Mention]) -> bool:
    """Whether it only says of a treatment that it cures something, or what it does to a disease or an outcome."""
    words = text[segment.start : segment.end]
    if len(words.split()) > LONGEST or "?" in words:
        return False
    here = [mention for mention in named if segment.start <= mention.start < segment.end]
    therapy = next((mention for mention in here if mention.family is Family.THERAPY), None)
    if therapy is None or len(text[segment.start : therapy.start].split()) > FARTHEST:
        return False
    does = DOES.match(text, therapy.end, segment.end)
    ill = any(mention.family is Family.CONDITION and mention.start > therapy.start for mention in here)
    return does is not None and (ill or bool(does["cures"]) or bool(OUTCOME_NAMES.within(does["what"])))

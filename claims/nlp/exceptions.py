"""What a text leaves out of what it says of the rest: "except for cancer, nothing is proven", "PRP, but not gels"."""

import re

from claims.nlp.lexicons import any_of, either, lexicon

EXCEPTING = any_of(lexicon("clauses")["exceptions"]["words"])
_EXCEPTED = re.compile(rf"{EXCEPTING.pattern}[\s\w-]{{0,20}}\Z", re.IGNORECASE)
_CONTRASTED = re.compile(rf"\b{either(lexicon('clauses')['exceptions']['contrasted'])} \Z", re.IGNORECASE)


def is_excepted(text: str, opening: int, at: int) -> bool:
    """Whether what stands there is left out of what its passage, from `opening` on, tells."""
    return _EXCEPTED.search(text, opening, at) is not None


def is_contrasted(text: str, opening: int, at: int) -> bool:
    """Whether it stands right behind a "but not", or a "not" behind a comma: "PRP, not [exosomes]"."""
    return _CONTRASTED.search(text[opening:at]) is not None

"""The verb of "I" and "we" as it goes with one whom they stand for."""

import re

from spacy.tokens import Token

IRREGULAR = {"am": "is", "are": "is", "were": "was", "have": "has", "do": "does"}
GLUED = {"m": " is", "re": " is", "ve": " has", "ll": " will"}
SIBILANT, CONSONANT_Y = re.compile(r"(?:s|x|z|ch|sh|o)$"), re.compile(r"(?<=[^aeiou])y$")


def of_one(verb: Token) -> str:
    """In the third person singular; as it is where that is the same."""
    if verb.text[0] in "'’":
        return GLUED.get(verb.lower_[1:], verb.text)
    if verb.lower_ in IRREGULAR:
        return IRREGULAR[verb.lower_]
    if verb.tag_ not in ("VBP", "VB"):
        return verb.text
    return CONSONANT_Y.sub("ie", verb.text) + ("es" if SIBILANT.search(verb.text) else "s")

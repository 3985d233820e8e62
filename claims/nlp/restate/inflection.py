"""The verb of "I" and "we" as it goes with one whom they stand for."""

import re

from spacy.tokens import Token

from claims.nlp.restate.whole import AUXILIARIES

IRREGULAR = {"am": "is", "are": "is", "were": "was", "have": "has", "do": "does"}
GLUED = {"m": " is", "re": " is", "ve": " has", "ll": " will"}
SIBILANT, CONSONANT_Y = re.compile(r"(?:s|x|z|ch|sh|o)$"), re.compile(r"(?<=[^aeiou])y$")


def agreeing(verb: Token) -> Token:
    """The word that agrees with the subject of a verb: its first auxiliary, or itself."""
    return next((t for t in verb.lefts if t.dep_ in AUXILIARIES), verb)


def of_one(verb: Token) -> str:
    """In the third person singular; as it is where that is the same."""
    if verb.text[0] in "'’":
        return GLUED.get(verb.lower_[1:], verb.text)
    if verb.lower_ in IRREGULAR:
        return IRREGULAR[verb.lower_]
    if verb.tag_ not in ("VBP", "VB"):
        return verb.text
    return CONSONANT_Y.sub("ie", verb.text) + ("es" if SIBILANT.search(verb.text) else "s")

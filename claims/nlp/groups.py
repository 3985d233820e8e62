"""Whom a claim may be about: the words for persons, animals and groups of them, and what is about nobody."""

from claims.nlp.document import Draft
from claims.nlp.lexicons import any_of, lexicon
from claims.vocabulary.statements import Basis, Strength

GROUPS = lexicon("groups")
_MANY, _ONE, _ANIMALS = GROUPS["persons"]["many"], GROUPS["persons"]["one"], GROUPS["animals"]["named"]
UNSTUDIED = (Basis.NONE, Basis.EXPERT)

PEOPLE, TITLED, AGED = any_of(_MANY), any_of(GROUPS["persons"]["titled"]), any_of(GROUPS["persons"]["aged"])
PERSONS = any_of([*_MANY, *_ONE, *GROUPS["persons"]["titled"], *GROUPS["persons"]["others"]])
ANIMALS = any_of(_ANIMALS)
COUNTED = any_of([*_MANY, *_ONE, *_ANIMALS, *GROUPS["quantities"]["units"]])
CELLS = any_of(GROUPS["cells"]["grown"])


def is_general(draft: Draft, passage: str) -> bool:
    """What nobody studied or observed, in a passage that names nobody."""
    told_of = draft.strength is Strength.ASSOCIATED or draft.basis not in UNSTUDIED
    return not told_of and not PERSONS.search(passage)

"""The words for those whom a claim may be about: persons, animals, and groups of them."""

from claims.nlp.lexicons import any_of, lexicon

GROUPS = lexicon("groups")
_MANY, _ONE, _ANIMALS = GROUPS["persons"]["many"], GROUPS["persons"]["one"], GROUPS["animals"]["named"]

PEOPLE = any_of(_MANY)
PERSONS = any_of([*_MANY, *_ONE, *GROUPS["persons"]["others"]])
ANIMALS = any_of(_ANIMALS)
COUNTED = any_of([*_MANY, *_ONE, *_ANIMALS, *GROUPS["quantities"]["units"]])
CELLS = any_of(GROUPS["cells"]["grown"])

"""Whom a claim may be about: the words for persons, animals and groups of them, and what is named where."""

import re

from claims.nlp.document import Draft
from claims.nlp.lexicons import any_of, lexicon
from claims.vocabulary.statements import Basis, Strength

GROUPS = lexicon("groups")
_PERSONS, _ANIMALS, _QUANTITIES = GROUPS["persons"], GROUPS["animals"], GROUPS["quantities"]
_NAMED = [*_PERSONS["many"], *_PERSONS["one"]]
UNSTUDIED = (Basis.NONE, Basis.EXPERT)

PEOPLE, TITLED, AGED, SELF, OWNED, TREATED, GIVING, CASE_OF = (
    any_of(_PERSONS[name]) for name in ("many", "titled", "aged", "self", "owned", "treated", "giving", "case_of")
)
ONE_PERSON = re.compile(rf"\ban? (?:[\w-]+ ){{0,2}}?{any_of(_PERSONS['one']).pattern}", re.IGNORECASE)
ONE_ALONE = any_of([*_PERSONS["headlined"], *_PERSONS["child_of"]])
ANIMALS = re.compile(rf"{any_of(_ANIMALS['named']).pattern}(?! {any_of(_ANIMALS['products']).pattern})", re.IGNORECASE)
# a person right before an animal only describes it: "adult mice"
PERSONS = re.compile(
    rf"{any_of([*_NAMED, *_PERSONS['titled'], *_PERSONS['others']]).pattern}(?! {ANIMALS.pattern})", re.IGNORECASE
)
COUNTED = any_of([*_NAMED, *_ANIMALS["named"], *_QUANTITIES["units"]])
CELLS = any_of(GROUPS["cells"]["grown"])


def is_general(draft: Draft, passage: str) -> bool:
    """What nobody studied or observed, in a passage that names nobody."""
    told_of = draft.strength is Strength.ASSOCIATED or draft.basis not in UNSTUDIED
    return not told_of and not PERSONS.search(passage)


def named_alone(these: re.Pattern[str], others: re.Pattern[str], text: str) -> range:
    """Where a text has named these, and not yet the others."""
    first, end = these.search(text), others.search(text)
    return range(first.start() if first else len(text), end.start() if end else len(text))

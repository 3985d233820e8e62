"""A treatment or a study that a claim calls only "the treatment" or "this study", with what it is of put in."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from claims.nlp.lexicons import any_of, lexicon, one_of
from claims.nlp.restate.about import About

CUES = lexicon("reference")["definite"]
STUDIES, GIVEN, DONE = (one_of(CUES[name]) for name in ("studies", "given", "done"))
IS_MANY = any_of(CUES["many"])
DEFINITE = frozenset({"the", "this", "these"})
NARROWS = frozenset({"prep", "relcl", "acl", "appos", "amod", "compound", "nmod", "poss", "nummod", "conj"})
OF_A_STUDY = frozenset({"amod", "nummod", "compound"})  # "these early clinical trials"


def specified(tokens: Sequence[Token], passage: About) -> dict[int, str]:
    """By the number of its token, what is put in for the first such noun and the word before it; nothing for others."""
    if not passage.therapy:
        return {}
    for noun in tokens:
        determiner = next((t for t in noun.lefts if t.lower_ in DEFINITE and t in tokens), None)
        if determiner is not None and (said := _said(noun, passage)):
            return {determiner.i: "the", noun.i: said}
    return {}


def _said(noun: Token, passage: About) -> str:
    beside = {t.dep_ for t in noun.children}
    if STUDIES.match(noun.text):
        return "" if beside & (NARROWS - OF_A_STUDY) else f"{noun.text} of {passage}"
    if beside & NARROWS:
        return ""
    given = GIVEN.match(noun.text) is not None
    if not given and not DONE.match(noun.text):
        return ""
    if not passage.is_of_a_procedure:
        return f"{noun.text} {'of' if given else 'with'} {passage}"
    same = (noun.tag_ == "NNS") == bool(IS_MANY.search(passage.therapy))
    return re.sub(r"^(?:an?|the) ", "", str(passage)) if same else ""

"""What a claim calls only "the treatment", "this study", "the disease" or "the cells", with what it is put in."""

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from claims.nlp.lexicons import any_of, lexicon, one_of
from claims.nlp.restate.about import CELLS, About

CUES = lexicon("reference")["definite"]
OF_IT, COMES_OF_IT, GIVEN, DONE = (one_of(CUES[name]) for name in ("of_it", "comes_of_it", "given", "done"))
DISEASE = one_of([*lexicon("reference")["antecedent"]["diseases"], "condition"])
FORM = one_of(CUES["forms"])
IS_MANY = any_of(CUES["many"])
DEFINITE = frozenset({"the", "this", "these"})
NARROWS = frozenset({"prep", "relcl", "acl", "appos", "amod", "compound", "nmod", "poss", "nummod", "conj"})
DESCRIBES = frozenset({"amod", "nummod", "compound"})  # "these early clinical trials"


def specified(tokens: Sequence[Token], passage: About) -> tuple[dict[int, str], About]:
    """What is put in for the first such noun and the word before it, by number, and what is left to be told."""
    for noun in tokens:
        determiner = next((t for t in noun.lefts if t.lower_ in DEFINITE and t in tokens), None)
        if determiner is None:
            continue
        if _is_disease(noun) and passage.condition and " of " not in passage.condition:
            return {determiner.i: "", noun.i: passage.condition}, replace(passage, condition="")
        if passage.therapy and (said := _of_therapy(noun, passage)):
            return {determiner.i: "the", noun.i: said}, About()
        if _is_bare(noun) and noun.lower_ == "cells" and CELLS.fullmatch(str(passage)):
            return {determiner.i: "the", noun.i: passage.therapy}, About()
    return {}, passage


def _is_disease(noun: Token) -> bool:
    """Whether it is one disease, and not only one form of it is told of."""
    of_a_form = noun.head.lower_ == "of" and FORM.match(noun.head.head.text)
    return _is_bare(noun) and noun.tag_ == "NN" and DISEASE.match(noun.text) is not None and not of_a_form


def _of_therapy(noun: Token, passage: About) -> str:
    pointed_at = noun.left_edge.lower_ == "these"  # several that were named before, maybe others too
    if OF_IT.match(noun.text) or (COMES_OF_IT.match(noun.text) and not pointed_at):
        return f"{noun.text} of {passage}" if _is_bare(noun, but=DESCRIBES) else ""
    given = GIVEN.match(noun.text) is not None
    if pointed_at or not _is_bare(noun) or not (given or DONE.match(noun.text)):
        return ""
    if not passage.is_of_a_procedure:
        return f"{noun.text} {'of' if given else 'with'} {passage}"
    same = (noun.tag_ == "NNS") == bool(IS_MANY.search(passage.therapy))
    return re.sub(r"^(?:an?|the) ", "", str(passage)) if same else ""


def _is_bare(noun: Token, but: frozenset[str] = frozenset()) -> bool:
    """Whether nothing says which it is."""
    return not any(t.dep_ in NARROWS - but for t in noun.children)

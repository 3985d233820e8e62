"""Treatments without cells, whose status a text on cells may tell too: "ocrelizumab is approved for MS"."""

import re

from spacy.tokens import Token

from claims.nlp.clauses import SUBJECTS
from claims.nlp.document import Draft
from claims.nlp.gazetteer import AS_CALLED
from claims.nlp.lexicons import any_of, lexicon
from claims.nlp.sentence import Sentence

TREATMENTS = any_of(lexicon("without_cells")["treatments"]["words"])
CELLS = re.compile(r"\b(?:cells?|transplants?|grafts?|infusions?)\b", re.IGNORECASE)
STATUS = re.compile(r"(?:approv|licen[cs]|authori[sz]|clear|register)\w*", re.IGNORECASE)
TOLD_OF = SUBJECTS | {"dobj"}


def without_cells(draft: Draft, sentence: Sentence) -> tuple[str, ...]:
    """The treatment without cells whose status a claim tells, as a therapy is called; empty where it tells of none."""
    span = sentence.span(draft)
    named = (_named(t) for t in span or () if _has_status(t))
    return next(((f"{AS_CALLED}{treatment.lower()}",) for treatment in named if treatment), ())


def _has_status(token: Token) -> bool:
    verb = token.head
    return token.dep_ in TOLD_OF and any(STATUS.fullmatch(t.text) for t in (verb, *verb.children))


def _named(noun: Token) -> str:
    """A treatment without cells that a noun is the name of, by the words up to it: not "the antibody made by cells"."""
    whole = noun.doc[noun.left_edge.i : noun.right_edge.i + 1]
    found = TREATMENTS.search(whole[: noun.i - whole.start + 1].text)
    return found[0] if found and not CELLS.search(whole.text) else ""

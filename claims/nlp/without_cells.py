"""Treatments without cells, of which a text on cells may tell too: "ocrelizumab is approved", "it causes fever"."""

import re
from collections.abc import Sequence

from spacy.tokens import Span, Token

from claims.nlp.clauses import SUBJECTS, first_conjunct, is_predicate
from claims.nlp.document import Draft, Family, Mention
from claims.nlp.gazetteer import AS_CALLED
from claims.nlp.lexicons import any_of, lexicon
from claims.nlp.sentence import Sentence
from claims.vocabulary.statements import Kind

WORDS = lexicon("without_cells")["treatments"]
GIVEN = any_of(WORDS["given"])
TREATMENTS = any_of([*WORDS["given"], *WORDS["of_the_body_too"]])
CELLS = re.compile(r"\b(?:cells?|transplants?|grafts?|infusions?)\b", re.IGNORECASE)
STATUS = re.compile(r"(?:approv|licen[cs]|authori[sz]|clear|register)\w*", re.IGNORECASE)
ACTING = any_of(WORDS["acting"])
TOLD_OF = SUBJECTS | {"dobj"}


def without_cells(draft: Draft, sentence: Sentence, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The treatment without cells that a claim is about, as a therapy is called; empty where it is about none.

    It is what has a status or, of a result, what does something: not "insulin was stopped". What names a therapy with
    cells is none of them: "the exosome fillers", "two MSC drugs".
    """
    span = sentence.span(draft) or ()
    of_status = draft.kind is Kind.REGULATORY
    words = TREATMENTS if of_status else GIVEN
    words_told = [*span, *_shared_subjects(span)]
    nouns = [t for t in words_told if _is_told_of(t, of_status) and not _names_cells(t, sentence, mentions)]
    told = (_named(noun, words) for noun in nouns)
    return next(((f"{AS_CALLED}{treatment.lower()}",) for treatment in told if treatment), ())


def _shared_subjects(span: Span | tuple[()]) -> list[Token]:
    """Of the verb that a claim leaves to the words before it: "drugs brought little relief and [many side effects]"."""
    if not span or span.root.dep_ != "conj":
        return []
    first = first_conjunct(span.root)
    return [] if is_predicate(first) else [t for t in first.head.lefts if t.dep_ in SUBJECTS]


def _is_told_of(token: Token, of_status: bool) -> bool:
    verb = token.head
    if of_status:
        return token.dep_ in TOLD_OF and any(STATUS.fullmatch(t.text) for t in (verb, *verb.children))
    return token.dep_ == "nsubj" and ACTING.fullmatch(verb.text) is not None


def _names_cells(noun: Token, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    start, end = sentence.start(noun.left_edge), sentence.end(noun.right_edge)
    return any(m.family is Family.THERAPY and start <= m.start < end for m in mentions)


def _named(noun: Token, treatments: re.Pattern[str]) -> str:
    """A treatment without cells that a noun is the name of, by the words up to it: not "the antibody made by cells"."""
    whole = noun.doc[noun.left_edge.i : noun.right_edge.i + 1]
    found = treatments.search(whole[: noun.i - whole.start + 1].text)
    return found[0] if found and not CELLS.search(whole.text) else ""

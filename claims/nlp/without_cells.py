"""Treatments without cells, of which a text on cells may tell too: "ocrelizumab is approved", "it causes fever"."""

import re
from collections.abc import Sequence

from spacy.tokens import Span, Token

from claims.nlp.clauses import SUBJECTS, first_conjunct, is_predicate, subject
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
ACTING, POINTS, ANY_OF_THEM = (any_of(WORDS[name]) for name in ("acting", "pointing", "any_of_them"))
TOLD_OF = SUBJECTS | {"dobj"}


def without_cells(draft: Draft, sentence: Sentence, mentions: Sequence[Mention], before: str = "") -> tuple[str, ...]:
    """The treatment without cells that a claim is about, as a therapy is called; empty where it is about none.

    It is what has a status or, of a result, what does something: not "insulin was stopped". What names a therapy with
    cells is none of them: "the exosome fillers", "two MSC drugs".

    `before`: the sentence before, if it names no cells: "these drugs" are those that it names.
    """
    span = sentence.span(draft) or ()
    of_status = draft.kind is Kind.REGULATORY
    words = TREATMENTS if of_status else GIVEN
    words_read = [*span, *_subject_left_out(span)]
    nouns = [t for t in words_read if _is_told_of(t, of_status) and not _names_cells(t, sentence, mentions)]
    told = (_named(noun, words) or _pointed_at(noun, before) for noun in nouns)
    return next(((f"{AS_CALLED}{treatment.lower()}",) for treatment in told if treatment), ())


def _subject_left_out(span: Span | tuple[()]) -> list[Token]:
    """Of the verb that a claim begins with, or shares: "drugs [cause cramps]", "drugs ease pain and [cause cramps]"."""
    verb = _verb_of(span) if span else None
    told = subject(verb) if verb is not None else None
    return [told] if told is not None and told not in span else []


def _verb_of(span: Span) -> Token | None:
    """The verb whose subject is that of a claim: its own, that joined to it before, or that of which it is the object.

    "Drugs ease pain and [cause cramps]": "ease"; "drugs cause cramps and [many broken bones]": "cause".
    """
    root, first = span.root, first_conjunct(span.root)
    if is_predicate(root) and subject(root) is not None:
        return root
    return next((verb for verb in (first, first.head) if is_predicate(verb)), None)


def _is_told_of(token: Token, of_status: bool) -> bool:
    verb = token.head
    if of_status:
        return token.dep_ in TOLD_OF and any(STATUS.fullmatch(t.text) for t in (verb, *verb.children))
    return token.dep_ == "nsubj" and ACTING.fullmatch(verb.text) is not None


def _names_cells(noun: Token, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    start, end = sentence.start(noun.left_edge), sentence.end(noun.right_edge)
    return any(m.family is Family.THERAPY and start <= m.start < end for m in mentions)


def _pointed_at(noun: Token, before: str) -> str:
    """The first treatment that the sentence before names, where a noun points at it: "these drugs"."""
    points = POINTS.fullmatch(noun.left_edge.text) and ANY_OF_THEM.fullmatch(noun.text)
    found = GIVEN.search(before) if points else None
    return found[0] if found else ""


def _named(noun: Token, treatments: re.Pattern[str]) -> str:
    """A treatment without cells that a noun is the name of, by the words up to it: not "the antibody made by cells"."""
    whole = noun.doc[noun.left_edge.i : noun.right_edge.i + 1]
    found = treatments.search(whole[: noun.i - whole.start + 1].text)
    return found[0] if found and not CELLS.search(whole.text) else ""

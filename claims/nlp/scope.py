"""Whom a claim is about: how many of them, and whether it speaks of people at all."""

import re

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft
from claims.nlp.lexicons import lexicon
from claims.vocabulary.statements import Kind, Scope, Subjects

CUES = lexicon("cues")["scope"]
RESULTS = (Kind.EFFICACY, Kind.SAFETY)


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(CUES[name])})\b", re.IGNORECASE)


PEOPLE, PERSONS = _pattern("people"), _pattern("persons")


@Language.factory("scope", requires=["doc._.drafts", "doc._.segments"], assigns=["doc._.drafts"])
def make_scope(nlp: Language, name: str) -> "ScopeOfClaims":
    return ScopeOfClaims()


class ScopeOfClaims:
    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        for draft in doc._.drafts:
            segment = doc._.segments[draft.segment]
            said, sentence = text[draft.start : draft.end], text[segment.start : segment.end]
            draft.scope, draft.subjects = scope(draft, said), subjects(draft, said, sentence)
        return doc


def scope(draft: Draft, said: str) -> Scope | None:
    """What the encoder read; where it read nobody, "patients" without a number means patients in general."""
    if draft.scope is None and draft.kind in RESULTS and PEOPLE.search(said):
        return Scope.ALL
    return draft.scope


def subjects(draft: Draft, said: str, sentence: str) -> Subjects | None:
    """What the encoder read, but a disease or an offer is about people only where its sentence speaks of some."""
    if draft.kind is Kind.ACCESS and draft.subjects is None and PERSONS.search(said):
        return Subjects.HUMAN
    if draft.kind is Kind.EPIDEMIOLOGY and draft.subjects is Subjects.HUMAN and not PERSONS.search(sentence):
        return None
    return draft.subjects

"""Whom a claim is about: how many of them, and whether it speaks of people at all."""

import re

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft
from claims.nlp.lexicons import any_of, lexicon
from claims.vocabulary.statements import Kind, Scope, Subjects

CUES = lexicon("cues")["scope"]
RESULTS = (Kind.EFFICACY, Kind.SAFETY)


def _counted(name: str, between: str) -> re.Pattern[str]:
    """A quantity before the word for a group: "two of the older patients", "each of the 25 participants"."""
    definite = r"(?: of)?(?: (?:the|these|our|all))?"
    return re.compile(
        rf"{any_of(CUES[name]).pattern}{definite}{between} {any_of(CUES['group']).pattern}", re.IGNORECASE
    )


PEOPLE, PERSONS = any_of(CUES["people"]), any_of(CUES["persons"])
PART, WHOLE = _counted("part", r"(?: [\w-]+){0,2}?"), _counted("whole", r"(?: \d+)?")
UNCOUNTED = (Kind.TRIAL, Kind.REGULATORY)  # a study's size is no share of those whom a result is said of


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
    """What the words count, else what the encoder read; "patients" without a number means patients in general."""
    if draft.kind is not Kind.EPIDEMIOLOGY and WHOLE.search(said):
        return Scope.ALL
    if draft.kind not in UNCOUNTED and PART.search(said):
        return Scope.SOME
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

"""Whom a result is said of, where the encoder reads nobody: "patients" without a number means patients in general."""

import re

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.lexicons import lexicon
from claims.vocabulary.statements import Kind, Scope

CUES = lexicon("cues")["scope"]
PEOPLE = re.compile(rf"\b(?:{'|'.join(CUES['people'])})\b", re.IGNORECASE)
RESULTS = (Kind.EFFICACY, Kind.SAFETY)


@Language.factory("scope", requires=["doc._.drafts"], assigns=["doc._.drafts"])
def make_scope(nlp: Language, name: str) -> "ScopeOfResults":
    return ScopeOfResults()


class ScopeOfResults:
    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        for draft in doc._.drafts:
            if draft.scope is None and draft.kind in RESULTS and PEOPLE.search(text, draft.start, draft.end):
                draft.scope = Scope.ALL
        return doc

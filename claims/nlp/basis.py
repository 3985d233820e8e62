"""What an article rests a claim on, where its words or its speaker tell more than the trained head saw."""

import re
from collections.abc import Mapping

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft
from claims.nlp.lexicons import lexicon
from claims.nlp.predicate import predicate
from claims.vocabulary.statements import Basis, Kind

CUES: Mapping[str, list[str]] = lexicon("cues")["basis"]
RESULTS = (Kind.EFFICACY, Kind.SAFETY)
UNTOLD = (Basis.NONE, Basis.TRIAL)  # what the head falls back on


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(CUES[name])})(?!\w)", re.IGNORECASE)


ANIMALS, PERSON, STUDIES, EARLIER, PUBLICATIONS, SELLERS = map(
    _pattern, ("animals", "person", "studies", "earlier", "publications", "sellers")
)
REFERENCE = re.compile(r"\[\d+(?:[,–-] ?\d+)*\]")


@Language.factory("basis", requires=["doc._.drafts", "doc._.segments", "doc._.sentences"], assigns=["doc._.drafts"])
def make_basis(nlp: Language, name: str) -> "BasisOfClaims":
    return BasisOfClaims()


class BasisOfClaims:
    """Runs after the speaker is known."""

    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        for draft in doc._.drafts:
            segment = doc._.segments[draft.segment]
            acting = predicate(draft, doc._.sentences[draft.segment])
            sentence, subject = text[segment.start : segment.end], text[acting.start : acting.end]
            draft.basis = basis(draft, sentence, subject)
        return doc


def basis(draft: Draft, sentence: str, subject: str) -> Basis:
    if draft.basis not in UNTOLD:
        return draft.basis
    if REFERENCE.search(sentence) or EARLIER.search(sentence):
        return Basis.CITED
    if ANIMALS.search(sentence):
        return Basis.PRECLINICAL
    if draft.kind in RESULTS and PERSON.match(subject):
        return Basis.CASE
    if draft.basis is Basis.NONE and draft.speaker:
        return _of_speaker(draft.speaker)
    if draft.kind is Kind.EPIDEMIOLOGY:
        return Basis.NONE
    return Basis.TRIAL if draft.kind in RESULTS and STUDIES.search(sentence) else draft.basis


def _of_speaker(speaker: str) -> Basis:
    if PUBLICATIONS.search(speaker):
        return Basis.CITED
    return Basis.NONE if SELLERS.search(speaker) else Basis.EXPERT

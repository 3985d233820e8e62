"""What an article rests a claim on, where its words or its speaker tell more than the encoder read."""

import re
from collections.abc import Mapping
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft
from claims.nlp.groups import named_alone
from claims.nlp.lexicons import any_of, lexicon
from claims.nlp.numerals import REFERENCE
from claims.nlp.predicate import predicate
from claims.nlp.speaker import SAYS
from claims.vocabulary.statements import RESULTS, STUDIED, Basis, Kind, Scope, Strength, Subjects

CUES: Mapping[str, list[str]] = lexicon("cues")["basis"]
EARLIER, STUDIES, RESEARCH, PERSON, OWN = (
    any_of(CUES[name]) for name in ("earlier", "studies", "research", "person", "own")
)
CASE_REPORTS, TRIALS = any_of(CUES["case_reports"]), any_of(CUES["trials"])
PUBLICATIONS, EXPERTS = any_of(CUES["publications"]), any_of(CUES["experts"])
NO_EXPERTS = any_of([*CUES["sellers"], *CUES["parties"]])  # unless they are told to be: "the court's expert"
SAYING = re.compile(rf"\b{SAYS.pattern}\b")


@Language.component("basis", requires=["doc._.drafts", "doc._.segments", "doc._.sentences"], assigns=["doc._.drafts"])
def judge_bases(doc: Doc) -> Doc:
    """Runs after the scope, the subjects and the speaker are known."""
    text = doc.text
    cases_alone = named_alone(CASE_REPORTS, TRIALS, text)
    for draft in doc._.drafts:
        segment = doc._.segments[draft.segment]
        acting = predicate(draft, doc._.sentences[draft.segment])
        sentence, subject = text[segment.start : segment.end], text[acting.start : acting.end]
        draft.basis = basis(draft, sentence, subject)
        if draft.basis is Basis.TRIAL and segment.end - 1 in cases_alone:
            draft.basis = Basis.CASE
    return doc


def basis(draft: Draft, sentence: str, subject: str) -> Basis:
    """What the encoder read, but none and a trial, on which it falls back, give way to what the words tell."""
    match draft.basis:
        case Basis.NONE | Basis.TRIAL:
            return _told(draft, sentence, subject)
        case Basis.EXPERT if draft.speaker:
            return _of_speaker(draft.speaker)
        case Basis.EXPERT if not SAYING.search(sentence):
            return _told(replace(draft, basis=Basis.NONE), sentence, subject)
        case Basis.PRECLINICAL if draft.kind not in STUDIED:
            return Basis.NONE
        case read:
            return read


def _told(draft: Draft, sentence: str, subject: str) -> Basis:
    if REFERENCE.search(sentence) or EARLIER.search(sentence):
        return Basis.CITED
    if draft.kind in STUDIED and draft.subjects is Subjects.ANIMAL:
        return Basis.PRECLINICAL
    if _tells_one_story(draft, subject):
        return Basis.CASE
    if draft.speaker and not _reports_a_study(draft, sentence):
        return _of_speaker(draft.speaker)
    if draft.kind not in STUDIED or (draft.kind is Kind.TRIAL and RESEARCH.search(sentence)):
        return Basis.NONE
    return _of_result(draft, sentence) if draft.kind in RESULTS else draft.basis


def _tells_one_story(draft: Draft, subject: str) -> bool:
    if draft.kind in RESULTS and PERSON.match(subject):
        return True
    return draft.basis is Basis.NONE and draft.scope is Scope.ONE and draft.kind is not Kind.TRIAL


def _reports_a_study(draft: Draft, sentence: str) -> bool:
    return draft.basis is Basis.TRIAL and (draft.kind in RESULTS or bool(STUDIES.search(sentence)))


def _of_speaker(speaker: str) -> Basis:
    if PUBLICATIONS.search(speaker):
        return Basis.CITED
    return Basis.NONE if NO_EXPERTS.search(speaker) and not EXPERTS.search(speaker) else Basis.EXPERT


def _of_result(draft: Draft, sentence: str) -> Basis:
    """What a provider saw in its own patients are cases."""
    if STUDIES.search(sentence):
        return Basis.TRIAL
    seen = draft.scope is not None and draft.strength is Strength.ASSOCIATED and not draft.speaker
    return Basis.CASE if seen and OWN.search(sentence) else draft.basis

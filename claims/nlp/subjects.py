"""Whether a claim is about people, animals or cells, or does not say."""

import re

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft
from claims.nlp.groups import ANIMALS, CELLS, PEOPLE, PERSONS, is_general, named_alone
from claims.vocabulary.statements import RESULTS, STUDIED, Kind, Subjects

IN_PEOPLE = re.compile(rf"{ANIMALS.pattern}[^.;,]*? in (?:\w+ )?{PEOPLE.pattern}(?!['’])", re.IGNORECASE)


@Language.component("subjects", requires=["doc._.drafts", "doc._.segments"], assigns=["doc._.drafts"])
def judge_subjects(doc: Doc) -> Doc:
    """Runs after the strength and the scope are known; the basis, which rests on them, is as the encoder read it."""
    text, segments = doc.text, doc._.segments
    animals_alone = named_alone(ANIMALS, PERSONS, text)
    for draft in doc._.drafts:
        segment, before = segments[draft.segment], segments[max(0, draft.segment - 1)]
        said, sentence = text[draft.start : draft.end], text[segment.start : segment.end]
        draft.subjects = subjects(draft, said, sentence)
        if draft.subjects is Subjects.ANIMAL and _turns_to_people(text[segment.start : draft.end]):
            draft.subjects = Subjects.HUMAN
        if draft.subjects is Subjects.HUMAN and not PERSONS.search(sentence):
            # what the cells do may go on about those named before; a result says of whom it is
            passage = sentence if draft.kind in RESULTS else text[before.start : segment.end]
            draft.subjects = of_unnamed(draft, passage, among_animals=segment.start in animals_alone)
    return doc


def subjects(draft: Draft, said: str, sentence: str) -> Subjects | None:
    """Those whom the sentence names, where it leaves no doubt; else what the encoder read."""
    if draft.kind is Kind.MECHANISM and CELLS.search(said):
        return Subjects.CELLS
    if draft.subjects is None and _says_whom(draft, said):
        return Subjects.HUMAN
    if draft.kind in STUDIED and ANIMALS.search(sentence) and not PERSONS.search(sentence):
        return Subjects.ANIMAL
    if draft.subjects is not Subjects.ANIMAL or ANIMALS.search(sentence):
        return draft.subjects
    if draft.kind not in STUDIED:
        return None
    return Subjects.HUMAN if PERSONS.search(said) else draft.subjects


def of_unnamed(draft: Draft, passage: str, *, among_animals: bool) -> Subjects | None:
    """Whom the encoder's people are where the sentence names none: a disease, an offer, a generality is of nobody."""
    if draft.kind not in STUDIED:
        return None
    if among_animals:
        return Subjects.ANIMAL
    return None if draft.scope is None and is_general(draft, passage) else Subjects.HUMAN


def _turns_to_people(told: str) -> bool:
    """ "What worked in mice failed in people: …": up to the claim's end people are the last of whom it tells."""
    turn = IN_PEOPLE.search(told)
    return turn is not None and not ANIMALS.search(told, turn.end())


def _says_whom(draft: Draft, said: str) -> bool:
    """An offer is of people where it names any, a result where it is said of several."""
    named = PERSONS if draft.kind is Kind.ACCESS else PEOPLE
    return draft.kind in (Kind.ACCESS, *RESULTS) and bool(named.search(said))

"""What a pronoun stands for in its article, by agreement, salience and nearness (after Lappin & Leass, CL 1994).

A wrong referent is worse than none: where two are close, or one stands in the kept words, the pronoun stays.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from claims.nlp.clauses import NOMINAL_SUBJECTS
from claims.nlp.document import Draft, Family
from claims.nlp.lexicons import lexicon, one_of
from claims.nlp.restate.bound import (
    acted_on,
    acts_on,
    agrees,
    house_before,
    is_part_of_them,
    object_before,
    only_one,
    says_what_they_are,
    study_before,
)
from claims.nlp.restate.candidates import Candidate
from claims.nlp.restate.held import Held
from claims.nlp.restate.naming import OwnNames
from claims.nlp.restate.phrases import SUBJECT, Phrase, Phrases, possessive
from claims.nlp.restate.pronouns import (
    ALONE,
    OBJECTS,
    POINTING,
    WHOLE,
    first_as,
    is_glued,
    points,
    same_number,
    subject_of_its_clause,
)
from claims.vocabulary.statements import RESULTS, Kind

LEXICON = lexicon("reference")
REPORTS = one_of(LEXICON["antecedent"]["reports"])
DISEASE = one_of(LEXICON["antecedent"]["diseases"])
REPLACED = NOMINAL_SUBJECTS | {"poss"}  # elsewhere too many nouns could be meant
SENTENCE_BACK, NAMED, CLEAR = 0.5, 1.5, 1.1  # factors: for each sentence, for a therapy or disease, over the next best
REACH, CHAIN = 1, 3  # sentences back; and where each of them begins with the same pronoun


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pronoun stands, of what claim, and how many sentences before it."""

    segment: int
    draft: Draft
    back: int = 0

    @property
    def kind(self) -> Kind:
        return self.draft.kind


class References:
    """The pronouns of one article."""

    def __init__(self, phrases: Phrases, names: OwnNames, held: Held) -> None:
        self._phrases, self._names, self._held = phrases, names, held

    def replaced(self, tokens: Sequence[Token], draft: Draft) -> dict[int, str]:
        """By the number of its token, what stands for each pronoun whose meaning is clear and not among these words."""
        at = Place(draft.segment, draft)
        found: dict[int, str] = {}
        for pronoun in filter(points, tokens):
            words, before = self._meant(pronoun, tokens, at), subject_of_its_clause(pronoun)
            if before in found and words in ("", found[before]):
                found[pronoun.i] = pronoun.text  # "the cells keep [their] form"
            elif words:
                found[pronoun.i] = possessive(words) if pronoun.dep_ == "poss" else words
        return found

    def _meant(self, pronoun: Token, tokens: Sequence[Token], at: Place) -> str:
        if self._held.is_settled(pronoun, tokens, at.segment):
            return ""
        if words := self._bound(pronoun, at):
            return words
        if pronoun.dep_ not in REPLACED:
            return ""
        if pronoun.lower_ in WHOLE or is_glued(pronoun) or self._has_rivals(pronoun, at.segment):
            first = first_as(pronoun)
            return self._meant(first, tokens, at) if first is not None else ""
        if called := self._disease(pronoun, at):
            return called
        weighed = sorted(self._weighed(pronoun, at), key=lambda pair: -pair[0])
        best = _clearest(weighed) if pronoun.lower_ not in ALONE or self._is_only(pronoun, at) else None
        return self._told(best, at) if best else self._carried_on(pronoun, at)

    def _told(self, phrase: Phrase, at: Place) -> str:
        """In its own words; where these count people of the same sentence, as those people."""
        same = phrase.is_person and at.kind not in RESULTS and phrase in self._phrases.of(at.segment)
        return phrase.copied() or (phrase.told_again() if same else "")

    def _bound(self, pronoun: Token, at: Place) -> str:
        """What it stands for by its clause alone, or by what is done to it."""
        if pronoun.lower_ not in POINTING:
            return ""
        part = is_part_of_them(pronoun)
        if part and says_what_they_are(pronoun):
            return ""
        before = [p for p in self._phrases.ahead_of(pronoun, at.segment) if agrees(p, pronoun)]
        if best := object_before(pronoun, before):
            return best.copied()
        others = [p for p in before if not acts_on(p, pronoun) and not (part and REPORTS.match(p.head.text))]
        others = others or [p for p in self._before_that(at.segment, pronoun) if agrees(p, pronoun)]
        around = [*self._phrases.ahead_of(pronoun, at.segment), *self._phrases.before(at.segment, REACH)]
        if best := house_before(pronoun, around) or (study_before(pronoun, around) if at.kind is Kind.TRIAL else None):
            return best.told_again()
        if best := acted_on(pronoun, others):
            if best.is_person:  # of whom a result is told "the patients" would be all
                return best.copied() or (best.told_again() if at.kind is Kind.TRIAL else "")
            return best.copied() if len(best.words) > 1 else best.told_again()
        best = only_one(pronoun, others)
        if best is None or (part and at.kind in RESULTS and not best.is_person):  # results come about in people
            return ""
        return best.told_again() if part else best.copied()

    def _before_that(self, segment: int, pronoun: Token) -> Sequence[Phrase]:
        """The phrases of the sentence before, unless the same pronoun stands in it for none of them."""
        before = list(self._phrases.before(segment, REACH))
        again = before and any(t.lower_ == pronoun.lower_ and t.dep_ in OBJECTS for t in before[0].head.doc)
        return [] if again else before

    def _disease(self, pronoun: Token, at: Place) -> str:
        """The claim's one disease, where the pronoun is said to be one and the sentence before names it."""
        attributes = (t for t in pronoun.head.children if t.dep_ == "attr")
        is_one = pronoun.dep_ in NOMINAL_SUBJECTS and any(DISEASE.match(t.text) for t in attributes)
        ids = at.draft.conditions
        if not is_one or len(ids) != 1 or not self._phrases.mentioned(ids[0], at.segment - REACH):
            return ""
        return self._names.of(ids, at.draft, Family.CONDITION)

    def _weighed(self, pronoun: Token, at: Place) -> Iterator[tuple[float, Phrase]]:
        first = first_as(pronoun) or pronoun
        for back in range(REACH + 1):
            for phrase in self._phrases.before(at.segment, back):
                before = back or phrase.head.i < first.i
                if before and Candidate(phrase, pronoun, at.kind, same_sentence=not back).could_be():
                    yield phrase.place * SENTENCE_BACK**back * (NAMED if phrase.family else 1), phrase

    def _carried_on(self, pronoun: Token, at: Place) -> str:
        """What the pronoun stood for with which the sentence before began ("These help. They are cheap.")."""
        subject = self._phrases.subject(at.segment, REACH)
        if subject is None or at.back == CHAIN or not points(subject) or not same_number(subject, pronoun):
            return ""
        return self._meant(subject, (), Place(at.segment - REACH, at.draft, at.back + 1))

    def _is_only(self, pronoun: Token, at: Place) -> bool:
        """Whether the sentence before names but one noun that it could be."""
        return len({p.head.lower_ for p in self._phrases.before(at.segment, REACH) if agrees(p, pronoun)}) == 1

    def _has_rivals(self, pronoun: Token, segment: int) -> bool:
        """Whether its sentence holds several nouns whose "its" or "their" it could be."""
        could_be = [p for p in self._phrases.ahead_of(pronoun, segment) if agrees(p, pronoun)]
        passive = pronoun.dep_ == "nsubjpass" and any(p.place != SUBJECT for p in could_be)  # who or what was acted on
        return passive or (pronoun.dep_ == "poss" and len(could_be) > 1)


def _clearest(weighed: Sequence[tuple[float, Phrase]]) -> Phrase | None:
    """The first where none of another noun is close and no other is a subject. `weighed` is in falling order."""
    if not weighed:
        return None
    weight, best = weighed[0]
    others = [(w, each) for w, each in weighed if each.head.lower_ != best.head.lower_]
    rivalled = best.place != SUBJECT and any(each.place == SUBJECT and each.is_person for _, each in others)
    return best if not rivalled and weight >= CLEAR * max((w for w, _ in others), default=0.0) else None

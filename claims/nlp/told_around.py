"""Conditions that the words around a claim tell: its list, its patients, the turn of its paragraph, one person."""

import re
from collections.abc import Set

from claims.nlp.aboutness import Passage
from claims.nlp.befalling import only_counted
from claims.nlp.document import Draft, Segment
from claims.nlp.lexicons import any_of, lexicon
from claims.nlp.listing import introducing
from claims.vocabulary.statements import RESULTS

# "In lupus, …", "For people with lupus …": what opens a sentence that turns to a disease.
TURN = re.compile(r"\W*(?:but |and |yet )?(?:in|for|with|as for|against) (?:[\w-]+ ){0,3}", re.IGNORECASE)

# "A woman of 40 with lupus": what one person has, of whom the next sentence may go on with "she" or "her".
PERSONAL = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
ONE = any_of(lexicon("reference")["people"]["one"])
PERSON_WITH = re.compile(
    rf"{ONE.pattern}[^.;:]{{0,60}} (?:with|has|had|suffer\w* from) (?:[\w-]+ ){{0,4}}\Z", re.IGNORECASE
)

# "The cells …": what goes on from the treatment that the sentence before told of, and from what it is for.
GOES_ON = re.compile(r"(?:the|this|these) (?:treatment|therapy|product|procedure|cells|infusions?)\b", re.IGNORECASE)
TREATED = re.compile(r"\b(?:for|in|with|against|treat\w*) (?:[\w-]+ ){0,3}\Z", re.IGNORECASE)
PATIENTS = re.compile(r" (?:patients?|sufferers?)\b", re.IGNORECASE)


def told_around(text: str, draft: Draft, passage: Passage) -> tuple[str, ...]:
    """The conditions by the first of these that tells any; empty where none does."""
    told = (of_introduction, of_patients, of_turn, of_person, of_treatment, of_paragraph)
    return next((found for by in told if (found := by(text, draft, passage))), ())


def of_paragraph(text: str, draft: Draft, passage: Passage) -> tuple[str, ...]:
    """For a result taken to be of no disease the one last named before it in its paragraph, not as what befell some."""
    if draft.conditions or draft.kind not in RESULTS:
        return ()
    sentence, named = _last_named(draft, passage)
    return tuple(named) if sentence and not named & only_counted(text, passage) else ()


def of_introduction(text: str, draft: Draft, passage: Passage) -> tuple[str, ...]:
    """The conditions that the line above a list names, for an item that names none: "In lupus, the cells can:"."""
    head = introducing(text, passage.segments, draft.segment)
    if head is None or passage.in_sentence_of(draft):
        return ()
    return tuple(dict.fromkeys(m.id for m in passage.mentions if head.start <= m.start < head.end))


def of_patients(text: str, draft: Draft, passage: Passage) -> tuple[str, ...]:
    """What the patients of a claim have, by its words, where it was taken to be of others: "cancer patients"."""
    own = [m for m in passage.mentions if draft.start <= m.start < draft.end]
    if any(m.id in draft.conditions for m in own):
        return ()
    return tuple(dict.fromkeys(m.id for m in own if PATIENTS.match(text, m.end)))


def of_turn(text: str, draft: Draft, passage: Passage) -> tuple[str, ...]:
    """The condition to which the paragraph last turned, for a sentence after it: "For lupus the picture differs. …"."""
    sentence, named = _last_named(draft, passage)
    if sentence is None or sentence == passage.segments[draft.segment]:
        return ()
    first = next(m for m in passage.mentions if m.start >= sentence.start)
    return tuple(named) if TURN.fullmatch(text, sentence.start, first.start) else ()


def of_treatment(text: str, draft: Draft, passage: Passage) -> tuple[str, ...]:
    """The condition of the sentence before, for one that goes on with its treatment: "… for lupus. The cells …"."""
    sentence = passage.segments[draft.segment]
    before = passage.segments[draft.segment - 1] if draft.segment else sentence
    if before.line != sentence.line or not GOES_ON.match(text, sentence.start) or passage.in_sentence_of(draft):
        return ()
    named = [m for m in passage.mentions if before.start <= m.start < before.end]
    treated = any(PATIENTS.match(text, m.end) or TREATED.search(text, before.start, m.start) for m in named)
    return (named[0].id,) if treated and len({m.id for m in named}) == 1 else ()


def of_its_treatment(draft: Draft, conditions: Passage, therapies: Passage) -> tuple[str, ...]:
    """Of several conditions taken over from before those that its one treatment was told of with: of two products'."""
    own = conditions.in_sentence_of(draft)
    if len({*draft.conditions} - own) < 2 or len(draft.therapies) != 1:
        return draft.conditions
    told = (conditions.segments[home] for home in therapies.homes_before(draft.segment, draft.therapies[0]))
    beside = own.union(*(conditions.named_between(sentence.start, sentence.end) for sentence in told))
    meant = beside if beside & {*draft.conditions} - own else {*draft.conditions}
    return tuple(id for id in draft.conditions if id in meant)


def _last_named(draft: Draft, passage: Passage) -> tuple[Segment | None, Set[str]]:
    """The last sentence of the paragraph, up to the claim's own, that names conditions, where it names but one."""
    own = passage.segments[draft.segment]
    for number in range(draft.segment, -1, -1):
        sentence = passage.segments[number]
        if sentence.line != own.line:
            break
        if named := passage.named_between(sentence.start, sentence.end):
            return (sentence, named) if len(named) == 1 else (None, set())
    return None, set()


def of_person(text: str, draft: Draft, passage: Passage) -> tuple[str, ...]:
    """The condition of the one person of whom the sentence before told: "a man with lupus. His rash cleared"."""
    sentence, segments = passage.segments[draft.segment], passage.segments
    before = segments[draft.segment - 1] if draft.segment else sentence
    if before.line != sentence.line or passage.in_sentence_of(draft):
        return ()
    named = [m for m in passage.mentions if before.start <= m.start < before.end]
    ill = PERSON_WITH.search(text, before.start, named[0].start) if len({m.id for m in named}) == 1 else None
    return (named[0].id,) if ill and PERSONAL.search(text, sentence.start, sentence.end) else ()

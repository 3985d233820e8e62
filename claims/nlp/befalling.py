"""Diseases that befall those who are treated for another one: outcomes of a claim, not what it is about."""

import re
from collections.abc import Set

from spacy.tokens import Doc

from claims.nlp.aboutness import GENERIC, Passage
from claims.nlp.document import Draft, Mention
from claims.nlp.lexicons import either, lexicon
from claims.vocabulary.statements import RESULTS, Effect, Kind

EVENTS, ILL = lexicon("diseases")["events"], lexicon("diseases")["ill"]
FEW = r"(?:[\w-]+ ){0,4}"  # words
COUNTING = re.compile(rf"\b{either(EVENTS['before'])} {FEW}$", re.IGNORECASE)
COUNTED = re.compile(rf"(?: (?:and|or) (?:[\w-]+ ){{0,2}}[\w-]+)? {either(EVENTS['after'])}\b", re.IGNORECASE)
OF_THE_ILL = re.compile(rf"\b{either(ILL['before'])} {FEW}$", re.IGNORECASE)
BROUGHT = re.compile(rf"\b{either(ILL['brought'])} {FEW}$", re.IGNORECASE)
THE_ILL = re.compile(rf"{either(ILL['after'])}\b", re.IGNORECASE)
REACH = 60  # characters


def part_conditions_from_outcomes(doc: Doc, passage: Passage) -> None:
    """Gives a result that is only of such a disease the first other one that the text names.

    Where it names none, what befell some is told of what its own words name alone.
    """
    text, events = doc.text, only_counted(doc.text, passage) | _only_brought(doc.text, passage)
    for draft in doc._.drafts:
        outcomes = events if draft.kind in RESULTS else set()
        # Effects are judged after conditions, so that this is the encoder's opinion.
        if draft.kind is Kind.SAFETY and draft.effect is not Effect.BENEFIT:
            outcomes = outcomes | _harms(text, draft, passage)
        if draft.conditions and outcomes.issuperset(draft.conditions):
            own = passage.in_words_of(draft)
            draft.conditions = _first_other(passage, outcomes) or tuple(id for id in draft.conditions if id in own)


def _first_other(passage: Passage, outcomes: Set[str]) -> tuple[str, ...]:
    named = (mention.id for mention in passage.mentions)
    return tuple(id for id in named if id not in outcomes and id not in GENERIC)[:1]


def only_counted(text: str, passage: Passage) -> set[str]:
    """The diseases that strike at once, of which the text tells only how many there were."""
    named = [mention for mention in passage.mentions if mention.id in EVENTS["ids"]]
    return {mention.id for mention in named} - {mention.id for mention in named if not _is_counted(text, mention)}


def _only_brought(text: str, passage: Passage) -> set[str]:
    """The diseases that the text names only as what something leads to."""
    return set(passage.ids) - {m.id for m in passage.mentions if not BROUGHT.search(_before(text, m))}


def _is_counted(text: str, event: Mention) -> bool:
    return bool(COUNTING.search(_before(text, event)) or COUNTED.match(text, event.end))


def _harms(text: str, draft: Draft, passage: Passage) -> set[str]:
    """The diseases of a claim's sentence of which nobody is said to be ill beforehand."""
    sentence = passage.segments[draft.segment]
    told = [mention for mention in passage.mentions if sentence.start <= mention.start < sentence.end]
    return {mention.id for mention in told} - {mention.id for mention in told if _tells_who_is_ill(text, mention)}


def _tells_who_is_ill(text: str, disease: Mention) -> bool:
    before = _before(text, disease)
    ill = OF_THE_ILL.search(before) and not BROUGHT.search(before)
    return bool(ill or THE_ILL.match(text, disease.end))


def _before(text: str, mention: Mention) -> str:
    return text[max(0, mention.start - REACH) : mention.start]

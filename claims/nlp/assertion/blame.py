"""To what a sentence on safety puts a harm down, where that is not the treatment: its disease, another drug, chance."""

import re
from functools import cache

from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.words import WORDS
from claims.nlp.lexicons import any_name, either
from claims.vocabulary import CONDITIONS, OUTCOMES, THERAPIES, Statement
from claims.vocabulary.names import CONDITION_NAMES, folded
from claims.vocabulary.statements import Effect, Kind

_TRANSPLANTS = ("hsc", "car-t", "cord-blood")


def blames_another(statement: Statement) -> bool:
    """True where the harm is said to come of something else than the treatment, or to have been there before it."""
    if statement.kind is not Kind.SAFETY:
        return False
    text = own_words(statement.text)
    if WORDS.said("not_the_cells", text):
        return True
    if statement.effect is not Effect.HARM or statement.negated:
        return False
    if WORDS.said("unrelated", text) or _returns(statement.conditions).search(text):
        return True
    if WORDS.said("of_the_treatment", text):
        return False
    causes = _causes(statement.conditions, _after_chemotherapy(statement))
    return any(each.search(text) for each in (WORDS.pattern("beforehand"), *causes))


def _after_chemotherapy(statement: Statement) -> bool:
    """Whether chemotherapy is part of the treatment, as of a transplant of blood stem cells, and nothing else."""
    return any(THERAPIES.is_a(id, kin) for id in statement.therapies if id in THERAPIES for kin in _TRANSPLANTS)


def brought_on(statement: Statement) -> str | None:
    """The condition, in its own words, that a sentence taken for one of help says to be caused, or not to be."""
    if statement.kind is not Kind.EFFICACY:
        return None
    named = (*statement.conditions, *CONDITION_NAMES.within(statement.outcome or ""))
    found = _brought_on(tuple(dict.fromkeys(named))).search(own_words(statement.text))
    return found["condition"] if found else None


@cache
def _brought_on(conditions: tuple[str, ...]) -> re.Pattern[str]:
    """That a condition itself is caused: not a remission or relief of it, nor cells of those who have it."""
    caused = rf"{WORDS.alternatives('causes')} (?:(?!{WORDS.alternatives('not_caused')})[\w’'-]+ ){{0,3}}?"
    disease = (
        rf"(?P<condition>{any_name(CONDITIONS.names_of(conditions))}s?)\b(?! {WORDS.alternatives('not_the_disease')})"
    )
    return re.compile(rf"(?:{caused}|{WORDS.alternatives('linked')} ){disease}", re.IGNORECASE)


@cache
def _returns(conditions: tuple[str, ...]) -> re.Pattern[str]:
    """That the disease comes back, which is no harm of what was to hold it."""
    named = any_name(CONDITIONS.names_of(conditions))
    return re.compile(rf"\b{named}s? (?:[\w’'-]+ ){{0,2}}?{WORDS.alternatives('comes_back')}", re.IGNORECASE)


@cache
def _causes(conditions: tuple[str, ...], after_chemotherapy: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """That the conditions, or what else is no treatment with cells, bring something about, or that it comes of them.

    A condition that is named as what is treated does neither.
    """
    named = any_name(CONDITIONS.names_of(id for id in conditions if not _is_harm(id)))
    chemotherapy = () if after_chemotherapy else (WORDS.alternatives("chemotherapy"),)
    other = f"{either((named, WORDS.alternatives('other_cause'), *chemotherapy))}(?:[’']s)?"
    first = rf"(?:(?!{WORDS.alternatives('treatment_word')})[\w’'-]+ )?"
    before = rf"{first}(?:(?!{WORDS.alternatives('treatment_word')}|{WORDS.alternatives('treated')})[\w’'-]+ ){{0,3}}?"
    brings = rf"^\W*{before}{other}(?: itself| alone)? {WORDS.alternatives('brings_about')}"
    comes = rf"{WORDS.alternatives('comes_of')} (?:(?!{WORDS.alternatives('treated')})[\w’'-]+ ){{0,3}}?{other}\b"
    return re.compile(brings, re.IGNORECASE), re.compile(comes, re.IGNORECASE)


def _is_harm(condition: str) -> bool:
    """A condition that a treatment may itself bring about."""
    return any(folded(name) in _harms() for name in CONDITIONS.names_of((condition,)))


@cache
def _harms() -> frozenset[tuple[str, ...]]:
    return frozenset(folded(name) for concept in OUTCOMES.values() if concept.safety for name in concept.names)

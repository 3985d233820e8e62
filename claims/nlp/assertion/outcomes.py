"""Which outcome domain a few words mean, in the conditions that they are said of."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, reduce

from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.words import WORDS, treats
from claims.nlp.lexicons import any_name, lexicon
from claims.vocabulary import CONDITIONS, OUTCOMES, THERAPIES, Concept, Statement
from claims.vocabulary.names import CONDITION_NAMES, OUTCOME_NAMES, THERAPY_NAMES, folded
from claims.vocabulary.statements import Effect, Kind

_AN_OUTCOME = {"complication", "neuropathy", "nephropathy", "retinopathy"}  # what a disease does, in a condition's name
_UNNAMED = {"any-harm"}
_AND = re.compile(r",? (?:and|as well as) (?:also )?|, ")
# What follows tells of whom, or beside what.
_AFTER = re.compile(r"\b(?:in|with|who|whose|whom|for|among|than|without|after)\b")
Patterns = tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]
_RIVAL = re.compile(
    rf"({WORDS.alternatives('better_or_worse')}.{{0,40}}?)\b(?:than|to) {WORDS.alternatives('rival_drugs')}",
    re.IGNORECASE,
)


def outcome(statement: Statement) -> str | None:
    """An outcome domain, `other:<words>` where the lexicons have none, or None where the words name no outcome.

    Words that only say who or with what ("ten of twelve people") leave it to the sentence to name one domain.
    """
    words = statement.outcome
    if not words:
        return None
    fitting = _fitting(words, statement)
    if fitting and not _tells_no_harm(words, fitting[0], statement):
        return fitting[0]
    if not fitting and (kept_away := _prevented(words, statement)):
        return f"other:prevention of {kept_away}"
    if not fitting and not _names_nothing(words, statement):
        return f"other:{words}"
    told = [id for id in _told(_without_names(statement), statement) if _fits(id, statement)]
    return told[0] if len(told) == 1 else fitting[0] if fitting and fitting[0] in _UNNAMED else None


def further(statement: Statement, read: str | None) -> tuple[str, ...]:
    """The other outcomes that its own words tell in one breath: "lowers HbA1c and frees patients from insulin"."""
    if statement.kind is not Kind.EFFICACY or statement.effect is not Effect.BENEFIT or read is None:
        return ()
    told = _without_names(replace(statement, text=statement.quote))
    parts = [
        [id for id in _told(_AFTER.split(part)[0], statement) if _fits(id, statement)] for part in _AND.split(told)
    ]
    found = dict.fromkeys(ids[0] for ids in parts if len(ids) == 1)
    return tuple(id for id in found if id != read) if len(parts) > 1 else ()


def _tells_no_harm(words: str, found: str, statement: Statement) -> bool:
    """Of a sentence that tells of harm: the words only say "safety", or name the disease that is treated."""
    harmful = statement.kind is Kind.SAFETY and statement.effect is Effect.HARM
    treated = _is_treated_by_name(words, statement) and treats(words, statement.text)
    return harmful and (found in _UNNAMED or treated)


def _prevented(words: str, statement: Statement) -> str | None:
    """What the disease is called that is itself kept away; None where those who have it do better."""
    if statement.kind is not Kind.EFFICACY:
        return None
    before = rf"{WORDS.alternatives('prevents')} (?:[\w’'-]+ ){{0,2}}?"
    after = r"\b(?! (?:from|getting|worsening|progress\w*)\b)"
    named = ((words,) if CONDITION_NAMES.within(words) else ()) + CONDITIONS.names_of(statement.conditions)
    return next(
        (name for name in named if re.search(f"{before}{re.escape(name)}{after}", statement.text, re.IGNORECASE)), None
    )


def _is_treated_by_name(words: str, statement: Statement) -> bool:
    return folded(words) in map(folded, CONDITIONS.names_of(statement.conditions))


def _fitting(words: str, statement: Statement) -> list[str]:
    """Those measured in the very condition before those of a broader one: "remission" of a fistula is its closure."""
    fitting = [id for id in _candidates(words, statement) if _fits(id, statement)]
    return sorted(fitting, key=lambda id: _only_of_broader(id, _narrowest(statement)))


def _only_of_broader(id: str, conditions: set[str]) -> bool:
    return bool(conditions) and "any" not in OUTCOMES[id].conditions and conditions.isdisjoint(OUTCOMES[id].conditions)


def _conditions(statement: Statement) -> set[str]:
    """Those that are named, `other:` words by what the lexicon calls so."""
    each = ((id, CONDITION_NAMES.within(id.removeprefix("other:"))) for id in statement.conditions if id != "any")
    return {found[0] if id.startswith("other:") and len(found) == 1 else id for id, found in each}


def _narrowest(statement: Statement) -> set[str]:
    said = _conditions(statement)
    return {id for id in said if not any(id != each and CONDITIONS.is_a(each, id) for each in said)}


def _without_names(statement: Statement) -> str:
    """Its own words without what its treatments and conditions are called."""
    text = WORDS.pattern("grown_cells").sub("", own_words(statement.text))
    text = _RIVAL.sub(r"\1", text)
    names = set(THERAPIES.names_of(kin for id in statement.therapies for kin in THERAPIES.ancestors(id)))
    brought_on = statement.kind is Kind.SAFETY and statement.effect is Effect.HARM
    diseases = CONDITIONS.names_of(statement.conditions)
    names |= {name for name in diseases if not brought_on or treats(name, text)}
    return re.sub(rf"\b{any_name(names)}\b", "", text, flags=re.IGNORECASE)


def _told(text: str, statement: Statement) -> Iterable[str]:
    """As candidates, but words within longer ones count with those: "stopped injecting insulin" is one outcome."""
    found = [(match.span(), ids) for pattern, ids in _usable(statement) for match in pattern.finditer(text)]
    wide = {outer for outer, _ in found if any(_inside(inner, outer) for inner, _ in found)}
    kept = [ids for span, ids in found if not any(_inside(span, outer) for outer in wide)]
    rest = "".join(" " if any(a <= at < b for a, b in wide) else letter for at, letter in enumerate(text))
    return dict.fromkeys((*OUTCOME_NAMES.within(rest), *(id for ids in kept for id in ids)))


def _inside(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]


def _candidates(words: str, statement: Statement) -> Iterable[str]:
    """By the patterns that stand apart, the lexicon's name, whole before within, then by patterns for other words."""
    apart = [id for pattern, ids in _patterns(only="apart") if pattern.search(words) for id in ids]
    rest = reduce(lambda text, entry: entry[0].sub(" ", text), _patterns(only="apart"), words)
    exact = OUTCOME_NAMES.exact(rest)
    found = ((exact,) if exact else ()) + OUTCOME_NAMES.within(rest)
    patterned = (id for pattern, ids in _usable(statement) if pattern.search(rest) for id in ids)
    return dict.fromkeys((*apart, *found, *patterned))


def _fits(id: str, statement: Statement) -> bool:
    concept = OUTCOMES[id]
    if concept.safety is not (statement.kind is Kind.SAFETY):
        return False
    said = _conditions(statement)
    if not said or "any" in concept.conditions:
        return True
    return any(_kin(condition, measured) for condition in said for measured in concept.conditions)


def _kin(one: str, other: str) -> bool:
    return CONDITIONS.is_a(one, other) or (CONDITIONS.is_a(other, one) and one != "any")


def _names_nothing(words: str, statement: Statement) -> bool:
    """Only general words, numbers, and names of its conditions and of treatments; of reassurance, no word of harm.

    Another condition than those that are treated is what comes of it: heart attacks after a stroke.
    """
    if statement.kind is Kind.SAFETY and statement.effect is not Effect.HARM:
        return not WORDS.said("harm", words)
    own = [id for id in CONDITION_NAMES.within(words) if _is_treated(id, statement)]
    named = {word for id in own for word in _name_words(CONDITIONS[id])} - _AN_OUTCOME
    named |= {word for id in THERAPY_NAMES.within(words) for word in _name_words(THERAPIES[id])}
    return all(word in named or word in _general() or word.isdigit() for word in folded(words))


def _is_treated(condition: str, statement: Statement) -> bool:
    """Of a sentence of harm that names no condition beside it, it is what the treatment brings about."""
    said = [id for id in _conditions(statement) if id in CONDITIONS]
    unsaid = not said and not (statement.kind is Kind.SAFETY and statement.effect is Effect.HARM)
    return unsaid or any(_kin(condition, each) for each in said)


def _name_words(concept: Concept) -> frozenset[str]:
    return frozenset(word for name in concept.names for word in folded(name))


@cache
def _general() -> frozenset[str]:
    return frozenset(word for phrase in lexicon("outcome_words")["general"]["words"] for word in folded(phrase))


def _usable(statement: Statement) -> Patterns:
    """Where no disease is named, without those of which the disease tells the outcome: "heals" of no one thing."""
    return _patterns() if _conditions(statement) else _patterns(without="by_disease")


@cache
def _patterns(*, only: str = "", without: str = "") -> Patterns:
    """All, or those that the lexicon marks so, or all but those."""
    terms = lexicon("outcome_words")["term"]
    chosen = [e for e in terms if (not only or e.get(only)) and not (without and e.get(without))]
    return tuple((re.compile(e["pattern"], re.IGNORECASE), tuple(e["outcomes"])) for e in chosen)

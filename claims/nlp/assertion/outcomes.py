"""Which outcome domain a few words mean, in the conditions that they are said of."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from typing import Any

from claims.vocabulary import CONDITIONS, OUTCOMES, Statement
from claims.vocabulary.concepts import LEXICONS
from claims.vocabulary.names import Names, folded
from claims.vocabulary.statements import Kind

_NAMES = Names(OUTCOMES)
_CONDITION_NAMES = Names(CONDITIONS)


def outcome(statement: Statement) -> str | None:
    """An outcome domain, `other:<words>` where the lexicons have none, or None where the words name no outcome."""
    words = statement.outcome
    if not words:
        return None
    safety = statement.kind is Kind.SAFETY
    fitting = [id for id in _candidates(words) if _fits(id, statement.conditions, safety)]
    if fitting:
        return fitting[0]
    return None if _names_nothing(words) else f"other:{words}"


def _candidates(words: str) -> Iterable[str]:
    """By the lexicon's names, whole before within, then by the patterns for words that are no names."""
    exact = _NAMES.exact(words)
    found = ((exact,) if exact else ()) + _NAMES.within(words)
    patterned = (id for pattern, ids in _patterns() if pattern.search(words) for id in ids)
    return dict.fromkeys((*found, *patterned))


def _fits(id: str, conditions: tuple[str, ...], safety: bool) -> bool:
    concept = OUTCOMES[id]
    if concept.safety is not safety:
        return False
    said = {condition for condition in conditions if condition != "any"}
    if not said or "any" in concept.conditions:
        return True
    return any(_kin(condition, measured) for condition in said for measured in concept.conditions)


def _kin(one: str, other: str) -> bool:
    return CONDITIONS.is_a(one, other) or (CONDITIONS.is_a(other, one) and one != "any")


def _names_nothing(words: str) -> bool:
    """Only general words and names of conditions: "treatment of multiple sclerosis"."""
    named = {word for id in _CONDITION_NAMES.within(words) for word in _name_words(id)}
    return not set(folded(words)) - _general() - (named - {"complication"})


@cache
def _name_words(condition: str) -> frozenset[str]:
    return frozenset(word for name in CONDITIONS[condition].names for word in folded(name))


@cache
def _general() -> frozenset[str]:
    return frozenset(word for phrase in _table()["general"]["words"] for word in folded(phrase))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    return tuple((re.compile(e["pattern"], re.IGNORECASE), tuple(e["outcomes"])) for e in _table()["term"])


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((LEXICONS / "outcome_words.toml").read_text(encoding="utf-8"))

"""What a sentence denies, where that is not its effect: an ill, its proof, or that it is safe."""

import re
from functools import cache

from claims.nlp.assertion.words import WORDS
from claims.vocabulary import Statement
from claims.vocabulary.statements import Effect, Kind


def denies_bad(statement: Statement) -> bool:
    """What is denied is an ill ("no relapses"), not the help or its proof; of no effect, only of its patients."""
    text = statement.text
    if WORDS.said("unproven", text):
        return False
    if statement.effect is Effect.NONE:
        return statement.kind is Kind.EFFICACY and bool(WORDS.said("none_had", text) and _denied_ill().search(text))
    return statement.effect is Effect.BENEFIT and bool(_denied_ill().search(text)) and not _denied_help().search(text)


def denies_proof(statement: Statement) -> bool:
    """The proof of what follows is denied, or of what is denied; "it helps, though evidence is limited" denies none."""
    text = statement.text
    denied = statement.negated or statement.effect is Effect.NONE
    return bool((WORDS.pattern("unproven") if denied else _of_what_follows()).search(text))


def denies_safe(statement: Statement) -> bool:
    """Its safety is what is denied ("not shown to be safe"): a warning."""
    return statement.negated and WORDS.said("denied_safety", statement.text)


@cache
def _of_what_follows() -> re.Pattern[str]:
    return re.compile(rf"{WORDS.alternatives('unproven')} (that|to|for|of|in|by)\b", re.IGNORECASE)


@cache
def _denied_ill() -> re.Pattern[str]:
    return re.compile(rf"{WORDS.alternatives('negation')}.{{0,110}}{WORDS.alternatives('ill')}", re.IGNORECASE)


@cache
def _denied_help() -> re.Pattern[str]:
    denied = rf"(?:{WORDS.alternatives('negation')}|\bfail(?:s|ed)? to\b)"
    helped = rf"{denied}\W+(?:\w+\W+){{0,3}}?{WORDS.alternatives('help')}"
    undone = rf"{WORDS.alternatives('not_done')}\W+{WORDS.alternatives('undoes')}|{WORDS.alternatives('none_undid')}"
    return re.compile(rf"{helped}|{undone}", re.IGNORECASE)

"""A claim's attributes by the names that people read, and their values in words."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from evidence.cards import terms, words

NAMES = {
    "text": "Its words",
    "kind": "About",
    "negated": "It is denied",
    "therapies": "Therapies",
    "conditions": "Conditions",
    "outcome": "Outcome",
    "effect": "Effect",
    "strength": "How it is put",
    "scope": "Of how many",
    "subjects": "In whom",
    "basis": "What the article rests it on",
    "figures": "Figures",
    "registrations": "Registry numbers of trials",
    "jurisdictions": "Countries",
}
VALUES: Mapping[str, Mapping[str, str]] = {
    "kind": words.KINDS,
    "effect": {"benefit": "a benefit", "harm": "a harm", "none": "no effect, or no harm"},
    "strength": {
        "causal": "plainly, as a fact",
        "conditional": "as what may or can be",
        "associated": "as what was observed",
    },
    "scope": {"one": "one patient", "some": "some patients", "all": "patients in general"},
    "subjects": {"human": "people", "animal": "animals", "cells": "cells in a dish"},
    "basis": {
        "trial": "a trial",
        "case": "a case",
        "preclinical": "a study of animals or cells",
        "expert": "an expert",
        "cited": "another publication",
        "none": "nothing",
    },
}
_TERMS: Mapping[str, Callable[[str], Any]] = {
    "therapies": terms.therapy,
    "conditions": terms.condition,
    "jurisdictions": terms.jurisdiction,
}


def value_words(name: str, value: Any) -> str:
    """What an attribute says, in words; "none" where it says nothing."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if name in _TERMS:
        return _listed(_TERMS[name](id).name for id in value)
    if isinstance(value, (list, tuple)):
        return _listed(value)
    return words.say(VALUES[name], value) if value and name in VALUES else value or "none"


def _listed(entries: Iterable[str]) -> str:
    return "; ".join(entries) or "none"

"""The patterns of `assertion_words.toml`, compiled once, and the words for those whom numbers count."""

import re
from functools import cache

from claims.nlp.lexicons import Patterns, either, lexicon

WORDS = Patterns(lexicon("assertion_words")["patterns"])
_GROUPS = lexicon("groups")
PEOPLE = either(_GROUPS["persons"]["many"])
COUNTED_IN_STUDIES, COUNTED_IN_PLACES, NO_PERSONS = (
    either(_GROUPS["counted"][name]) for name in ("in_studies", "in_places", "no_persons")
)


@cache
def measures() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What a number counts, by the words around it, in the order in which they are tried."""
    return _listed("measures")


@cache
def study_statuses() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """How a study stands, by its code, in the order in which they are tried."""
    return _listed("study_statuses")


def _listed(table: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    listed = lexicon("assertion_words")[table]
    return tuple((name, re.compile("|".join(each), re.IGNORECASE)) for name, each in listed.items())


@cache
def everyday() -> frozenset[str]:
    return _words("everyday")


@cache
def of_any_study() -> frozenset[str]:
    """What may be said of every study: that it is one, is registered, is done, tests something."""
    return _words("of_any_study")


@cache
def of_design() -> frozenset[str]:
    """How a study is made, which is compared apart, and words of a denial."""
    return _words("of_design")


@cache
def of_some() -> frozenset[str]:
    """Everyday words that tell of whom, or of how many."""
    return _words("of_some")


def _words(table: str) -> frozenset[str]:
    return frozenset(word for line in lexicon("assertion_words")[table]["words"] for word in line.split())


def treats(disease: str, text: str) -> bool:
    """True where the text names the disease as what is treated: "for", "against", "in" it."""
    treated = rf"{WORDS.alternatives('treated')} (?:[\w’'-]+ ){{0,3}}?{re.escape(disease)}\b"
    return re.search(treated, text, re.IGNORECASE) is not None

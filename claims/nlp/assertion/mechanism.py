"""What a sentence says that cells do, and to which tissues."""

import re

from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.words import WORDS
from claims.nlp.lexicons import any_name
from claims.vocabulary import CONDITIONS, THERAPIES, Statement
from claims.vocabulary.terms import MECHANISMS, TISSUES


def mechanisms(statement: Statement) -> tuple[str, ...]:
    return MECHANISMS.within(_without_names(statement))


def tissues(text: str) -> tuple[str, ...]:
    """The tissues told behind the word for what is done to them; before it stands where the cells are from."""
    acting = WORDS.pattern("acting").search(text)
    return TISSUES.within(text[acting.end() :] if acting else text)


def _without_names(statement: Statement) -> str:
    """The text without what was put before it, what treatments and conditions are called, and cells made from.

    "Amyotrophic" is no support, and a "gene therapy" is not yet a change of genes.
    """
    names = THERAPIES.names_of(statement.therapies) + CONDITIONS.names_of(statement.conditions)
    named = rf"\b{any_name(form for name in names for form in _forms(name))}\b"
    text = re.sub(named, "they", own_words(statement.text), flags=re.IGNORECASE)
    return WORDS.pattern("made_from").sub("", text)


def _forms(name: str) -> tuple[str, str]:
    """A name and its plural."""
    return name, name.removesuffix("y") + "ies" if name.endswith("y") else f"{name}s"

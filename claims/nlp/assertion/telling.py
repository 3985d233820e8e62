"""What a sentence tells of a study beside that there is one, of what and in which disease: the words left over."""

from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.naming import vocabulary
from claims.nlp.assertion.words import everyday, of_any_study, of_some
from claims.vocabulary import CONDITIONS, THERAPIES, Statement
from claims.vocabulary.names import folded


def is_bare(statement: Statement, names: tuple[str, ...]) -> bool:
    """No word says more than that the study is done, of what and in which disease."""
    return not set(_unnamed(statement, names)) - vocabulary() - everyday()


def told(statement: Statement, names: tuple[str, ...]) -> tuple[str, ...]:
    """The words that tell of whom or how, as a record has to: those left beside its treatments and conditions."""
    names_of_these = THERAPIES.names_of(statement.therapies) + CONDITIONS.names_of(statement.conditions)
    plain = {part for name in names_of_these for part in folded(name)} | (everyday() - of_some())
    return tuple(word for word in _unnamed(statement, names) if word not in plain)


def _unnamed(statement: Statement, names: tuple[str, ...]) -> tuple[str, ...]:
    """The words that are neither names nor said of every study."""
    known = {part for name in names for part in folded(name)} | of_any_study()
    return tuple(word for word in dict.fromkeys(folded(own_words(statement.text))) if word not in known)

"""What "the only", "the first" and a number are said of in a regulatory sentence: a field, a use, or less."""

import re
from functools import cache
from typing import NamedTuple

from claims.nlp.assertion.numbers import bound_before, numbers
from claims.nlp.assertion.status import STATUS, qualifiers
from claims.vocabulary import JURISDICTIONS, THERAPIES, Statement
from claims.vocabulary.assertions import Bound
from claims.vocabulary.names import CONDITION_NAMES, PLACE_NAMES, THERAPY_NAMES, folded

HEAD = r"(?:products?|drugs?|medicines?|medications?|therap(?:y|ies)|treatments?|transplants?)\b"
_ONCE = re.compile(r"[- ](?:time|off|shot)\b", re.IGNORECASE)  # "a one-time therapy"
_KIND = re.compile(rf"[^,;.:()]{{0,70}}?\b{HEAD}", re.IGNORECASE)
_MADE_FROM = re.compile(
    r"\s+(?:that (?:is|are) )?(?:(?:made|derived|grown|produced|manufactured) )?"
    r"(?:from|of|using|with|based on) [^,;.]{1,60}",
    re.IGNORECASE,
)


_LONGEST = 4  # so many words have the names of places


class Counted(NamedTuple):
    """So many products, of these therapies."""

    number: int
    bound: Bound
    among: tuple[str, ...]


def subjects(text: str, statement: Statement) -> tuple[str, ...]:
    """The therapies of which "only" is said: the narrowest that the sentence names, but for the field as a whole."""
    if not STATUS.said("only", text):
        return ()
    named = [*THERAPY_NAMES.within(text), *statement.therapies]
    narrow = [id for id in named if id in THERAPIES and THERAPIES[id].broader]
    return tuple(dict.fromkeys(id for id in narrow if not any(id != n and THERAPIES.is_a(n, id) for n in narrow)))


def field(text: str) -> tuple[str, ...]:
    """The therapies behind the word: stem cells of "the first stem-cell drug", "the first drug made from stem cells".

    "Only cord blood is approved" names what alone has the status; the field is all that it is a kind of.
    """
    only = STATUS.pattern("only").search(text)
    bare = only is not None and only[0].casefold() == "only"
    before_status = STATUS.pattern("approval").split(_behind(text))[0] if bare else ""
    named = _named_behind(text) or THERAPY_NAMES.within(before_status)[:1]
    if named and bare:
        return tuple(id for id in THERAPIES.ancestors(named[0]) if not THERAPIES[id].broader)
    return named


def _named_behind(text: str) -> tuple[str, ...]:
    behind = _behind(text)
    kind = _KIND.match(behind)
    if not kind:
        return ()
    made_from = _MADE_FROM.match(behind[kind.end() :])
    return THERAPY_NAMES.within(kind[0])[:1] or THERAPY_NAMES.within(made_from[0] if made_from else "")[:1]


def of_use(text: str) -> bool:
    """ "The first treatment of Parkinson's disease": the condition stands in the clause of the word."""
    return bool(CONDITION_NAMES.within(re.split(r"[,;.:]", _behind(text))[0]))


def there_alone(text: str) -> bool:
    """ "Approved only in Japan", "in Japan alone", "only Japan has approved it": nowhere else."""
    for found in STATUS.pattern("alone_in").finditer(text):
        before, behind = text[: found.start()].split()[-_LONGEST:], text[found.end() :].split()[:_LONGEST]
        ends = (before[start:] for start in range(len(before)))
        begins = (behind[: end + 1] for end in range(len(behind)))
        if any(_is_place(words) for words in (begins if found["before"] else ends)):
            return True
    return False


def _is_place(words: list[str]) -> bool:
    return bool(words) and PLACE_NAMES.exact(" ".join(words).strip(",.;:")) is not None


def only_use(text: str) -> bool:
    """ "Approved only for blood disorders": a condition follows, and not whom or where it is for."""
    found = STATUS.pattern("only_use").search(text)
    clause = re.split(r"[,;.:]", text[found.end() :])[0] if found else ""
    return bool(CONDITION_NAMES.within(clause) or STATUS.said("ailment", clause))


def among_fewer(text: str) -> bool:
    """ "The first to use CRISPR", "the first CRISPR medicine", "the first country": no register tells these apart."""
    if STATUS.said("among_fewer", text):
        return True
    kind = _KIND.match(_behind(text))
    return kind is not None and not set(folded(kind[0])) <= _plain_words() | _words_of(THERAPY_NAMES.within(kind[0]))


def _behind(text: str) -> str:
    """What follows "only" or "first"."""
    found = STATUS.pattern("only").search(text) or STATUS.pattern("first").search(text)
    return text[found.end() :] if found else ""


@cache
def _plain_words() -> frozenset[str]:
    """Words that leave a field as wide as it is: those of places, and the table's."""
    places = JURISDICTIONS.names_of(JURISDICTIONS)
    return frozenset(word for name in (*places, *qualifiers()) for word in folded(name))


def _words_of(therapies: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for name in THERAPIES.names_of(therapies) for word in folded(name))


def counted(text: str) -> Counted | None:
    """How many products are said to have the status; None where that is not said."""
    for found in numbers(text):
        kind = None if _ONCE.match(text[found.end :]) else _KIND.match(text[found.end :])
        if kind is not None and found.value == int(found.value):
            return Counted(int(found.value), bound_before(text, found.start), THERAPY_NAMES.within(kind[0])[:1])
    return None

"""Proper names in a sentence: products, studies, journals, institutions, authorities, places, as they are written."""

import re
from collections.abc import Iterator
from functools import cache

from claims.nlp.assertion.words import everyday
from claims.vocabulary import CONDITIONS, OUTCOMES, THERAPIES
from claims.vocabulary.names import folded

_CAPITAL = r"[^\W\d_a-z][\w'’/+-]*"
_PHRASE = re.compile(rf"(?<!\w){_CAPITAL}(?:(?:\s+(?:of|and|&|for|the|on|in|de)){{0,2}}\s+{_CAPITAL})*")
_LAW = re.compile(  # "Right to Try Act", whose small word joins no other names; "Order No. 818"
    rf"(?<!\w){_CAPITAL}\s+to(?:\s+{_CAPITAL})+\s+(?:[Aa]ct|[Ll]aw)\b|\bOrder (?:No\.? )?\d+\b"
)
_NUMBERED = re.compile(rf"\b\d{{1,3}}(?:st|nd|rd|th)\s+{_CAPITAL}")  # "11th Circuit"
_INVENTED = re.compile(r"\b(?:[a-z]+cel(?:-[A-Z])?|[a-z]{2,4}-cel|[a-z]+gene [a-z]+cel)\b")
_POSSESSIVE = re.compile(r"['’]s$")
_JOINED = re.compile(r"\s+(?:of|and|&|for|the|on|in|de)\s+")
_CODE = re.compile(r"\b[A-Z]{2,}[\w-]*\d[\w-]*\b|\b[a-z]{1,3}[A-Z]\w+[\w-]*")


def names(text: str) -> tuple[str, ...]:
    """Every name, whole and without its small words; a sentence's first word only where it is no everyday word.

    A product is named in "Ryoncil's approval" too; "Crohn's" stays as it is said.
    """
    said = [name for name in _names(text) if name]
    owners = (_POSSESSIVE.sub("", name) for name in said)
    return tuple(dict.fromkeys((*said, *owners)))


def _names(text: str) -> Iterator[str]:
    for match in _PHRASE.finditer(text):
        phrase = _opened(match[0]) if _begins_sentence(text, match.start()) else match[0]
        if not phrase:
            continue
        yield phrase
        parts = _JOINED.split(phrase)
        if len(parts) > 1:
            yield from parts
        words = phrase.split()
        if len(words) > 1:
            yield from (word for word in words if word[:1].isupper() and not _everyday(word))
    yield from (match[0] for pattern in (_LAW, _NUMBERED) for match in pattern.finditer(text))
    yield from (match[0] for match in _INVENTED.finditer(text))
    yield from (match[0] for match in _CODE.finditer(text))


def _begins_sentence(text: str, start: int) -> bool:
    return start == 0 or text[:start].rstrip()[-1:] in (".", "!", "?", ":")


def _opened(phrase: str) -> str:
    """The phrase without the everyday words that a sentence opens with."""
    words = phrase.split()
    while words and _everyday(words[0]):
        words = words[1:]
    return " ".join(words)


def _everyday(word: str) -> bool:
    plain = word.casefold().rstrip("'’s")
    coined = _INVENTED.fullmatch(word.casefold()) is not None
    if coined or sum(letter.isupper() for letter in word) > 1 or any(letter.isdigit() for letter in word):
        return False
    return word.casefold() in everyday() or plain in everyday() or (folded(word) or ("",))[0] in vocabulary()


@cache
def vocabulary() -> frozenset[str]:
    """The single words of the lexicons' names, but for those that they write with a capital (products)."""
    trees = (THERAPIES, CONDITIONS, OUTCOMES)
    words = (word for tree in trees for name in tree.names_of(tree) for word in name.split())
    return frozenset(part for word in words if word[:1].islower() for part in folded(word))

"""What a regulatory sentence calls a product that it names: stem cells of "Lantidra, a stem-cell therapy"."""

import re
from collections.abc import Iterable, Iterator

from claims.nlp.assertion.exclusive import HEAD
from claims.vocabulary.names import THERAPY_NAMES

_ELSE = r"(?:to|for|after|before|than|with|without|of|from|in|beside)\b"  # what follows is no word for the product
_KIND = rf"(?:an?|the|one of the)\s+(?P<kind>(?:(?!{_ELSE})[\w’'-]+\s+){{0,8}}?{HEAD})"


def called(text: str, names: Iterable[str], *, negated: bool) -> tuple[str, ...]:
    """The therapies of which it says that a named product is one, or, where it denies something, that it is not."""
    kinds = (found["kind"] for name in names for found in _callings(text, re.escape(name), negated))
    return tuple(dict.fromkeys(therapy for kind in kinds for therapy in THERAPY_NAMES.within(kind)))


def _callings(text: str, name: str, negated: bool) -> Iterator[re.Match[str]]:
    """ "Lantidra (donislecel) is a …", "Lantidra, a …", "a … for diabetes, Lantidra.", "the … Lantidra"."""
    is_one = r"(?:is|was|became|remains)\s+(?:also\s+)?" + (r"(?:not\s+)?" if negated else "")
    yield from re.finditer(rf"\b{name}(?:\s*\([^)]*\))?(?:,\s+|\s+\(|\s+{is_one}){_KIND}", text, re.IGNORECASE)
    yield from re.finditer(rf"\b{_KIND}[^,;.()]{{0,60}},\s*{name}\s*(?:[,.;)]|$)", text, re.IGNORECASE)
    yield from re.finditer(rf"\b{_KIND}\s+(?:(?:called|named)\s+)?{name}\b", text, re.IGNORECASE)

"""Numbers of trial registries, as texts write them and as the registers have them."""

import re
from collections.abc import Iterable

from sources.registries import NUMBER, as_registered

WRITTEN = re.compile(rf"\b{NUMBER}\b")
_IN_ANY_CASE = re.compile(WRITTEN.pattern, re.IGNORECASE)


def registered_as(words: Iterable[str]) -> tuple[str, ...]:
    """Every registry number in the words, in upper case and without spaces: "NCT 01234567" is NCT01234567."""
    found = (number for each in words for number in _IN_ANY_CASE.findall(each))
    return tuple(dict.fromkeys(as_registered(number).upper() for number in found))

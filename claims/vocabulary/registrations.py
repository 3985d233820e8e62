"""Numbers of trial registries, as texts write them and as the registers have them."""

import re
import tomllib
from collections.abc import Iterable

from claims.vocabulary.concepts import LEXICONS

_NUMBERS = tomllib.loads((LEXICONS / "figures.toml").read_text(encoding="utf-8"))["registrations"]["numbers"]
WRITTEN = re.compile(rf"\b(?:{'|'.join(_NUMBERS)})\b")
_IN_ANY_CASE = re.compile(WRITTEN.pattern, re.IGNORECASE)
_SAID_BEFORE = re.compile(r"^EUDRACT[^\d]*")


def registered_as(words: Iterable[str]) -> tuple[str, ...]:
    """Every registry number in the words, in upper case and without spaces: "NCT 01234567" is NCT01234567."""
    found = (number for each in words for number in _IN_ANY_CASE.findall(each))
    return tuple(dict.fromkeys(_SAID_BEFORE.sub("", "".join(number.upper().split())) for number in found))

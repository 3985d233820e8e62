"""Pure: the registries of trials, how texts write the numbers that they give, and where each is looked up."""

import re
from dataclasses import dataclass

from sources.lists import tables_of

_SAID_BEFORE = re.compile(r"^EudraCT\D*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Registry:
    """`number`: an expression for its numbers; `address` with {} for one; `near`: what must stand before it."""

    name: str
    number: str
    address: str = ""
    near: str = ""


REGISTRIES = tuple(Registry(**row) for row in tables_of("registries")["registry"])
NUMBER = f"(?:{'|'.join(registry.number for registry in REGISTRIES)})"


def as_registered(written: str) -> str:
    """The number alone, without spaces: "NCT 01234567" is NCT01234567, "EudraCT 2010-018983-41" is 2010-018983-41."""
    return _SAID_BEFORE.sub("", "".join(written.split()))


def registry_of(written: str) -> Registry:
    """The one that gives numbers written like this, in any case. Raises StopIteration where none does."""
    return next(each for each in REGISTRIES if re.fullmatch(each.number, written, re.IGNORECASE))

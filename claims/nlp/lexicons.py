"""The word lists, each parsed once per process."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

LEXICONS = Path(__file__).parent.parent / "lexicons"


def either(expressions: Iterable[str]) -> str:
    """An expression that matches what any of these does, to build longer ones of."""
    return f"(?:{'|'.join(expressions)})"


def any_of(expressions: Iterable[str]) -> re.Pattern[str]:
    """Any of these expressions between word boundaries, in any case."""
    return re.compile(rf"\b{either(expressions)}\b", re.IGNORECASE)


def one_of(expressions: Iterable[str]) -> re.Pattern[str]:
    """Matches a word that is one of these, in any case; not for `search`."""
    return re.compile(f"{either(expressions)}$", re.IGNORECASE)


@cache
def lexicon(name: str) -> dict[str, Any]:
    """The tables of `claims/lexicons/NAME.toml`."""
    return tomllib.loads((LEXICONS / f"{name}.toml").read_text(encoding="utf-8"))

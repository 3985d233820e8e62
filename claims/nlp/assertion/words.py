"""The patterns of `assertion_words.toml`, compiled once."""

import re
import tomllib
from functools import cache
from typing import Any

from claims.vocabulary.concepts import LEXICONS


def said(pattern: str, text: str) -> bool:
    """True where the text matches, without regard to case."""
    return bool(re.search(pattern, text, re.IGNORECASE))


def alternatives(name: str) -> str:
    """The alternatives of a named pattern as one group, to build longer patterns of."""
    return "(?:" + "|".join(table()["patterns"][name]) + ")"


@cache
def pattern(name: str) -> re.Pattern[str]:
    """A named pattern."""
    return re.compile(alternatives(name), re.IGNORECASE)


@cache
def measures() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What a number counts, by the words around it, in the order in which they are tried."""
    return tuple((name, re.compile("|".join(each), re.IGNORECASE)) for name, each in table()["measures"].items())


@cache
def everyday() -> frozenset[str]:
    return frozenset(word for line in table()["everyday"]["words"] for word in line.split())


@cache
def table() -> dict[str, Any]:
    return tomllib.loads((LEXICONS / "assertion_words.toml").read_text(encoding="utf-8"))

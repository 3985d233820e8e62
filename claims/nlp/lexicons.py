"""The word lists, each parsed once per process."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from claims.vocabulary.concepts import LEXICONS

PART = re.compile(r"\{([a-z_]+)\}")


def either(expressions: Iterable[str]) -> str:
    """An expression that matches what any of these does, to build longer ones of."""
    return f"(?:{'|'.join(expressions)})"


def any_name(names: Iterable[str]) -> str:
    """An expression that matches any of these words as they stand, the longest first; nothing where there are none."""
    return either(sorted(map(re.escape, names), key=len, reverse=True) or ["(?!)"])


def any_of(expressions: Iterable[str]) -> re.Pattern[str]:
    """Any of these expressions between word boundaries, in any case."""
    return re.compile(rf"\b{either(expressions)}\b", re.IGNORECASE)


def one_of(expressions: Iterable[str]) -> re.Pattern[str]:
    """Matches a word that is one of these, in any case; not for `search`."""
    return re.compile(f"{either(expressions)}$", re.IGNORECASE)


@cache
def lexicon(name: str) -> dict[str, Any]:
    """The tables of `claims/lexicons/NAME.toml`, with what each {name} of its [stands_for] stands for written out."""
    tables = tomllib.loads((LEXICONS / f"{name}.toml").read_text(encoding="utf-8"))
    parts = {part: either(alternatives) for part, alternatives in tables.pop("stands_for", {}).items()}
    whole: dict[str, Any] = written_out(tables, parts) if parts else tables
    return whole


def written_out(told: Any, parts: Mapping[str, str]) -> Any:
    """Expressions, or lists and tables of them, with what each {name} in them stands for. KeyError: there is none."""
    if isinstance(told, dict):
        return {name: written_out(each, parts) for name, each in told.items()}
    if isinstance(told, list):
        return [written_out(each, parts) for each in told]
    if not isinstance(told, str) or not PART.search(told):
        return told
    return written_out(PART.sub(lambda part: parts[part[1]], told), parts)


class Patterns:
    """The named patterns of a lexicon, each a list of alternatives, that are found in any case."""

    def __init__(self, alternatives: Mapping[str, Sequence[str]]) -> None:
        self._alternatives = alternatives
        self._compiled: dict[str, re.Pattern[str]] = {}

    def alternatives(self, name: str) -> str:
        """Those of one pattern as one group, to build longer expressions of."""
        return either(self._alternatives[name])

    def pattern(self, name: str) -> re.Pattern[str]:
        """Compiled once, when it is first asked for."""
        if name not in self._compiled:
            self._compiled[name] = re.compile(self.alternatives(name), re.IGNORECASE)
        return self._compiled[name]

    def said(self, name: str, text: str) -> bool:
        """Whether the pattern is found in the text."""
        return self.pattern(name).search(text) is not None

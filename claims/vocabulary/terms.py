"""Things that texts name in too many ways for a list of names: comparators, routes, mechanisms, found by patterns."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from claims.vocabulary.concepts import LEXICONS

_DENIED = re.compile(r"\b(not|no|without|rather than|instead of|unrelated to|independent of)\b[^,;.]*", re.IGNORECASE)


def affirmed(words: str) -> str:
    """The words without what they deny: "act on immunity, not by becoming beta cells" keeps its first half."""
    return _DENIED.sub("", words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    id: str
    label: str
    pattern: re.Pattern[str]
    other: re.Pattern[str] | None = None  # by which a record is told to be of something else


class Terms(Mapping[str, Term]):
    """The terms of one lexicon, by id, in its order."""

    def __init__(self, path: Path) -> None:
        lexicon = tomllib.loads(path.read_text(encoding="utf-8"))
        self.version = str(lexicon["meta"]["version"])
        self._terms = {entry["id"]: _term(**entry) for entry in lexicon["term"]}

    def within(self, words: str) -> tuple[str, ...]:
        """The ids of all terms that the words name, in the lexicon's order."""
        return tuple(term.id for term in self._terms.values() if term.pattern.search(words))

    def __getitem__(self, id: str) -> Term:
        return self._terms[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._terms)

    def __len__(self) -> int:
        return len(self._terms)


def _term(id: str, label: str, pattern: str, other: str | None = None) -> Term:
    unlike = re.compile(other, re.IGNORECASE) if other else None
    return Term(id=id, label=label, pattern=re.compile(pattern, re.IGNORECASE), other=unlike)


COMPARATORS = Terms(LEXICONS / "comparators.toml")
ROUTES = Terms(LEXICONS / "routes.toml")
MECHANISMS = Terms(LEXICONS / "mechanisms.toml")
STAGES = Terms(LEXICONS / "stages.toml")
TISSUES = Terms(LEXICONS / "tissues.toml")
SHARES = Terms(LEXICONS / "shares.toml")

"""What each version of the rules changed: of those that grade, those that find claims, and the reader of articles."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
WRITTEN = {
    "grading": ("The rules that grade", "evidence/grading"),
    "finding": ("The rules that find claims", "claims/nlp"),
    "reading": ("The reader of articles", "sources/reading"),
}
RECENT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One number. `moves`: the claims that it could move. `commits`: how many changes to the code made it up."""

    number: int
    since: date
    commits: int
    changed: str
    moves: str


@dataclass(frozen=True, slots=True)
class Series:
    """All versions of one set of rules, the newest first."""

    id: str
    title: str
    versions: tuple[Version, ...]

    @property
    def recent(self) -> tuple[Version, ...]:
        return self.versions[:RECENT]


@cache
def rule_versions() -> tuple[Series, ...]:
    """As they are written down beside the code that each number stands for."""
    return tuple(Series(id, title, _written(folder)) for id, (title, folder) in WRITTEN.items())


def _written(folder: str) -> tuple[Version, ...]:
    listed = tomllib.loads((ROOT / folder / "versions.toml").read_text(encoding="utf-8"))["version"]
    return tuple(Version(**entry) for entry in listed)

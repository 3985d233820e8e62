"""Register files: one TOML file a register, each fact with its source, and the spans in which its parts hold."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from claims.vocabulary.days import Day
from evidence.registers.content import Content, ContentError, check
from evidence.registers.differences import SPAN
from evidence.registers.models import REGISTERS
from sources.errors import SourceError

BUNDLED = Path(__file__).parent / "data"


class RegisterFileError(SourceError):
    """A file that cannot be loaded; the message names the file, the fact and what to mend."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a register, with what it says in each span, in order."""

    register: str
    id: str
    spans: tuple[Content, ...]


def bundled_files() -> list[Path]:
    return [BUNDLED / f"{name}.toml" for name in REGISTERS]


def read_register_file(path: Path) -> list[Fact]:
    """Every fact of a register file. Raises RegisterFileError on the first thing that is wrong with it."""
    document = _parse(path)
    head, entries = document.get("register"), document.get("fact", [])
    register = head.get("name") if isinstance(head, dict) else None
    if not isinstance(register, str) or register not in REGISTERS:
        raise RegisterFileError(f"{path}: [register] name must be one of {', '.join(REGISTERS)}, not {register!r}")
    if not _are_tables(entries):
        raise RegisterFileError(f"{path}: write each fact under a line [[fact]]")
    return [_fact(path, register, entry) for entry in entries]


def _are_tables(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, dict) for each in value)


def _parse(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RegisterFileError(f"{path}: cannot be read: {error}") from error


def _fact(path: Path, register: str, entry: Mapping[str, Any]) -> Fact:
    if not isinstance(entry.get("id"), str) or not entry["id"]:
        raise RegisterFileError(f"{path}: a fact without an id: {dict(entry)!r:.120}")
    if not (history := entry.get("history", [{}])) or not _are_tables(history):
        raise RegisterFileError(f"{path}: {entry['id']}: write each part of its history under a line [[fact.history]]")
    try:
        return Fact(register, entry["id"], tuple(check(REGISTERS[register], span) for span in spans(entry)))
    except ContentError as error:
        raise RegisterFileError(f"{path}: {entry['id']}: {error}") from error


def spans(entry: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The fact as it holds in each part of its `history`; each part ends where the next begins."""
    shared = {name: value for name, value in entry.items() if name not in ("id", "history")}
    history = entry.get("history", [{}])
    for part, following in zip(history, [*history[1:], {}], strict=True):
        ends = {"valid_to": following["valid_from"]} if following.get("valid_from") else {}
        yield shared | ends | part


def as_written(contents: Sequence[Content]) -> dict[str, Any]:
    """The fact as a register file would have it: `spans` of it, checked, are these contents again."""
    shared = {
        name: value
        for name, value in contents[0].items()
        if name not in SPAN and all(other.get(name) == value for other in contents)
    }
    parts = [{name: value for name, value in content.items() if name not in shared} for content in contents]
    for part, following in pairwise(parts):
        if part.get("valid_to") == following.get("valid_from"):
            part.pop("valid_to", None)
    history = parts[0] if len(parts) == 1 else {"history": [_plain(part) for part in parts]}
    return _plain(shared | history)


def _plain(content: Mapping[str, Any]) -> dict[str, Any]:
    return {name: str(value) if isinstance(value, Day | date) else value for name, value in content.items()}

"""The articles written for training, read from their plain notation (see written/README.md)."""

from pathlib import Path
from typing import Any

KINDS = {
    "eff": "efficacy",
    "saf": "safety",
    "mec": "mechanism",
    "reg": "regulatory",
    "tri": "trial",
    "epi": "epidemiology",
    "acc": "access",
}
EFFECTS = {".": None, "+": "benefit", "-": "harm", "0": "none"}
STRENGTHS = {".": None, "C": "causal", "N": "conditional", "A": "associated"}
SCOPES = {".": None, "1": "one", "s": "some", "a": "all"}
SUBJECTS = {".": None, "h": "human", "m": "animal", "c": "cells"}
BASES = {".": "none", "t": "trial", "c": "case", "p": "preclinical", "e": "expert", "i": "cited"}
LABELS = {"C": "claim", "V": "vague", "O": "other"}


def load_written(folder: Path) -> list[dict[str, Any]]:
    return [read_written(path) for path in sorted(folder.glob("*.txt"))]


def read_written(path: Path) -> dict[str, Any]:
    """The article in the form of the gold files. Raises ValueError where a line cannot be read, naming it."""
    text, segments, claims = "", [], []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line:
            text += "\n"
        elif line.startswith("  "):
            claims.append(_claim(line, segments, text, f"{path.name}:{number}"))
        else:
            label, words = line.split(" ", 1)
            segments.append({"start": len(text), "end": len(text) + len(words), "label": LABELS[label]})
            text += words + "\n"
    return {"doc": path.stem, "text": text, "segments": segments, "claims": claims, "written": True}


def _claim(line: str, segments: list[dict[str, Any]], text: str, where: str) -> dict[str, Any]:
    codes, quote = line.strip().split(" | ", 1)
    kind, effect, strength, scope, subjects, basis, therapies, conditions, *negated = codes.split()
    start = text.find(quote, segments[-1]["start"])
    if start < 0:
        raise ValueError(f"{where}: the words are not in the line above: {quote}")
    return {
        "start": start,
        "end": start + len(quote),
        "quote": quote,
        "kind": KINDS[kind],
        "effect": EFFECTS[effect],
        "strength": STRENGTHS[strength],
        "scope": SCOPES[scope],
        "subjects": SUBJECTS[subjects],
        "basis": BASES[basis],
        "negated": negated == ["!"],
        "therapies": _ids(therapies),
        "conditions": _ids(conditions),
    }


def _ids(written: str) -> list[str]:
    return [] if written == "." else written.replace("_", " ").split(",")

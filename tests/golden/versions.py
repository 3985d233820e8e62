"""Which code stands behind each version number: `python -m tests.golden.versions` writes the numbers and hashes again.

The hash is of what the code does: of its syntax trees, without docstrings, comments, places and layout.
"""

import ast
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from claims.nlp import RULES_VERSION
from evidence.grading.rules import MODEL
from tests.conftest import ROOT

KEPT = Path(__file__).parent / "versions.json"
NUMBERS = {
    "claims.nlp.RULES_VERSION": (str(RULES_VERSION), ("claims/nlp", "claims/vocabulary")),
    "evidence.grading.rules.MODEL": (str(MODEL), ("evidence/grading",)),
}


def versions() -> dict[str, dict[str, str]]:
    """By the name of each number, what it is and the hash of the code that it stands for."""
    return {name: {"version": version, "code": code(folders)} for name, (version, folders) in NUMBERS.items()}


def code(folders: tuple[str, ...]) -> str:
    files = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    told = [(path.relative_to(ROOT).as_posix(), meaning(path.read_text(encoding="utf-8"))) for path in files]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def meaning(source: str) -> object:
    """The syntax tree without docstrings, and without empty fields, of which every Python has other ones."""
    return _plain(ast.parse(source))


def _plain(part: object) -> object:
    if isinstance(part, ast.AST):
        return [type(part).__name__, {name: _plain(value) for name, value in _fields(part)}]
    return [_plain(each) for each in part] if isinstance(part, list) else repr(part)


def _fields(node: ast.AST) -> Iterator[tuple[str, object]]:
    for name, value in ast.iter_fields(node):
        said = value[1:] if name == "body" and _has_docstring(node) else value
        if said is not None and said != []:
            yield name, said


def _has_docstring(node: ast.AST) -> bool:
    documented = isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
    return documented and ast.get_docstring(node, clean=False) is not None


if __name__ == "__main__":
    KEPT.write_text(json.dumps(versions(), indent=1) + "\n", encoding="utf-8")

"""What a model was made from, as hashes: the data, the folds, the code and lexicons that read them."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parent.parent
READING = (
    "wrapping",
    "segments",
    "gazetteer",
    "mentions",
    "defined",
    "features",
    "windows",
    "heads",
    "aboutness",
    "document",
    "renaming",
)


def hash_of(files: Iterable[Path]) -> str:
    """SHA-256 over the names and bytes of files, in the order of their names."""
    digest = hashlib.sha256()
    for file in sorted(files, key=lambda file: file.name):
        digest.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def trained_on(gold: Path, folds_file: Path, written: Path) -> dict[str, object]:
    return {
        "data": hash_of([*gold.glob("*.json"), *written.glob("*.txt")]),
        "folds": hash_of([folds_file]),
        "code": hash_of([*(ROOT / "training").glob("*.py"), *(ROOT / "claims/nlp" / f"{name}.py" for name in READING)]),
        "lexicons": hash_of((ROOT / "claims/lexicons").glob("*.toml")),
    }

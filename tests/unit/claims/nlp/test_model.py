"""The shipped model is the one that its manifest names; anything else is refused in one clear sentence."""

import json
import shutil
from pathlib import Path

import pytest

from claims.nlp.model import MANIFEST, MODEL, ModelError, load_model, read_manifest

MOST_BYTES = 35_000_000


def test_the_manifest_names_every_file_and_where_it_came_from() -> None:
    manifest = read_manifest()
    assert set(manifest["files"]) == {file.name for file in MODEL.iterdir()} - {MANIFEST}
    assert {"data", "folds", "code", "seed", "encoder"} <= set(manifest["trained_on"])


def test_the_model_is_small_enough() -> None:
    assert sum(file.stat().st_size for file in MODEL.iterdir()) <= MOST_BYTES


@pytest.mark.parametrize("damage", ["missing", "changed", "no manifest", "broken manifest"])
def test_a_damaged_model_is_refused(damage: str, tmp_path: Path) -> None:
    folder = shutil.copytree(MODEL, tmp_path / "model")
    match damage:
        case "missing":
            (folder / "heads.npz").unlink()
        case "changed":
            (folder / "tokenizer.json").write_text("{}")
        case "no manifest":
            (folder / MANIFEST).unlink()
        case _:
            (folder / MANIFEST).write_text("{")
    with pytest.raises(ModelError, match="make train"):
        read_manifest(folder)


def test_a_file_that_the_manifest_names_but_does_not_load_is_refused(tmp_path: Path) -> None:
    import hashlib

    folder = shutil.copytree(MODEL, tmp_path / "model")
    (folder / "encoder.onnx").write_bytes(b"not a network")
    manifest = json.loads((folder / MANIFEST).read_text())
    manifest["files"]["encoder.onnx"] = hashlib.sha256(b"not a network").hexdigest()
    (folder / MANIFEST).write_text(json.dumps(manifest))
    with pytest.raises(ModelError, match="does not load"):
        load_model.__wrapped__(folder)

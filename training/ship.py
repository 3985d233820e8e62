"""Put a trained model where the product looks for it: its files, the trees, and the manifest that names them."""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np

from claims.nlp.document import Family
from claims.nlp.model import MANIFEST
from training.data import load
from training.hashes import hash_of, trained_on
from training.trees import grow
from training.written import load_written

# Chosen out of fold on folds 1 to 4; see docs/model-card.md.
THRESHOLDS = {"claim": 0.31, "end": 0.36, "same": 0.7, "overlapping": 0.65, "apart": 0.05}
FILES = ("encoder.onnx", "heads.npz", "tokenizer.json", "trees.npz")


def complete(folder: Path, golds: list, origin: dict[str, object]) -> None:  # type: ignore[type-arg]
    """Add the trees, grown on these articles, and the manifest to an exported network."""
    trees = {name: array for family in Family for name, array in grow(golds, family).items()}
    np.savez_compressed(folder / "trees.npz", **trees)
    if not (folder / "tokenizer.json").exists():
        shutil.copyfile(folder.parent / "tokenizer.json", folder / "tokenizer.json")
    files = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES}
    manifest = {"files": files, "thresholds": THRESHOLDS, "trained_on": origin}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("gold", type=Path)
    ap.add_argument("--folds-file", type=Path, required=True)
    ap.add_argument("--encoder", type=Path, required=True)
    ap.add_argument("--written", type=Path, required=True)
    ap.add_argument("--models", type=Path, required=True)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--to", type=Path, help="where the model that was trained on everything goes")
    args = ap.parse_args()
    folds: dict[str, list[str]] = json.loads(args.folds_file.read_text())
    origin = trained_on(args.gold, args.folds_file, args.written)
    origin |= {"documents": sorted(doc for docs in folds.values() for doc in docs)}
    origin |= {"encoder": hash_of([args.encoder / "model.safetensors"]), "seed": args.seed}
    written = load_written(args.written)
    for folder in sorted(args.models.glob("fold-*")):
        outside = set(folds.get(folder.name.removeprefix("fold-"), []))
        docs = [doc for docs in folds.values() for doc in docs if doc not in outside]
        complete(folder, [*load(args.gold / f"{doc}.json" for doc in docs), *written], origin)
    if args.to:
        args.to.mkdir(parents=True, exist_ok=True)
        for name in (*FILES, MANIFEST):
            shutil.copyfile(args.models / "fold-none" / name, args.to / name)


if __name__ == "__main__":
    main()

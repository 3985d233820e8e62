"""Read every annotated article with the model that never saw its fold.

Kept are what it found, without the article's words, and beside it the trees that tell what a claim is about.
"""

import argparse
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

from claims.nlp.drafts import to_json
from claims.nlp.model import load_model
from claims.nlp.pipeline import pipeline
from training.hashes import hash_of, trained_on


def drafts_of(text: str, model: Path) -> list[dict[str, Any]]:
    nlp = pipeline(model)
    doc = nlp.make_doc(text)
    for name in ("segments", "mentions", "encoder", "grammar", "context"):
        doc = nlp.get_pipe(name)(doc)
    return [to_json(draft) for draft in doc._.drafts]


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("gold", type=Path)
    ap.add_argument("--folds-file", type=Path, required=True)
    ap.add_argument("--models", type=Path, required=True, help="the folder with fold-1, fold-2 …")
    ap.add_argument("--written", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    args = ap.parse_args()
    documents = {}
    trees = args.out.parent / "trees"
    trees.mkdir(exist_ok=True)
    for fold, docs in json.loads(args.folds_file.read_text()).items():
        shutil.copy(args.models / f"fold-{fold}" / "trees.npz", trees / f"fold-{fold}.npz")
        load_model.cache_clear()
        pipeline.cache_clear()
        for doc in docs:
            text = json.loads((args.gold / f"{doc}.json").read_text(encoding="utf-8"))["text"]
            documents[doc] = {
                "fold": fold,
                "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
                "drafts": drafts_of(text, args.models / f"fold-{fold}"),
            }
    made = {"made_with": trained_on(args.gold, args.folds_file, args.written), "documents": documents}
    args.out.write_text(json.dumps(made, indent=None, sort_keys=True, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(documents)} documents, {hash_of([args.out])[:12]}")


if __name__ == "__main__":
    main()

"""Train one network for each fold, on the others, and export each."""

import argparse
import json
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training.data import load
from training.export import export
from training.fit import Article, fit, prepare
from training.written import load_written

ARTICLES: dict[str, Article] = {}  # filled before the workers are forked, so that they share it


def windows_tokenizer(file: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(file))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def train_without(held: str, args: argparse.Namespace, folds: dict[str, list[str]]) -> None:
    torch.set_num_threads(1)
    outside = set(folds.get(held, []))
    articles = {doc: article for doc, article in ARTICLES.items() if doc not in outside}
    network = fit(articles, args.encoder, seed=args.seed, epochs=args.epochs, rate=args.rate, name=f"fold {held}")
    export(network, args.out / "tokenizer.json", args.out / f"fold-{held}")


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("gold", type=Path)
    ap.add_argument("--folds-file", type=Path, required=True)
    ap.add_argument("--encoder", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument(
        "--held-out", nargs="+", default=["1", "2", "3", "4", "5"], help="folds; 'none' trains on everything"
    )
    ap.add_argument("--written", type=Path)
    ap.add_argument("--epochs", type=int, default=5)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--rate", type=float, default=1e-4)
    args = ap.parse_args()
    torch.set_num_threads(2)
    folds = json.loads(args.folds_file.read_text())
    tokenizer = windows_tokenizer(args.encoder / "tokenizer.json")
    args.out.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(args.out / "tokenizer.json"))
    golds = load(args.gold / f"{doc}.json" for fold in folds.values() for doc in fold)
    written = load_written(args.written) if args.written else []
    ARTICLES.update(prepare([*golds, *written], args.encoder, tokenizer, args.seed))
    print("prepared", flush=True)
    with get_context("fork").Pool(2, maxtasksperchild=1) as pool:
        pool.map(partial(train_without, args=args, folds=folds), args.held_out, chunksize=1)


if __name__ == "__main__":
    main()

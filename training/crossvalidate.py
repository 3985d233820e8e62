"""Train one network for each fold, on the others, and export each."""

import argparse
import json
import os
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training.data import load
from training.export import export
from training.fit import fit

MODEL = Path(os.environ.get("ENCODER", "")) if os.environ.get("ENCODER") else None


def tokenizer_for_windows(file: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(file))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("gold", type=Path)
    ap.add_argument("--folds-file", type=Path, required=True)
    ap.add_argument("--encoder", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--held-out", nargs="+", default=["1", "2", "3", "4"])
    ap.add_argument("--with", dest="used", nargs="+", default=["1", "2", "3", "4"])
    ap.add_argument("--written", type=Path)
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--swap", type=float, default=0.5)
    ap.add_argument("--rate", type=float, default=6e-5)
    ap.add_argument("--batch", type=int, default=1)
    ap.add_argument("--no-quantise", action="store_true")
    args = ap.parse_args()
    torch.set_num_threads(2)
    folds = json.loads(args.folds_file.read_text())
    tokenizer = tokenizer_for_windows(args.encoder / "tokenizer.json")
    tokenizer.save(str(args.out / "tokenizer.json")) if args.out.mkdir(parents=True, exist_ok=True) is None else None
    written = load(args.written.glob("*.json")) if args.written else []
    for held in args.held_out:
        docs = {d for f in args.used if f != held for d in folds[f]}
        golds = [*load(args.gold / f"{d}.json" for d in docs), *written]
        print(f"fold {held}: {len(golds)} documents", flush=True)
        network = fit(golds, args.encoder, tokenizer, seed=args.seed, epochs=args.epochs, swap=args.swap, rate=args.rate, batch=args.batch)
        (args.out / f"fold-{held}").mkdir(exist_ok=True)
        torch.save(network.state_dict(), args.out / f"fold-{held}" / "network.pt")
        export(network, args.out / "tokenizer.json", args.out / f"fold-{held}", quantise=not args.no_quantise)


if __name__ == "__main__":
    main()

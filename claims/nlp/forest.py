"""Boosted regression trees, run by numpy: from rows of features to how likely each is true."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Forest:
    """Arrays [trees, nodes]. A node with `left` -1 is a leaf; the sum of the leaves' values and `base` is a logit."""

    feature: Ints
    threshold: Array
    left: Ints
    right: Ints
    value: Array
    base: float

    def likely(self, rows: Array) -> Array:
        """[rows]: the probability of each."""
        at = np.zeros((len(rows), len(self.feature)), dtype=np.int64)
        trees = np.arange(len(self.feature))[None, :]
        numbers = np.arange(len(rows))[:, None]
        while True:
            leaf = self.left[trees, at] < 0
            if leaf.all():
                break
            low = rows[numbers, self.feature[trees, at]] <= self.threshold[trees, at]
            at = np.where(leaf, at, np.where(low, self.left[trees, at], self.right[trees, at]))
        logits = self.value[trees, at].sum(axis=1, dtype=np.float64) + self.base
        return np.asarray(1 / (1 + np.exp(-logits)), dtype=np.float32)


def read_forest(stored: dict[str, Array], name: str) -> Forest:
    parts: dict[str, Any] = {key: stored[f"{name}.{key}"] for key in ("feature", "threshold", "left", "right", "value")}
    return Forest(**parts, base=float(stored[f"{name}.base"]))

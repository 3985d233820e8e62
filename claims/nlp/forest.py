"""Boosted regression trees, run by numpy: from rows of features to how likely each is true."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Forest:
    """The nodes of all trees in one line, `roots` being where each tree begins.

    Below node i are `children[2 * i]` and, where its feature is above its threshold, `children[2 * i + 1]`; below a
    leaf is the leaf. The sum of the leaves' values and `base` is a logit.
    """

    roots: Ints
    feature: Ints
    threshold: Array
    children: Ints
    value: Array
    base: float

    def likely(self, rows: Array) -> Array:
        """[rows]: the probability of each."""
        numbers, opening = rows.ravel(), np.arange(len(rows))[:, None] * rows.shape[1]
        at = np.broadcast_to(self.roots, (len(rows), len(self.roots)))
        while True:
            high = numbers.take(opening + self.feature.take(at)) > self.threshold.take(at)
            below = self.children.take(2 * at + high)
            if (below == at).all():
                break
            at = below
        logits = self.value.take(at).sum(axis=1, dtype=np.float64) + self.base
        return np.asarray(1 / (1 + np.exp(-logits)), dtype=np.float32)


def read_forest(stored: dict[str, Array], name: str) -> Forest:
    """From arrays [trees, nodes], in which a node with `left` -1 is a leaf."""
    feature, threshold, left, right, value = (
        stored[f"{name}.{key}"] for key in ("feature", "threshold", "left", "right", "value")
    )
    nodes = np.arange(left.size).reshape(left.shape)
    children = np.where(left < 0, nodes, nodes[:, :1] + np.stack([left, right])).transpose(1, 2, 0)
    return Forest(
        roots=nodes[:, 0],
        feature=feature.ravel().astype(np.int64),
        threshold=threshold.ravel(),
        children=children.ravel(),
        value=value.ravel(),
        base=float(stored[f"{name}.base"]),
    )

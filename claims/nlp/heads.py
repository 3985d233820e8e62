"""The trained heads: from the states of word pieces to what a segment is, where its claims stand, and what each says.

The same arithmetic as in training, in numpy.
"""

from collections.abc import Iterator, Mapping

import numpy as np
from scipy.special import erf, expit

from claims.nlp.forest import Array
from claims.vocabulary.statements import Basis, Effect, Kind, Scope, Strength, Subjects

LABELS = ("claim", "vague", "other")
ATTRIBUTES: dict[str, tuple[object, ...]] = {
    "kind": tuple(Kind),
    "effect": (None, *Effect),
    "negated": (False, True),
    "strength": (None, *Strength),
    "scope": (None, *Scope),
    "subjects": (None, *Subjects),
    "basis": tuple(Basis),
}


class Heads:
    """Over the states of one window's word pieces, [pieces, width]. `weights` are by their names in training."""

    def __init__(self, weights: Mapping[str, Array]) -> None:
        together = {
            f"attributes.{part}": np.concatenate([weights[f"attributes.{name}.{part}"] for name in ATTRIBUTES])
            for part in ("weight", "bias")
        }
        self._weights: dict[str, Array] = {**weights, **together}
        self._width = weights["start_key.weight"].shape[1]

    def segment_state(self, states: Array, first: int, stop: int) -> Array:
        """[2 × width]: the mean of the segment's pieces, and the mark that closes it."""
        mean = states[first:stop].mean(0) if stop > first else states[stop]
        return np.concatenate([mean, states[stop]])

    def labels(self, state: Array, features: Array) -> Array:
        """[3]: how likely the segment is a claim, vague or other."""
        return softmax(self._two_layers("label", np.concatenate([state, features])))

    def ends(self, states: Array, state: Array, features: Array, first: int, stop: int) -> Array:
        """[pieces]: how likely a claim ends with this piece."""
        beside = np.concatenate([state[: self._width], features])  # the same for every piece, and so weighed once
        of_piece, of_segment = np.split(self._weights["end.0.weight"], [self._width], axis=1)
        hidden = states[first:stop] @ of_piece.T + (of_segment @ beside + self._weights["end.0.bias"])
        return np.asarray(expit(self._linear("end.3", _gelu(hidden))[:, 0]))

    def openings(self, states: Array, first: int, stop: int) -> Array:
        """[pieces, key and lone score]: what each piece brings to the question whether a claim starts with it."""
        rows = states[first:stop]
        return np.concatenate([self._linear("start_key", rows), self._linear("start_lone", rows)], axis=1)

    def starts(self, openings: Array, end: Array) -> Array:
        """[pieces]: how likely the claim that ends with the piece of the state `end` starts with each of these."""
        pairs = openings[:, :-1] @ self._linear("start_query", end)
        scores = pairs / pairs.dtype.type(self._weights["start_key.weight"].shape[0] ** 0.5)
        return softmax(scores + openings[:, -1])

    def attributes(
        self, states: Array, state: Array, features: Array, start: int, end: int
    ) -> Iterator[tuple[str, Array]]:
        """For each attribute how likely each of its values is. The features are the segment's, then the claim's."""
        parts = [states[start], states[end], states[start : end + 1].mean(0), state[: self._width], features]
        scores = self._linear("attributes", _gelu(self._linear("span.0", np.concatenate(parts))))
        place = 0
        for name, values in ATTRIBUTES.items():
            yield name, softmax(scores[place : place + len(values)])
            place += len(values)

    def _two_layers(self, name: str, inputs: Array) -> Array:
        return self._linear(f"{name}.3", _gelu(self._linear(f"{name}.0", inputs)))

    def _linear(self, name: str, inputs: Array) -> Array:
        return inputs @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]


def softmax(scores: Array) -> Array:
    """As scipy's, which takes several times as long to look at so few numbers as to work them out."""
    powers = np.exp(scores - scores.max())
    return np.asarray(powers / powers.sum())


def _gelu(x: Array) -> Array:
    return np.asarray(0.5 * x * (1 + erf(x / np.float32(2**0.5))), dtype=np.float32)

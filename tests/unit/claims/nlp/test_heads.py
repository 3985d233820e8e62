"""The heads' arithmetic is that of the libraries that it stands in for."""

import numpy as np
import pytest
from scipy import special

from claims.nlp.heads import softmax


@pytest.mark.parametrize("scores", [[0.0], [1.5, -2.25, 1.5], [-1e4, 0.0, 88.5], list(np.linspace(-9, 9, 300))])
def test_softmax_is_scipys_to_the_last_bit(scores: list[float]) -> None:
    row = np.array(scores, dtype=np.float32)
    assert softmax(row).tobytes() == special.softmax(row).tobytes()

"""What is seen of a claim without reading it."""

import pytest

from claims.nlp.document import Segment
from claims.nlp.features import CLAIM_FEATURES, CUES, KINDS, claim_features

TEXT = "One knee costs $4,800, and the FDA has not approved the cells."


def cues(start: int, end: int) -> dict[str, tuple[float, float]]:
    """By kind: the share of cues in the claim's words, and in its sentence."""
    seen = claim_features(TEXT, Segment(0, len(TEXT), 0, alone=True, item=False), start, end)
    own, around = (seen[-2 - n * len(CUES) :][: len(CUES)] for n in (2, 1))
    return dict(zip(KINDS, zip(own.tolist(), around.tolist(), strict=True), strict=True))


def test_there_are_as_many_as_the_trained_heads_take() -> None:
    assert len(claim_features(TEXT, Segment(0, len(TEXT), 0, alone=True, item=False), 0, 21)) == CLAIM_FEATURES


def test_cues_are_counted_in_the_words_of_the_claim_and_in_its_sentence() -> None:
    own, around = cues(0, 21)["regulatory"]
    assert own == 0
    assert around == pytest.approx(2 / 3)
    assert cues(0, 21)["access"][0] > 0

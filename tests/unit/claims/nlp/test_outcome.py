"""An outcome is what a claim names, or what its verb tells or changes, and no person."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.statements import Basis, Kind


@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        ("The infusion lowered resting heart rate.", Kind.EFFICACY, "resting heart rate"),
        ("Nine of ten patients report less knee pain.", Kind.EFFICACY, "knee pain"),
        ("Two women no longer need daily insulin.", Kind.EFFICACY, "daily insulin"),
        ("She walks without a stick.", Kind.EFFICACY, "walking"),
        ("Half of the patients responded.", Kind.EFFICACY, "treatment response"),
        ("The drip was well tolerated.", Kind.SAFETY, "tolerability"),
        ("The drip is safe.", Kind.SAFETY, "safety"),
        ("One man died of sepsis.", Kind.SAFETY, "death"),
        ("A boy came home with a fever.", Kind.SAFETY, "fever"),
        ("She has quality of life again.", Kind.EFFICACY, "quality of life"),
        ("The cells are taken from fat.", Kind.MECHANISM, None),
    ],
)
def test_outcome(words: str, kind: Kind, expected: str | None) -> None:
    draft = Draft(0, 0, len(words), kind, None, False, None, None, None, Basis.NONE)
    (claim,) = finished(words, [draft])
    assert claim.statement.outcome == expected

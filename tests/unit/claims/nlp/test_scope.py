"""A result said of patients without a number is said of all; a count or a single person stays what it was."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.statements import Basis, Effect, Kind, Scope, Strength


@pytest.mark.parametrize(
    ("words", "kind", "read", "expected"),
    [
        ("Stem cells help patients walk.", Kind.EFFICACY, None, Scope.ALL),
        ("Stem cells helped 3 of 10 patients.", Kind.EFFICACY, Scope.SOME, Scope.SOME),
        ("Stem cells release growth factors.", Kind.EFFICACY, None, None),
        ("Stem cells cost patients $5,000.", Kind.ACCESS, None, None),
    ],
)
def test_scope(words: str, kind: Kind, read: Scope | None, expected: Scope | None) -> None:
    draft = Draft(0, 0, len(words), kind, Effect.BENEFIT, False, Strength.CAUSAL, read, None, Basis.NONE)
    (claim,) = finished(words, [draft])
    assert claim.statement.scope is expected

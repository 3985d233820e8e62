"""A result of patients without a number is said of all; a disease or an offer is about people where some are named."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.statements import Basis, Effect, Kind, Scope, Strength, Subjects


@pytest.mark.parametrize(
    ("words", "kind", "read", "expected"),
    [
        ("Stem cells help patients walk.", Kind.EFFICACY, None, Scope.ALL),
        ("Stem cells helped 3 of 10 patients.", Kind.EFFICACY, Scope.SOME, Scope.SOME),
        ("Stem cells release growth factors.", Kind.EFFICACY, None, None),
        ("Stem cells cost patients $5,000.", Kind.ACCESS, None, None),
        ("Pain eased in two of the older patients.", Kind.EFFICACY, Scope.ALL, Scope.SOME),
        ("Most people had a mild fever.", Kind.SAFETY, None, Scope.SOME),
        ("Each of the 25 participants walked further.", Kind.EFFICACY, Scope.SOME, Scope.ALL),
        ("Both groups had fewer relapses.", Kind.EFFICACY, Scope.SOME, Scope.ALL),
        ("The trial enrolled 40 patients.", Kind.TRIAL, None, None),
        ("The agency has approved nine cell treatments.", Kind.REGULATORY, None, None),
    ],
)
def test_scope(words: str, kind: Kind, read: Scope | None, expected: Scope | None) -> None:
    draft = Draft(0, 0, len(words), kind, Effect.BENEFIT, False, Strength.CAUSAL, read, None, Basis.NONE)
    (claim,) = finished(words, [draft])
    assert claim.statement.scope is expected


@pytest.mark.parametrize(
    ("words", "kind", "read", "expected"),
    [
        ("Arthritis wears away the cartilage.", Kind.EPIDEMIOLOGY, Subjects.HUMAN, None),
        ("Arthritis keeps many women awake.", Kind.EPIDEMIOLOGY, Subjects.HUMAN, Subjects.HUMAN),
        ("The clinic takes patients from abroad.", Kind.ACCESS, None, Subjects.HUMAN),
        ("The clinic sells exosomes.", Kind.ACCESS, None, None),
        ("Stem cells ease pain.", Kind.EFFICACY, Subjects.HUMAN, Subjects.HUMAN),
    ],
)
def test_subjects(words: str, kind: Kind, read: Subjects | None, expected: Subjects | None) -> None:
    draft = Draft(0, 0, len(words), kind, None, False, None, None, read, Basis.NONE)
    (claim,) = finished(words, [draft])
    assert claim.statement.subjects is expected

"""A statement comes back from its row as it went in, its values members of their enumerations."""

import pytest

from claims.models import ClaimRevision
from claims.vocabulary.statements import Effect, Kind
from tests.factories.graded import article, claim, statement


@pytest.mark.django_db
def test_a_statement_read_back_is_typed_as_grading_asks() -> None:
    made = claim(article("The cells cure diabetes."), "The cells cure diabetes")
    read = ClaimRevision.objects.get(claim=made).statement
    assert read == statement("The cells cure diabetes")
    assert read.kind is Kind.EFFICACY
    assert read.effect is Effect.BENEFIT
    assert read.scope is None

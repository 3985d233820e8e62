"""The registers' codes as readers are told them."""

import pytest

from evidence.cards.records.fields import texts
from evidence.cards.records.words import code


@pytest.mark.parametrize(
    ("register", "column", "value", "said"),
    [
        ("pathways", "type", "practice-law", "Practice law"),
        ("warnings", "type", "regulatory-decision", "Regulatory decision"),
        ("products", "product_class", "ipsc-derived", "Made from reprogrammed cells"),
        ("results", "pooled", "rct", "Randomised trials alone"),
        ("approvals", "source_kind", "HTA body", "HTA body"),
        ("trials", "intervention_model", "SINGLE_GROUP", "Single group"),
        ("approvals", "status", "time-limited", "Approved for a limited time"),
    ],
)
def test_a_code_is_said_in_words(register: str, column: str, value: str, said: str) -> None:
    assert code(register, column, value) == said


def test_words_that_a_source_joins_are_told_apart() -> None:
    assert texts("approvals", "condition_words", ["liver_cirrhosis", "scar"]) == ["liver cirrhosis", "scar"]

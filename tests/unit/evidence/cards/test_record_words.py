"""The registers' codes as readers are told them."""

import pytest

from claims.vocabulary import CONDITIONS
from evidence.cards.records.words import code, concept


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


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("alzheimers", "Alzheimer's disease"),
        ("osteoarthritis", "osteoarthritis (wear-and-tear arthritis)"),
        ("t1d", "type 1 diabetes"),
        ("other:gout", "gout"),
    ],
)
def test_a_plain_name_stands_in_brackets_where_it_adds_a_word(id: str, said: str) -> None:
    assert concept(CONDITIONS, id) == said

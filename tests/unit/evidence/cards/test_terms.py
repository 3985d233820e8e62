"""Concepts as readers find them named."""

import pytest

from claims.vocabulary import CONDITIONS
from evidence.cards.terms import full_name


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
    assert full_name(CONDITIONS, id) == said

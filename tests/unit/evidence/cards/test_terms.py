"""Concepts as readers find them named."""

import pytest

from claims.vocabulary import CONDITIONS
from evidence.cards import terms
from evidence.cards.terms import full_name


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("alzheimers", "Alzheimer's disease"),
        ("osteoarthritis", "osteoarthritis (wear-and-tear arthritis)"),
        ("t1d", "type 1 diabetes"),
        ("other:gout", "gout"),
        ("heart-disease", "heart disease"),
        ("ageing", "ageing, frailty"),
    ],
)
def test_a_plain_name_stands_in_brackets_where_it_adds_a_word(id: str, said: str) -> None:
    assert full_name(CONDITIONS, id) == said


@pytest.mark.parametrize(
    ("id", "title", "full"),
    [
        ("osteoarthritis", "osteoarthritis", "osteoarthritis (wear-and-tear arthritis)"),
        ("diabetes", "diabetes", "diabetes"),
        ("gvhd", "graft-versus-host disease", "graft-versus-host disease (donor cells attacking the body)"),
    ],
)
def test_a_title_calls_a_disease_what_its_sentences_do(id: str, title: str, full: str) -> None:
    assert (terms.disease(id), terms.disease_in_full(id)) == (title, full)

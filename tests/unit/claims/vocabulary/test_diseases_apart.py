"""A disease of its own is no other name of all diseases of its organ, whose results would then be taken for its own."""

import pytest

from claims.vocabulary import CONDITIONS
from claims.vocabulary.names import Names


@pytest.mark.parametrize(
    ("words", "organ"),
    [("asthma", "lung-disease"), ("cystic fibrosis", "lung-disease"), ("glaucoma", "eye-disease")],
)
def test_a_disease_is_a_kind_of_those_of_its_organ_and_not_all_of_them(words: str, organ: str) -> None:
    (found,) = Names(CONDITIONS).within(words)
    assert found != organ
    assert CONDITIONS.is_a(found, organ)

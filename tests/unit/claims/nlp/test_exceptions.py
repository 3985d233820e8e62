"""What a text leaves out of what it says of the rest."""

import pytest

from claims.nlp.exceptions import is_contrasted, is_excepted


@pytest.mark.parametrize(
    ("before", "excepted"),
    [
        ("Nothing is proven, except for ", True),
        ("Nothing is proven apart from a few ", True),
        ("Except for pain, nothing changed in ", False),
        ("Nothing is expected of ", False),
    ],
)
def test_what_stands_just_behind_an_exception_is_left_out(before: str, excepted: bool) -> None:
    assert is_excepted(f"{before}cord blood", 0, len(before)) is excepted


def test_an_exception_before_the_passage_is_none_of_its_own() -> None:
    text = "Apart from cord blood, no."
    assert not is_excepted(text, len("Apart "), len("Apart from "))


@pytest.mark.parametrize(
    ("before", "contrasted"),
    [("PRP, but not ", True), ("It came from PRP, not from the ", True), ("This is not ", False), ("PRP and ", False)],
)
def test_what_stands_right_behind_but_not_is_contrasted(before: str, contrasted: bool) -> None:
    assert is_contrasted(f"{before}cord blood", 0, len(before)) is contrasted

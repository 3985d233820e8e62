"""What "the only", "the first" and a number are said of: a field, a use, or less."""

import pytest

from claims.vocabulary.assertions import Bound
from tests.unit.claims.nlp.assertion.reading import regulation


def test_only_names_what_alone_has_the_status() -> None:
    text = "Cord-blood products remain the only stem-cell products that the FDA has approved."
    found = regulation(text, therapies=("stem-cells",))
    assert (found.only, found.only_of) == (True, ("cord-blood",))


@pytest.mark.parametrize(
    ("text", "first", "among_fewer"),
    [
        ("It is the first stem-cell drug to be approved in China.", True, False),
        ("It is the first stem-cell drug that has been approved in China.", True, False),
        ("It is the first approved product to use gene scissors.", True, True),
        ("It is the first approved treatment that is directed at this protein.", True, True),
        ("It was approved as a first-in-class treatment.", False, False),
        ("It is approved for first-line treatment.", False, False),
    ],
)
def test_first_of_a_field_is_told_from_first_among_fewer(text: str, first: bool, among_fewer: bool) -> None:
    found = regulation(text)
    assert (found.first, found.among_fewer) == (first, among_fewer)


@pytest.mark.parametrize(
    ("text", "generic"),
    [
        ("Stem cells are approved in this country.", True),
        ("Our clinic offers an approved stem-cell treatment.", True),
        ("Most cell treatments are not approved.", True),
        ("A stem-cell drug has been approved there.", False),
        ("No stem-cell drug has been approved there.", False),
        ("Eight cell products are approved.", False),
    ],
)
def test_a_field_is_told_from_some_or_no_product_of_it(text: str, generic: bool) -> None:
    found = regulation(text)
    assert found.generic is generic


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("It is the only stem-cell product that is approved there.", ("stem-cells",)),
        ("It is the first mesenchymal stromal cell therapy to be approved there.", ("msc",)),
        ("They approved the first two treatments made from induced pluripotent stem cells.", ("ipsc",)),
        ("Only cord-blood products are approved.", ("stem-cells",)),
        ("Only cord blood is approved by the FDA.", ("stem-cells",)),
        ("It was the first treatment to be approved.", ()),
        ("Eight cord-blood products are approved.", ("cord-blood",)),
    ],
)
def test_the_field_is_what_stands_behind_the_word(text: str, among: tuple[str, ...]) -> None:
    assert regulation(text).among == among


@pytest.mark.parametrize(
    ("text", "of_use"),
    [
        ("It is the first stem-cell drug approved for Parkinson's disease.", True),
        ("It is the first stem-cell drug approved in Japan.", False),
        ("Parkinson's disease: the first stem-cell drug is approved.", False),
    ],
)
def test_the_first_for_a_disease_is_told_from_the_first_of_all(text: str, of_use: bool) -> None:
    assert regulation(text).of_use is of_use


@pytest.mark.parametrize(
    "text",
    ["It is the first CRISPR medicine to be approved.", "It is the first approved off-the-shelf stem-cell drug.",
     "It was the first country to approve a stem-cell drug.", "It is the world's first approved stem-cell drug.",
     "It is approved only in Japan."],
)  # fmt: skip
def test_first_among_what_no_register_tells_apart(text: str) -> None:
    assert regulation(text).among_fewer


@pytest.mark.parametrize(
    ("text", "only", "first"),
    [
        ("It is approved only for children.", False, False),
        ("It is only conditionally approved.", False, False),
        ("The only approved product is this one.", True, False),
        ("It was first approved in 2018.", False, False),
        ("It is the first approved stem-cell drug.", False, True),
    ],
)
def test_words_that_make_nothing_the_only_or_the_first(text: str, only: bool, first: bool) -> None:
    found = regulation(text)
    assert (found.only, found.first) == (only, first)


@pytest.mark.parametrize(
    ("text", "count", "bound"),
    [
        ("The agency has approved eight cord-blood products.", 8, Bound.ABOUT),
        ("The agency has approved more than 20 cell therapies.", 20, Bound.AT_LEAST),
        ("Only one stem-cell drug is approved.", 1, Bound.AT_MOST),
        ("It was approved in 2012.", None, Bound.ABOUT),
    ],
)
def test_a_number_of_products(text: str, count: int | None, bound: Bound) -> None:
    found = regulation(text)
    assert (found.count, found.count_bound) == (count, bound)

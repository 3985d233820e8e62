"""What a regulatory sentence names in one breath."""

import pytest

from tests.unit.claims.nlp.assertion.reading import regulation


@pytest.mark.parametrize(
    ("text", "uses"),
    [
        ("It is approved for lymphoma, lupus and multiple sclerosis.", ("blood-cancer", "lupus", "multiple-sclerosis")),
        ("It is approved to treat lupus as well as patients with psoriasis.", ("lupus", "psoriasis")),
        ("It is approved for lupus, which has little to do with psoriasis.", ()),
        ("It is approved for lupus but not psoriasis.", ()),
        ("It is approved for leukaemia and lymphoma.", ()),  # one condition of the lexicon
    ],
)
def test_uses_are_listed_where_only_what_joins_them_stands_between(text: str, uses: tuple[str, ...]) -> None:
    said = ("blood-cancer", "lupus", "psoriasis", "multiple-sclerosis")
    assert regulation(text, conditions=said).uses == uses


def test_treatments_and_products_are_listed_and_no_kind_beside_what_it_is_of() -> None:
    text = "Exosomes, platelet-rich plasma and MSCs are approved."
    assert regulation(text, therapies=("msc", "exosomes", "prp")).kinds == ("exosomes", "prp", "msc")
    assert regulation("Stem cells and MSCs are approved.", therapies=("stem-cells", "msc")).kinds == ()
    assert regulation("Kymriah, Yescarta and Tecartus are approved.").products == ("Kymriah", "Yescarta", "Tecartus")
    assert regulation("Kymriah is approved, and Yescarta is licensed as well.").products == ()
    assert regulation("Unlike exosomes or PRP, MSCs are approved.", therapies=("msc", "exosomes", "prp")).kinds == ()
    assert regulation("MSCs, exosomes, are approved.", therapies=("msc", "exosomes")).kinds == ()


def test_a_list_ends_where_nothing_joins_what_follows() -> None:
    assert regulation("Kymriah and Yescarta in Japan are approved.").products == ("Kymriah", "Yescarta")
    text = "In the United States and the European Union Kymriah and Yescarta are approved."
    assert {"Kymriah", "Yescarta"} <= set(regulation(text).products)
    assert regulation("Kymriah, like Yescarta, is approved.").products == ("Kymriah", "Yescarta")
    assert regulation("As with Kymriah, Yescarta is approved.").products == ("Kymriah", "Yescarta")


def test_a_list_may_share_its_last_word() -> None:
    def uses(text: str) -> tuple[str, ...]:
        return regulation(text, conditions=("t1d", "t2d", "lung-disease", "liver-disease")).uses

    assert uses("It is approved for type 1 and type 2 diabetes.") == ("t1d", "t2d")
    assert uses("It is approved for liver and lung disease.") == ("liver-disease", "lung-disease")
    assert uses("It is approved for type 1 of the rare forms of diabetes.") == ()


def test_what_is_only_called_it_behind_its_kind_is_one_treatment_of_that_kind() -> None:
    assert regulation("MSCs for lupus: “It is not approved.”", conditions=("lupus",), negated=True).of_one
    assert not regulation("MSCs for lupus: MSC therapy is not approved.", conditions=("lupus",), negated=True).of_one
    assert not regulation("It is not approved.", conditions=("lupus",), negated=True).of_one


@pytest.mark.parametrize(
    ("text", "uses"),
    [
        ("Onecel and Twocel, a cell sheet for lupus, are approved.", ("lupus",)),
        ("Onecel and Twocel, which treats lupus, are approved.", ("lupus",)),
        ("Onecel and Twocel, a cell sheet for lupus, are approved for lupus.", ()),  # told of both as well
        ("Onecel and Twocel, cell sheets for lupus, are approved.", ()),
        ("Onecel and Twocel are approved for lupus, a disease of the immune system, in Japan.", ()),
        ("Onecel, a cell sheet for lupus, is approved.", ()),
        ("As Twocel did well, Onecel and Twocel, a cell sheet for lupus, are approved.", ("lupus",)),
        ("Twocel, a cell sheet for lupus, did well, so Onecel and Twocel are approved.", ()),
    ],
)
def test_what_an_aside_tells_of_one_product_is_not_told_of_those_listed_before_it(
    text: str, uses: tuple[str, ...]
) -> None:
    assert regulation(text, conditions=("lupus",)).uses_of_last == uses

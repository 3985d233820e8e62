"""What a machine takes for a price, and for the words of whoever sells a treatment."""

import pytest

from evidence.cards.offers import PRICE, SELLERS


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("A knee costs $4,900.", True),
        ("A knee costs USD 5,000.", True),
        ("A knee costs Rs. 50,000.", True),
        ("A knee costs Rs 2 lakh.", True),
        ("A knee costs THB 90,000.", True),
        ("A knee costs MXN 60,000.", True),
        ("A knee costs INR 1,50,000.", True),
        ("A knee costs 5,000 euros.", True),
        ("A knee costs 5,000 pounds.", True),
        ("A knee costs 50,000 yuan.", True),
        ("A knee costs CHF 9,000.", True),
        ("A knee costs 9’000 CHF.", True),
        ("A knee costs 500,000 won.", True),
        ("The house offers cells for CHF 12 months after a heart attack.", False),
        ("It took in 40 CHF patients.", False),
        ("The house, which in 2021 won a prize, offers knees.", False),
        ("A knee costs $5,000 to $8,000.", True),
        ("A knee costs $5,000. Millions have one.", True),
        ("The trial was given $5 million.", False),
        ("The trial was given $1.5 billion.", False),
        ("The trial was given €12m.", False),
        ("The trial was given $10–12 million.", False),
        ("The trial was given USD 3 million.", False),
        ("The trial was given 5 million dollars.", False),
        ("The trial was given Rs. 4 crore.", False),
        ("It treats 5,000 knees.", False),
    ],
)
def test_a_price_is_an_amount_that_one_person_may_pay(text: str, is_one: bool) -> None:
    assert (PRICE.search(text) is not None) is is_one


@pytest.mark.parametrize(
    ("text", "sells"),
    [
        ("Visit our clinic.", True),
        ("Our stem-cell therapies cost less.", True),
        ("Ask for our prices.", True),
        ("Our packages hold three nights.", True),
        ("We also inject the hip.", True),
        ("We offer cells.", True),
        ("Our patients walked again.", False),
        ("Our doctors and specialists led the trial.", False),
    ],
)
def test_whoever_sells_speaks_of_a_clinic_treatments_or_prices_of_their_own(text: str, sells: bool) -> None:
    assert (SELLERS.search(text) is not None) is sells

"""A treatment or a study that a claim does not name is told with what it is of."""

import pytest

from claims.vocabulary.statements import Kind
from tests.unit.claims.nlp.restate.restated import restated

CORD_CELLS = {"therapies": ("uc-msc",), "conditions": ("osteoarthritis",)}


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("The study had no control group", "The study of cord cells for arthritis had no control group."),
        (
            "These early clinical trials ran for a year",
            "The early clinical trials of cord cells for arthritis ran for a year.",
        ),
        ("This treatment takes an hour", "The treatment with cord cells for arthritis takes an hour."),
        ("The injections hurt", "The injections of cord cells for arthritis hurt."),
        (
            "Two patients left the trial before the treatment",
            "Two patients left the trial of cord cells for arthritis before the treatment.",
        ),
    ],
)
def test_what_is_meant_is_told_with_the_first_of_them(quote: str, expected: str) -> None:
    assert restated(f"Cord cells for arthritis. {quote}.", quote, kind=Kind.TRIAL, **CORD_CELLS) == expected


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("The treatment takes an hour", "The autologous stem cell transplant for lupus takes an hour."),
        ("The transplant takes an hour", "The autologous stem cell transplant for lupus takes an hour."),
        ("The treatments take an hour", "Autologous stem cell transplant for lupus: The treatments take an hour."),
    ],
)
def test_what_is_done_has_its_own_name_where_both_are_one(quote: str, expected: str) -> None:
    about = {"therapies": ("auto-hsct",), "conditions": ("lupus",)}
    assert restated(f"Autologous stem cell transplant for lupus. {quote}.", quote, **about) == expected


@pytest.mark.parametrize(
    "quote",
    [
        "The study of twins ran for a year",
        "A study ran for a year",
        "The old treatment hurt",
        "The treatment of the skin hurt",
        "These therapies hurt",
        "These effects pass in a day",
    ],
)
def test_another_or_one_that_is_told_already_stays_as_it_is(quote: str) -> None:
    said = restated(f"Cord cells for arthritis. {quote}.", quote, kind=Kind.TRIAL, **CORD_CELLS)
    assert said == f"Cord cells for arthritis: {quote}."


def test_nothing_is_put_in_where_the_words_name_the_therapy() -> None:
    text = "Cord cells for arthritis. Cord cells were the treatment."
    assert restated(text, "Cord cells were the treatment", therapies=("uc-msc",)) == "Cord cells were the treatment."


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("Levodopa does not slow the disease", "Levodopa does not slow Parkinson's disease."),
        ("This condition worsens over years", "Parkinson's disease worsens over years."),
        ("Millions have some form of the disease", "Parkinson's disease: Millions have some form of the disease."),
        ("The disease of the brain worsened", "Parkinson's disease: The disease of the brain worsened."),
        ("The diseases worsen", "Parkinson's disease: The diseases worsen."),
    ],
)
def test_the_disease_is_named(quote: str, expected: str) -> None:
    text = f"Parkinson's disease is common. {quote}."
    assert restated(text, quote, kind=Kind.EPIDEMIOLOGY, conditions=("parkinsons",)) == expected


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("The cells stay in the joint", "The cord cells stay in the joint."),
        ("The old cells stay in the joint", "Cord cells: The old cells stay in the joint."),
        ("Cells stay in the joint", "Cord cells: Cells stay in the joint."),
        ("The effect fades", "The effect of cord cells fades."),
    ],
)
def test_the_cells_and_their_effect_are_named(quote: str, expected: str) -> None:
    said = restated(f"Cord cells for arthritis. {quote}.", quote, kind=Kind.MECHANISM, **CORD_CELLS)
    assert said == expected


def test_the_cells_are_not_named_where_it_is_told_what_for() -> None:
    text = "Cord cells for arthritis. Nerve cells were injected. The cells were to blame."
    said = restated(text, "The cells were to blame", kind=Kind.SAFETY, **CORD_CELLS)
    assert said == "Cord cell treatment for arthritis: The cells were to blame."

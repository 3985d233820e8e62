"""Treatments that a sentence tells of as given together, and such as it only names beside each other."""

import pytest

from claims.nlp.assertion.together import together


@pytest.mark.parametrize(
    "text",
    [
        "Exosomes and PRP together thicken the hair.",
        "Combining exosomes with PRP may thicken the hair.",
        "A combination of exosomes and PRP thickens the hair.",
        "Exosomes combined with PRP injections thicken the hair.",
        "Exosomes given with PRP thicken the hair.",
        "Exosomes plus PRP thicken the hair.",
    ],
)
def test_what_is_given_as_one_is_told_together(text: str) -> None:
    assert together(text) == ("exosomes", "prp")


@pytest.mark.parametrize(
    "text",
    [
        "Exosomes and PRP thicken the hair.",
        "Exosomes thicken the hair more than PRP does.",
        "Exosomes, alone or combined with PRP, thicken the hair.",
        "Taken together, the studies of exosomes and PRP show little.",
        "Exosomes combined with minoxidil thicken the hair.",
        "Mesenchymal stem cells combined with umbilical-cord mesenchymal stem cells thicken the hair.",
    ],
)
def test_what_is_only_named_beside_it_or_is_no_other_treatment_is_not(text: str) -> None:
    assert together(text) == ()

"""A known harm says after which therapy it came, and what that was given for: it may be another than is asked about."""

from evidence.cards.evidence import harm

MASS = {"outcome": "tumour", "words": "a mass at the site (1/12)", "serious": True, "records": ["x"]}


def test_the_therapy_and_its_use_are_named() -> None:
    told = harm(MASS | {"therapies": ["uc-msc"], "conditions": ["stroke"]})
    assert (told.words, told.after) == (
        "a mass at the site (1 of 12 people)",
        "umbilical-cord stem cells, given for stroke",
    )


def test_a_warning_of_a_therapy_whatever_it_was_given_for_names_no_use() -> None:
    assert harm(MASS | {"therapies": ["exosomes"], "conditions": ["any"]}).after == "exosomes"


def test_what_was_kept_before_this_was_told_says_nothing_of_it() -> None:
    assert harm(MASS).after == ""

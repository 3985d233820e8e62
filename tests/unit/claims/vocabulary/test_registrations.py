"""Registry numbers are known in whatever way they are written, by every registry that texts name."""

import pytest

from claims.vocabulary.registrations import WRITTEN, registered_as
from sources.citations import citations_in


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("NCT01234567", "NCT01234567"),
        ("registered as nct 01234567", "NCT01234567"),
        ("DRKS00012345", "DRKS00012345"),
        ("CTRI/2019/01/017043", "CTRI/2019/01/017043"),
        ("KCT0001234", "KCT0001234"),
        ("ChiCTR2000029990", "CHICTR2000029990"),
        ("EudraCT number 2010-018983-41", "2010-018983-41"),
        ("EUCTR2010-018983-41-ES", "EUCTR2010-018983-41-ES"),
        ("jRCT2053190014", "JRCT2053190014"),
    ],
)
def test_a_number_is_known_as_its_register_has_it(words: str, number: str) -> None:
    assert registered_as([words]) == (number,)


def test_each_is_given_once_and_what_is_no_number_is_none() -> None:
    assert registered_as(["NCT01234567, NCT07654321", "NCT01234567", "SF-36, COVID-19"]) == (
        "NCT01234567",
        "NCT07654321",
    )


def test_every_number_that_claims_know_is_cited_too() -> None:
    """Where an article's claim gives a number, the article's own list of what it cites has it."""
    told = "PACTR202001234567890, SLCTR/2019/012, TCTR20190123456, RBR-10zgtp9r, KCT0001234, IRCT20160228026316N2"
    assert [each.id for each in citations_in(told)] == WRITTEN.findall(told) == told.split(", ")

"""For whom an approval is, by the ages on record."""

import pytest

from evidence.grading.regulatory.uses import is_for


@pytest.mark.parametrize(
    ("people", "recorded", "expected"),
    [
        ("adult", "adult", True),
        ("adult and paediatric", "adult", False),
        ("adult", "12 years and older", True),
        ("adult", "paediatric (2 months and older)", False),
        ("paediatric", "14 years and older", True),
        ("infant", "paediatric (2 months and older)", True),
        ("infant", "14 years and older", False),
        ("infant", "adult", False),
        ("infant", "adult and paediatric", True),
        ("toddler", "paediatric (boys 4-17)", False),
        ("toddler", "adult and paediatric 2 years and older", True),
        ("infant", "adult and paediatric (12+ at approval; 2 years and older since July 2026)", False),
        ("toddler", "adult and paediatric (12+ at approval; 2 years and older since July 2026)", None),
        ("adult and infant", "12 years and older", False),
    ],
)
def test_it_is_for_those_whose_ages_are_on_record(people: str, recorded: str, expected: bool | None) -> None:
    assert is_for(people, recorded) is expected

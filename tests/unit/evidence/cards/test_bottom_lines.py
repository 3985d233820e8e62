"""What a bottom line says first, and the one study that it tells of."""

import pytest

from evidence.cards.bottom_lines import study_apart

KNOWN = "On “pain”, treatment with fat cells may help in osteoarthritis. The statement goes further than that."


@pytest.mark.parametrize(
    "study",
    [
        "The largest of these studies (52 people; knee) reported: pain down by 2 of 10. It was blinded.",
        "One of these studies (1 person) reported: relief.",
        "That study (12 people; against placebo) reported: 9 of 12.",
        "A study on record (12 people) reported: 9 of 12.",
    ],
)
def test_the_study_whose_numbers_are_told_stands_apart_from_what_is_known(study: str) -> None:
    assert study_apart(f"{KNOWN} {study}") == (KNOWN, study)
    assert study_apart(study) == ("", study)


@pytest.mark.parametrize("said", [KNOWN, "", "That study is not on record. What one of these studies says is untold."])
def test_where_no_study_is_told_of_all_of_it_is_what_is_known(said: str) -> None:
    assert study_apart(said) == (said, "")

"""What is measured or felt turns for the worse by the way that it went and the way that it should go."""

import pytest

from claims.nlp.turn import turned_for_the_worse


@pytest.mark.parametrize(
    "said",
    [
        "pain increased after the injection",
        "HbA1c went up in both",
        "her vision in that eye dropped by two lines",
        "the ejection fraction of those with an old infarct fell",
        "the number of relapses doubled within a year",
        "survival was shorter after the cells",
        "the drip raised blood sugar",
        "the infusions impair kidney function",
        "patients died sooner",
        "he became more aggressive",
        "the wound got bigger and reopened",
    ],
)
def test_an_ill_that_rose_and_a_good_that_fell(said: str) -> None:
    assert turned_for_the_worse(said)


@pytest.mark.parametrize(
    "said",
    [
        "pain decreased after the injection",
        "walking distance doubled",
        "pain fell and vision improved",
        "reduced pain and increased walking distance",
        "increases pain-free walking",
        "blood sugar control rose",
        "reduced vision loss",
        "reduces the drop in ejection fraction",
        "slowed the fall of lung function",
        "the rise in creatinine was prevented",
        "time to relapse increased",
        "pain rose in the placebo group",
        "pain did not increase",
    ],
)
def test_a_turn_for_the_better_one_that_is_slowed_or_denied_and_that_of_others_is_none(said: str) -> None:
    assert not turned_for_the_worse(said)

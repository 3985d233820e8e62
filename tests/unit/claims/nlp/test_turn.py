"""What is measured or felt turns for the worse by the way that it went and the way that it should go."""

import pytest

from claims.nlp.turn import turned_for_the_better, turned_for_the_worse


@pytest.mark.parametrize(
    "said",
    [
        "pain increased after the injection",
        "HbA1c went up in both",
        "her vision in that eye dropped by two lines",
        "the ejection fraction of those with an old infarct fell",
        "the number of relapses doubled within a year",
        "survival was shorter after the cells",
        "the drip raised the blood sugar",
        "the infusions impair kidney function",
        "patients died sooner",
        "patients died a year sooner",
        "the cells shortened their lives",
        "he became more aggressive",
        "the wound got bigger and reopened",
        "pain went from 3 to 8",
        "his FEV1 fell off from 28% to 26%",
        "the EDSS score of both rose from 4 to 6.5",
        "the ejection fraction went from 45 points to 38",
        "the drip prolonged their hospital stays",
        "the infusion raised the need for insulin",
        "the gel delays the healing of ulcers",
        "the cells speed up the progression of ALS",
        "lung function declined faster than with placebo",
        "far from slowing the disease it sped it up",
        "strength declined at twice the rate",
        "the cells increased pain",
        "PRP also reduced walking distance",
        "pain was higher with the gel than with placebo",
        "HbA1c was 0.5 points higher with the cells than in the controls",
        "the risk of a relapse doubled with the graft",
        "the risk of death in the first year rose",
    ],
)
def test_an_ill_that_rose_and_a_good_that_fell(said: str) -> None:
    assert turned_for_the_worse(said)


@pytest.mark.parametrize(
    "said",
    [
        "pain decreased after the injection",
        "it sped up recovery",
        "strength declined at half the rate",
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
        "pain went from 8 to 3",
        "visual acuity went from 20/200 to 20/40",
        "in the placebo group lung function declined faster",
        "prolongs relapse-free survival",
        "speeds up healing",
        "restores reduced ejection fraction",
        "helps kidney function in people with declining filtration",
        "eases increased pain",
        "the cells increased pain tolerance",
        "they reduced balance problems",
        "pain was higher with placebo than with the gel",
        "boosts falling sperm counts",
        "improves lower limb strength",
        "helps those with impaired kidney function",
        "repairs weakened heart muscle",
        "cures slow healing ulcers",
        "treats delayed wound healing",
        "the graft cut the risk of death and increased mobility",
        "the graft lowered the risk of infections that rose with age",
    ],
)
def test_a_turn_for_the_better_one_that_is_slowed_or_denied_and_that_of_others_is_none(said: str) -> None:
    assert not turned_for_the_worse(said)


@pytest.mark.parametrize(
    ("said", "better"),
    [
        ("pain fell by a third", True),
        ("the ejection fraction rose", True),
        ("relapses dropped further than with placebo", True),
        ("pain was lower with the gel than with placebo", True),
        ("pain did not fall", False),
        ("pain fell in the placebo group", False),
        ("pain rose by a third", False),
    ],
)
def test_an_ill_that_fell_and_a_good_that_rose(said: str, better: bool) -> None:
    assert turned_for_the_better(said) is better

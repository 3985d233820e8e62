"""In a comparison that tells of something else first, the treatment is what stands behind "than" or "as"."""

import pytest

from claims.nlp.outdone import compared, is_outdone
from claims.vocabulary.statements import Effect


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Exercise eased stiffness more than PRP did", Effect.NONE),
        ("Exercise eased stiffness less than PRP did", Effect.BENEFIT),
        ("PRP eased stiffness more than exercise did", None),
        ("Those on tablets had fewer attacks than those given PRP", Effect.NONE),
        ("Those on tablets had more attacks than those given PRP", Effect.BENEFIT),
        ("Fewer women on tablets walked than after PRP", Effect.BENEFIT),
        ("Pain rose more on tablets than after PRP", Effect.BENEFIT),
        ("Pain was lower with saline than with PRP", Effect.NONE),
        ("Pain was lower than before PRP", None),
        ("Sleep improved as much with saline as with PRP", Effect.NONE),
        ("Tablets were not as effective as PRP", Effect.BENEFIT),
        ("Saline was half as good as PRP", None),
        ("They got tablets as well as PRP", None),
        ("They got tablets rather than PRP", None),
        ("Nothing works better than PRP", None),
        ("Tablets are no better than PRP", None),
        ("Women who never smoked slept as well on tablets as after PRP", Effect.NONE),
        ("Nobody fell ill, and tablets eased cramps as much as PRP", Effect.NONE),
        ("Nobody fell ill, and tablets eased cramps more than PRP", Effect.NONE),
        ("In small trials no tablets eased cramps as much as PRP", Effect.BENEFIT),
        ("Tablets did not ease cramps and spasms as much as PRP", Effect.BENEFIT),
        ("As much as PRP is praised, tablets are better", None),
        ("Healing took longer on tablets than after PRP", Effect.BENEFIT),
        ("Healing took less time on tablets than after PRP", Effect.NONE),
        ("Time to relapse was longer on tablets than after PRP", Effect.NONE),
        ("Women relapsed sooner on tablets than after PRP", Effect.BENEFIT),
        ("The spasms came back sooner on tablets than after PRP", Effect.BENEFIT),
        ("The relief lasted longer on tablets than after PRP", Effect.NONE),
        ("An operation hurt more than PRP", Effect.BENEFIT),
        ("An operation hurt less than PRP", Effect.NONE),
        ("An operation is riskier than PRP", Effect.BENEFIT),
        ("HbA1c fell more on tablets than after PRP", Effect.NONE),
        ("An operation costs more than PRP", None),
        ("It is more than PRP: it cures", None),
    ],
)
def test_what_is_told_first_fares_the_other_way(said: str, expected: Effect | None) -> None:
    assert compared(said, [said.index("PRP")]) is expected


@pytest.mark.parametrize(
    ("said", "outdone"),
    [
        ("Exercise beat PRP in knee arthritis", True),
        ("Those on tablets were less likely to relapse than those given PRP", True),
        ("Patients were less likely to relapse after PRP", False),
        ("Those on tablets lived longer than those given PRP", True),
        ("Exercise, not PRP, relieved the pain", True),
        ("PRP, not exercise, relieved the pain", False),
        ("Exercise, unlike PRP, relieved the pain", True),
        ("Exercise rather than PRP relieved the pain", True),
        ("Unlike exercise, PRP relieved the pain", False),
        ("PRP beat exercise in knee arthritis", False),
        ("Relief came with PRP", False),
        ("Nothing works better than PRP", False),
        ("Nobody fell ill, and tablets beat PRP", True),
        ("Women who never smoked did better than with PRP", True),
    ],
)
def test_a_treatment_that_something_else_did_better_than_is_outdone(said: str, outdone: bool) -> None:
    assert is_outdone(said, [said.index("PRP")]) is outdone


def test_a_treatment_that_is_named_before_and_behind_is_not_outdone() -> None:
    assert not is_outdone("PRP beat older PRP", [0, 15])

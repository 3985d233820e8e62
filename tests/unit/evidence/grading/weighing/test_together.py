"""What one treatment does alone is only related to what it does together with another."""

from dataclasses import replace

import pytest

from claims.vocabulary.statements import Strength
from evidence.grading import Assessment, Dossier, grade, load_rules
from evidence.grading.facts import Direction, StudyResult
from tests.unit.evidence.grading.decisions import approved
from tests.unit.evidence.grading.studies import study, world
from tests.unit.evidence.grading.universe import AS_OF, claim

ALONE, BOTH = "umbilical-cord stem cells", "umbilical-cord stem cells with PRP"
NONE = Direction.NO_DIFFERENCE


def graded(facts: Dossier, wording: Strength = Strength.CAUSAL, therapies: tuple[str, ...] = ("uc-msc",)) -> Assessment:
    said = claim(wording)
    statement = replace(said.statement, therapies=therapies)
    assertion = replace(said.assertion, together=("stem-cells", "prp"))
    return grade(replace(said, statement=statement, assertion=assertion), facts, load_rules(), AS_OF)


def given(way: Direction, words: str) -> list[StudyResult]:
    return [study(id, 900, way, therapy_words=words) for id in "ab"]


@pytest.mark.parametrize(
    ("way", "words", "wording", "verdict"),
    [
        (Direction.BENEFIT, ALONE, Strength.CAUSAL, "overstated"),
        (Direction.BENEFIT, ALONE, Strength.CONDITIONAL, "early"),
        (NONE, ALONE, Strength.CAUSAL, "unsettled"),
        (Direction.BENEFIT, BOTH, Strength.CAUSAL, "supported"),
        (NONE, BOTH, Strength.CAUSAL, "contradicted"),
    ],
)
def test_a_combination_is_not_the_evidence_of_its_parts(
    way: Direction, words: str, wording: Strength, verdict: str
) -> None:
    assert graded(world(*given(way, words)), wording).verdict == verdict


def test_what_is_given_too_is_asked_about_though_the_attributes_name_one_alone() -> None:
    found = graded(world(study("a", 900, therapy_words="cord cells")), therapies=("prp",))
    assert found.verdict == "overstated"
    assert "of these treatments together" in found.bottom_line


def test_an_approval_of_one_of_them_is_none_of_both() -> None:
    assert graded(world(approvals=(approved("p", "JP", since=None),))).verdict == "unsupported"

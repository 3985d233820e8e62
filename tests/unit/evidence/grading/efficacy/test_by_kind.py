"""Claims about all stem cells, or all of a disease, worked out by hand: each kind and stage by itself."""

from dataclasses import replace
from typing import Any

import pytest

from claims.vocabulary.days import Day
from claims.vocabulary.statements import Strength
from evidence.grading import Assessment, Dossier, grade, load_rules
from evidence.grading.facts import Design, Direction, RiskOfBias, StudyResult
from tests.unit.evidence.grading.studies import CAUSAL, HEDGED, SAME, review, study
from tests.unit.evidence.grading.universe import AS_OF, SEARCH, claim

RULES = load_rules()
MSC = [study("a", 200), study("b", 199)]  # moderate
HSC = [study("c", 200, therapy="auto-hsct"), study("d", 199, therapy="auto-hsct")]
T2D = [replace(each, id=f"{each.id}2", trial=f"{each.trial}2", condition="t2d") for each in MSC]


def turned(results: list[StudyResult], way: Direction = SAME) -> list[StudyResult]:
    return [replace(each, direction=way) for each in results]


def weak(results: list[StudyResult]) -> list[StudyResult]:
    return [replace(each, design=Design.SINGLE_ARM, n=20) for each in results]


def few(results: list[StudyResult]) -> list[StudyResult]:
    """A trial of each that was not masked, and no other: low."""
    return [replace(results[0], n=150, masking="none", risk_of_bias=RiskOfBias.NOT_JUDGED)]


def graded(results: list[StudyResult], wording: Strength, **said: Any) -> Assessment:
    usual: dict[str, Any] = {"therapies": ("stem-cells",)}
    asked = claim(wording, outcome=said.pop("outcome", "glycaemic-control"))
    asked = replace(asked, statement=replace(asked.statement, **(usual | said)))
    return grade(asked, Dossier(results=tuple(results), searches=(SEARCH,)), RULES, AS_OF)


@pytest.mark.parametrize(
    ("results", "wording", "verdict", "certainty", "flagged"),
    [
        # One kind alone: more than it is needed to speak of all flatly, and what it says is said of it
        (MSC, CAUSAL, "overstated", "moderate", True),
        (MSC, HEDGED, "supported", "moderate", True),
        (turned(MSC), CAUSAL, "contradicted", "moderate", True),
        # Kinds that agree
        (MSC + HSC, CAUSAL, "supported", "moderate", False),
        (turned(MSC + HSC), HEDGED, "contradicted", "moderate", False),
        # Kinds that point different ways
        (MSC + turned(HSC), CAUSAL, "overstated", "moderate", True),
        (MSC + turned(HSC), HEDGED, "unsettled", "moderate", True),
        # Kinds of one mind and not equally sure: no surer than the least sure
        (MSC + weak(HSC), CAUSAL, "overstated", "moderate", True),
        (MSC + weak(HSC), HEDGED, "early", "very_low", True),
        # No kind bears it out, and they differ
        (turned(MSC) + turned(HSC, Direction.HARM), CAUSAL, "contradicted", "moderate", True),
    ],
)
def test_all_stem_cells_are_answered_for_by_each_kind(
    results: list[StudyResult], wording: Strength, verdict: str, certainty: str, flagged: bool
) -> None:
    found = graded(results, wording)
    assert (found.verdict, found.certainty) == (verdict, certainty), found.kinds
    assert ("generalised_therapy" in found.flags) is flagged
    assert len(found.kinds) == len({each.therapy for each in results})


@pytest.mark.parametrize(
    ("results", "told"),
    [
        (MSC + weak(HSC), "point the same way, but not equally surely"),
        (MSC + turned(HSC), "results differ by kind of cell or stage of disease"),
        (MSC, "treatment with umbilical-cord stem cells probably helps"),
    ],
)
def test_results_are_said_to_differ_only_where_they_point_different_ways(results: list[StudyResult], told: str) -> None:
    assert told in graded(results, HEDGED).bottom_line


@pytest.mark.parametrize(
    ("results", "wording", "verdict", "flagged"),
    [
        (MSC, CAUSAL, "overstated", True),
        (MSC, HEDGED, "supported", True),
        (MSC + T2D, CAUSAL, "supported", False),
        (MSC + turned(T2D), HEDGED, "unsettled", True),
    ],
)
def test_all_diabetes_is_answered_for_by_each_type(
    results: list[StudyResult], wording: Strength, verdict: str, flagged: bool
) -> None:
    found = graded(results, wording, therapies=("uc-msc",), conditions=("diabetes",))
    assert found.verdict == verdict
    assert ("generalised_condition" in found.flags) is flagged


@pytest.mark.parametrize(
    ("published", "way", "verdict", "certainty", "kinds"),
    [
        # Trials inside the review are not told apart from it, whatever each found
        ("2020", Direction.BENEFIT, "supported", "moderate", 0),
        ("2020", SAME, "supported", "moderate", 0),
        # Those after its search are
        ("2022", Direction.BENEFIT, "supported", "moderate", 3),
        ("2022", SAME, "unsettled", "moderate", 3),
    ],
)
def test_a_review_of_all_of_a_disease_stands_for_the_trials_inside_it(
    published: str, way: Direction, verdict: str, certainty: str, kinds: int
) -> None:
    trials = [replace(each, published_on=Day.parse(published)) for each in turned(MSC + T2D, way)]
    found = graded([review(condition="diabetes"), *trials], HEDGED, therapies=("uc-msc",), conditions=("diabetes",))
    assert (found.verdict, found.certainty, len(found.kinds)) == (verdict, certainty, kinds)


@pytest.mark.parametrize(
    ("results", "therapies", "verdict", "flagged"),
    [
        (MSC + HSC, ("stem-cells",), "supported", False),
        (MSC, ("stem-cells",), "supported", True),
        ([], ("stem-cells",), "unsettled", True),
        (MSC, ("uc-msc", "bmac"), "unsettled", True),
    ],
)
def test_a_kind_that_does_no_better_than_another_treatment_differs_from_none_of_all_stem_cells(
    results: list[StudyResult], therapies: tuple[str, ...], verdict: str, flagged: bool
) -> None:
    marrow = study("e", 300, SAME, therapy="bmac", comparators=("steroid",))
    pain = [replace(each, outcome="pain") for each in (*results, marrow)]
    found = graded(pain, HEDGED, outcome="pain", therapies=therapies)
    assert (found.verdict, "generalised_therapy" in found.flags) == (verdict, flagged)
    assert "no_difference" in {line.direction for line in found.kinds}  # its own line is shown all the same


def test_treatments_that_are_listed_are_answered_for_by_the_least_sure() -> None:
    both = MSC + weak(HSC)
    found = graded(both, HEDGED, therapies=("uc-msc", "auto-hsct"))
    assert (found.verdict, found.certainty) == ("early", "very_low")
    alone = graded(MSC, CAUSAL, therapies=("uc-msc", "auto-hsct"))
    assert (alone.verdict, "generalised_therapy" in alone.flags) == ("overstated", True)


@pytest.mark.parametrize(
    ("results", "verdict"),
    [
        (turned(few(MSC) + few(HSC)), "supported"),
        (turned(MSC + weak(HSC)), "unsettled"),
        (turned(few(MSC)) + few(HSC), "overstated"),
        (turned(few(MSC)), "overstated"),
    ],
)
def test_a_flat_denial_goes_no_further_than_several_kinds_none_of_which_helped(
    results: list[StudyResult], verdict: str
) -> None:
    """One kind alone does not speak for all, nor do kinds that differ; few people of one leave it open."""
    found = graded(results, CAUSAL, negated=True)
    assert found.verdict == verdict, found.kinds


@pytest.mark.parametrize(("second", "shared"), [("A", True), ("C", False)])
def test_kinds_that_were_tested_in_one_trial_are_said_to_stand_on_it(second: str, shared: bool) -> None:
    arms = [study("a", 200), study("c", 200, therapy="auto-hsct", trial=second)]
    assert ("is still one trial" in graded(arms, HEDGED).bottom_line) is shared


def test_where_only_some_of_what_is_listed_was_studied_the_statement_says_more_of_the_rest() -> None:
    cells = ("uc-msc",)
    both, one = (graded(MSC, HEDGED, therapies=cells, conditions=asked) for asked in (("t1d", "als"), ("t1d",)))
    partly, wholly = (RULES.wording["stands"][key] for key in ("supported_partly", "supported"))
    assert partly in both.sentences
    assert wholly not in both.sentences
    assert wholly in one.sentences


@pytest.mark.parametrize(
    ("way", "wording", "verdict"),
    [
        (Direction.BENEFIT, HEDGED, "overstated"),
        (Direction.BENEFIT, Strength.ASSOCIATED, "overstated"),
        (SAME, HEDGED, "contradicted"),
    ],
)
def test_hedged_help_in_several_diseases_goes_too_far_where_one_was_looked_for_in_vain(
    way: Direction, wording: Strength, verdict: str
) -> None:
    said = claim(wording)
    listed = replace(said, statement=replace(said.statement, conditions=("t1d", "als")))
    looked_for = Dossier(results=tuple(turned(MSC, way)), searches=(SEARCH, replace(SEARCH, id="s", condition="als")))
    found = grade(listed, looked_for, RULES, AS_OF)
    assert found.verdict == verdict
    denied = replace(listed, statement=replace(listed.statement, negated=True))
    assert grade(denied, looked_for, RULES, AS_OF).verdict != "overstated"

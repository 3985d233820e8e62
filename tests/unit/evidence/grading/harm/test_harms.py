"""Which known harms stand beside a claim of benefit, and in which order."""

from dataclasses import replace
from typing import Any

import pytest

from evidence.grading import Dossier, grade, load_rules
from evidence.grading.facts import Confidence, Design, Direction, Harm, StudyResult
from tests.unit.evidence.grading.universe import AS_OF, claim

RULES = load_rules()


def study(id: str, outcome: str, *, serious: bool = True, attributed: bool | None = True, **said: Any) -> StudyResult:
    """A study of umbilical-cord cells in type 1 diabetes that tells of one harm, in words that are its id."""
    usual: dict[str, Any] = {
        "design": Design.CASE_SERIES, "therapy": "uc-msc", "condition": "t1d", "outcome": "c-peptide",
        "direction": Direction.BENEFIT, "n": 50,
        "harms": (Harm(outcome=outcome, words=id, serious=serious, attributed=attributed),),
    }  # fmt: skip
    return StudyResult(id=id, **(usual | said))


def beside(*results: StudyResult, therapy: str = "uc-msc", condition: str = "t1d") -> list[str]:
    said = claim()
    asked = replace(said, statement=replace(said.statement, therapies=(therapy,), conditions=(condition,)))
    return [harm.words for harm in grade(asked, Dossier(results=results), RULES, AS_OF).harms]


def test_of_each_kind_of_harm_one_is_told() -> None:
    assert beside(study("one", "infection"), study("two", "infection"), study("mass", "tumour")) == ["one", "mass"]


@pytest.mark.parametrize(
    "better",
    [{"serious": True}, {"attributed": True}, {"therapy": "uc-msc"}, {"condition": "t1d"}, {"n": 51},
     {"confidence": Confidence.OPENED}],
    ids=lambda said: str(*said),
)  # fmt: skip
def test_the_best_supported_is_told(better: dict[str, Any]) -> None:
    worse = {"serious": False, "attributed": None, "therapy": "bm-msc", "condition": "stroke", "n": 50,
             "confidence": Confidence.RECALLED}  # fmt: skip
    rest = {name: value for name, value in worse.items() if name not in better}
    assert beside(study("a", "infection", **worse), study("b", "infection", **(rest | better)))[0] == "b"


def test_serious_harms_come_before_mild_ones_and_named_ones_before_side_effects() -> None:
    told = beside(
        study("fever", "any-harm"), study("bruise", "rejection", serious=False, n=900), study("clot", "thrombosis"),
    )  # fmt: skip
    assert told == ["clot", "fever", "bruise"]


@pytest.mark.parametrize(
    ("found", "looked"),
    [
        ({"outcome": "any-harm"}, True),
        ({"outcome": "tumour", "therapy": "bm-msc"}, True),
        ({}, False),
        ({"outcome": "any-harm", "therapy": "car-t"}, False),
        ({"outcome": "any-harm", "subjects": "animal"}, False),
        ({"outcome": "any-harm", "retracted": True}, False),
    ],
)
def test_that_no_harm_is_known_says_something_only_where_a_study_looked_for_one(
    found: dict[str, Any], looked: bool
) -> None:
    usual = {"outcome": "c-peptide", "direction": Direction.NO_DIFFERENCE, "harms": ()}
    result = replace(study("a", "infection"), **(usual | found))
    answer = grade(claim(), Dossier(results=(result,)), RULES, AS_OF)
    assert (answer.harms, answer.harms_reviewed) == ((), looked)


def test_harms_on_record_were_looked_for() -> None:
    assert grade(claim(), Dossier(results=(study("a", "infection"),)), RULES, AS_OF).harms_reviewed


def test_what_was_done_to_another_part_of_the_body_is_no_harm_of_the_cells() -> None:
    leak = study("leak", "procedure-harm", condition="spinal-cord-injury", route="spinal-fluid")
    assert beside(leak) == []
    assert beside(leak, condition="spinal-cord-injury") == ["leak"]

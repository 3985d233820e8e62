"""Where nothing was found, the answer says whether a reviewer has confirmed the search that it rests on."""

from dataclasses import replace

import pytest

from evidence.grading import Dossier, grade, load_rules
from evidence.grading.assessment import Verdict
from evidence.grading.facts import Confidence, Design, Direction, SearchRecord, StudyResult
from tests.unit.evidence.grading.universe import AS_OF, SEARCH, claim

WORDS = load_rules().wording["beside"]["search_to_confirm"]
CONFIRMED = replace(SEARCH, id="confirmed", reviewers=("one",))


def said(*searches: SearchRecord) -> tuple[str, ...]:
    dossier = Dossier(searches=searches)
    return grade(claim(), dossier, load_rules(), AS_OF).sentences


def test_a_verdict_that_rests_on_a_search_nobody_confirmed_says_so() -> None:
    assert WORDS in said(SEARCH)
    assert WORDS in said(SEARCH, CONFIRMED)


def test_a_confirmed_search_no_search_and_one_for_something_else_call_for_no_such_words() -> None:
    assert WORDS not in said(CONFIRMED)
    assert WORDS not in said()
    assert WORDS not in said(CONFIRMED, replace(SEARCH, condition="gvhd"))


def test_results_of_stem_cells_answer_nothing_about_a_kind_that_is_on_no_record() -> None:
    result = StudyResult(
        id="r", trial="NCT1", design=Design.RCT, therapy="uc-msc", condition="t1d", outcome="glycaemic-control",
        direction=Direction.BENEFIT, n=90, confidence=Confidence.OPENED,
    )  # fmt: skip
    unsaid, tendon = (
        grade(
            replace(claim(), statement=replace(claim().statement, therapies=(id,))),
            Dossier(results=(result,)),
            load_rules(),
            AS_OF,
        )
        for id in ("stem-cells", "other:tendon stem cells")
    )
    assert unsaid.findings
    assert not tendon.findings
    assert tendon.verdict is Verdict.UNVERIFIABLE


def test_searches_are_told_in_the_order_of_the_conditions_that_are_asked_about() -> None:
    asked = ("gvhd", "parkinsons", "autism", "t1d")
    searches = tuple(replace(SEARCH, id=condition, condition=condition) for condition in asked)
    for conditions in (asked, asked[::-1]):
        of_all = replace(claim(), statement=replace(claim().statement, conditions=conditions))
        assert grade(of_all, Dossier(searches=searches), load_rules(), AS_OF).records == conditions


@pytest.mark.parametrize(
    ("searched", "asked", "verdict"),
    [("t1d", "t1d", "unsupported"), ("t1d", "diabetes", "unsupported"), ("diabetes", "t1d", "unverifiable")],
)
def test_who_looked_for_a_group_of_diseases_has_not_looked_for_each(searched: str, asked: str, verdict: str) -> None:
    told = replace(claim(), statement=replace(claim().statement, conditions=(asked,)))
    looked_for = Dossier(searches=(replace(SEARCH, condition=searched),))
    assert grade(told, looked_for, load_rules(), AS_OF).verdict == verdict

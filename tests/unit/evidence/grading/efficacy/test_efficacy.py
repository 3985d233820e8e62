"""Small worlds whose answers are worked out by hand from the model: one claim of benefit, a few results."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from claims.vocabulary.assertions import Proportion
from claims.vocabulary.days import Day
from claims.vocabulary.statements import Scope, Strength, Subjects
from evidence.grading import Assessment, Claim, Dossier, grade, load_rules
from evidence.grading.assessment import Certainty
from evidence.grading.facts import (
    Confidence,
    Design,
    Direction,
    EstablishedCare,
    Product,
    RiskOfBias,
    StudyResult,
    Trial,
)
from evidence.grading.judging import Agreement, judged
from tests.unit.evidence.grading.decisions import approved
from tests.unit.evidence.grading.studies import CAUSAL, HEDGED, SAME, review, study, world
from tests.unit.evidence.grading.universe import AS_OF, SEARCH, claim

RULES = load_rules()
HARM, TOLD = Direction.HARM, Strength.ASSOCIATED


def graded(dossier: Dossier, wording: Strength = CAUSAL, as_of: date = AS_OF, **said: Any) -> Assessment:
    asked: Claim = claim(wording, **said)
    return grade(asked, dossier, RULES, as_of)


ONE_ARM: dict[str, Any] = {"design": Design.SINGLE_ARM}
OPEN: dict[str, Any] = {"risk_of_bias": RiskOfBias.NOT_JUDGED, "masking": "none"}
DONE: dict[str, Any] = {"registry": "r", "therapies": ("uc-msc",), "conditions": ("t1d",), "status": "COMPLETED"}
SILENT = tuple(Trial(id=f"NCT{i}", completed_on=Day.parse("2020"), **DONE) for i in range(3))


@pytest.mark.parametrize(
    ("results", "wording", "verdict", "certainty"),
    [
        # Where it starts, and imprecision: 400 and 100 people
        ([study("a"), study("b")], CAUSAL, "supported", "high"),
        ([study("a", 200), study("b", 199)], CAUSAL, "supported", "moderate"),
        ([study("a", 50), study("b", 49)], CAUSAL, "overstated", "low"),
        ([study("a", 50), study("b", 49)], HEDGED, "supported", "low"),
        ([study("a", 50, **OPEN), study("b", 49, **OPEN)], HEDGED, "early", "very_low"),
        # Risk of bias: high, stopped early, neither judged nor low by design
        ([study("a", **OPEN), study("b", **OPEN)], CAUSAL, "supported", "moderate"),
        ([study("a", stopped_early=True), study("b", stopped_early=True)], CAUSAL, "supported", "moderate"),
        ([study("a", risk_of_bias=RiskOfBias.HIGH), study("b", risk_of_bias=RiskOfBias.HIGH)], CAUSAL, "supported",
         "moderate"),
        ([study("a", risk_of_bias=RiskOfBias.NOT_JUDGED), study("b", risk_of_bias=RiskOfBias.NOT_JUDGED)], CAUSAL,
         "supported", "high"),
        ([study("a", risk_of_bias=RiskOfBias.NOT_JUDGED, masking="single"), study("b", 399)], CAUSAL, "supported",
         "moderate"),
        # Outcome, ceilings
        ([study("a", registered_primary=False), study("b", registered_primary=False)], CAUSAL, "supported", "moderate"),
        ([study("a", 900)], CAUSAL, "overstated", "low"),
        ([study("a", effect="better"), study("b", effect="HbA1c better at 6 and 12 months")], TOLD, "supported", "low"),
        # Inconsistency: three quarters of the people
        ([study("a", 300), study("b", 300), study("c", 200, SAME)], CAUSAL, "supported", "moderate"),
        ([study("a", 300), study("b", 300), study("c", 201, SAME)], CAUSAL, "unsettled", "low"),
        # The other way, and no difference in few
        ([study("a", 100, SAME)], HEDGED, "contradicted", "moderate"),
        ([study("a", 99, SAME)], HEDGED, "unsettled", "low"),
        ([study("a", 500, SAME, underpowered=True)], CAUSAL, "unsettled", "high"),
        ([study("a", 90, SAME), study("b", 30)], CAUSAL, "unsettled", "low"),
        ([study("a", 99, HARM, **OPEN)], CAUSAL, "unsettled", "very_low"),
        ([study("a", 400, SAME, confidence=Confidence.RECALLED)], CAUSAL, "unsettled", "high"),
        ([study("a", 400, SAME, confidence=Confidence.RECALLED), study("b", 24)], CAUSAL, "unsettled", "high"),
        ([study("a", 400, SAME), study("b", 24, confidence=Confidence.RECALLED)], CAUSAL, "contradicted", "high"),
        ([study("a", 400, SAME, confidence=Confidence.RECALLED), study("b", 24, SAME)], CAUSAL, "unsettled", "high"),
        ([study("a", way=SAME, confidence=Confidence.RECALLED), study("b", 400, SAME)], CAUSAL, "contradicted", "high"),
        # Indirect: a sister treatment, a wider one, a surrogate of what is asked about
        ([study("a", therapy="bm-msc"), study("b", therapy="bm-msc")], CAUSAL, "supported", "moderate"),
        ([study("a", therapy="msc"), study("b", therapy="msc")], CAUSAL, "supported", "moderate"),
        ([study("a", therapy="bm-msc"), study("b", therapy="bm-msc"), study("c", 99, SAME)], CAUSAL, "unsettled",
         "low"),
        ([study("a", therapy="auto-hsct")], CAUSAL, "unsupported", "none"),
        # Large effects of comparisons that were not randomised
        ([study("a", design=Design.CONTROLLED, risk_ratio=2.0), study("b", design=Design.CONTROLLED)], CAUSAL,
         "supported", "moderate"),
        ([study("a", design=Design.CONTROLLED, risk_ratio=1.9), study("b", design=Design.CONTROLLED)], CAUSAL,
         "overstated", "low"),
        ([study("a", 500, SAME, design=Design.CONTROLLED, events="20/250 v 5/250")], HEDGED, "contradicted", "low"),
        # Reviews
        ([review()], CAUSAL, "supported", "moderate"),
        ([review(i_squared=75.0)], CAUSAL, "overstated", "low"),
        ([review(pooled="mixed")], HEDGED, "early", "very_low"),
        ([review(stated_certainty="low"), study("inside", 900)], CAUSAL, "overstated", "low"),
        ([review(), study("inside", 900, SAME)], CAUSAL, "supported", "moderate"),
        ([review(), study("newer", 500, SAME, published_on=Day.parse("2022"))], CAUSAL, "unsettled", "very_low"),
        ([review("sold", 900, commercial_interest=True, searched_to=Day.parse("2023")), review("free", 99)], HEDGED,
         "early", "very_low"),
        ([review(), review("mixed", 900, "mixed", searched_to=Day.parse("2023")), study("inside", 300, SAME)], HEDGED,
         "supported", "moderate"),
        ([review(), review("mixed", 900, "mixed", searched_to=Day.parse("2023")),
          study("newer", 300, SAME, published_on=Day.parse("2022"))], HEDGED, "unsettled", "very_low"),
        # Retracted, replaced, not yet out
        ([study("a", retracted=True), study("b", retracted=True)], CAUSAL, "unsupported", "none"),
        ([study("a", 900), study("b"), study("c", 100, SAME, trial="A", supersedes=("a",))], CAUSAL, "overstated",
         "low"),
        ([study("a", published_on=Day.parse("2030"))], CAUSAL, "unsupported", "none"),
    ],
)  # fmt: skip
def test_a_claim_of_benefit_is_answered_as_worked_out_by_hand(
    results: list[StudyResult], wording: Strength, verdict: str, certainty: str
) -> None:
    found = graded(world(*results), wording)
    assert (found.verdict, found.certainty) == (verdict, certainty), [str(domain) for domain in found.domains]


def test_a_retracted_paper_counts_up_to_its_retraction() -> None:
    facts = world(*(study(id, retracted=True, retracted_on=Day.parse("2024-05")) for id in "ab"))
    assert graded(facts, as_of=date(2024, 4, 1)).verdict == "supported"
    assert graded(facts, as_of=date(2024, 6, 1)).verdict == "unsupported"


@pytest.mark.parametrize(
    ("hits", "of", "certainty"), [(10, 12, "low"), (9, 12, "very_low"), (9, 9, "very_low"), (10, 10, "low")]
)
def test_a_single_arm_rises_where_most_surely_reached_what_does_not_come_untreated(
    hits: int, of: int, certainty: str
) -> None:
    """The lower bounds are 55, 47, 70 and 72 per cent; nine people are too few."""
    arm = study("a", of, design=Design.SINGLE_ARM, outcome="insulin-independence", stage="C-peptide undetectable",
                events=f"{hits}/{of}", **OPEN)  # fmt: skip
    assert graded(world(arm), TOLD, outcome="insulin-independence").certainty == certainty
    new = replace(arm, stage="within six weeks of diagnosis")
    assert graded(world(new), TOLD, outcome="insulin-independence").certainty == "very_low"


@pytest.mark.parametrize(
    ("fourth", "certainty"),
    [
        ({"completed_on": Day.parse("2020")}, "moderate"),
        ({"completed_on": Day.parse("2025-06")}, "high"),
        ({"completed_on": Day.parse("2020"), "conditions": ("lupus",)}, "high"),
        ({"completed_on": Day.parse("2020"), "status": "RECRUITING"}, "high"),
    ],
)
def test_results_that_four_trials_owe_for_two_years_lower_the_certainty(fourth: dict[str, Any], certainty: str) -> None:
    due = (*SILENT, Trial(id="NCT3", **(DONE | fourth)))
    assert graded(world(study("a"), study("b"), trials=due)).certainty == certainty


def test_a_result_owed_on_the_day_is_owed_though_it_came_later() -> None:
    due = tuple(replace(trial, id=id) for trial, id in zip((*SILENT, SILENT[0]), "CDEF", strict=True))
    late = [study(id.lower(), outcome="survival", published_on=Day.parse("2026")) for id in "CDE"]
    facts = world(study("a"), study("b"), *late, trials=due)
    assert graded(facts, as_of=date(2025, 1, 1)).certainty == "moderate"
    assert graded(facts).certainty == "high"


def test_a_surrogate_lowers_by_one_and_is_said_to_stand_in() -> None:
    found = graded(world(study("a", outcome="c-peptide"), study("b", outcome="c-peptide")), HEDGED,
                   outcome="insulin-independence")  # fmt: skip
    assert (found.verdict, found.certainty) == ("supported", "moderate")
    assert "surrogate_for_outcome" in found.flags


@pytest.mark.parametrize("wording", [CAUSAL, HEDGED])
def test_an_effect_of_no_known_or_no_worthwhile_size_is_marked_however_it_is_worded(wording: Strength) -> None:
    unsized = graded(world(study("a", effect="better"), study("b", effect="better")), wording)
    small = [study(id, outcome="pain", difference=1.2, scale="points of 10") for id in "ab"]
    slight = graded(world(*small), wording, outcome="pain")
    assert "size_unknown" in unsized.flags
    assert "small_effect" in slight.flags
    assert slight.verdict == ("overstated" if wording is CAUSAL else "supported")


def test_a_cure_that_no_one_has_studied_is_marked_as_the_language_of_cure() -> None:
    found = grade(cure(), world(), RULES, AS_OF)
    assert found.verdict == "unsupported"
    assert "cure_language" in found.flags


def cure(wording: Strength = CAUSAL) -> Claim:
    said = claim(wording, outcome="cure")
    return replace(said, assertion=replace(said.assertion, outcome=None, cure=True))


@pytest.mark.parametrize(
    ("wording", "people", "verdict"),
    [(CAUSAL, 300, "overstated"), (CAUSAL, 900, "supported"), (TOLD, 300, "supported")],
)
def test_a_cure_told_flatly_needs_high_certainty(wording: Strength, people: int, verdict: str) -> None:
    freed = [study(id, people // 2, outcome="insulin-independence") for id in ("a", "b")]
    assert grade(cure(wording), world(*freed), RULES, AS_OF).verdict == verdict


@pytest.mark.parametrize(("effect", "verdict"), [("RR 1.13", "overstated"), ("100 % v 34 %", "supported")])
def test_help_to_everyone_is_borne_out_only_by_studies_that_count(effect: str, verdict: str) -> None:
    said = claim()
    everyone = replace(said, assertion=replace(said.assertion, everyone=True))
    found = grade(everyone, world(study("a", 500, effect=effect), study("b", 500, effect=effect)), RULES, AS_OF)
    assert found.verdict == verdict


def test_animals_alone_are_no_human_study() -> None:
    mice = replace(study("a", 20), design=Design.PRECLINICAL, subjects="animal")
    people = graded(world(mice))
    assert people.verdict == "unsupported"
    assert "animal_to_human" in people.flags
    said = claim(TOLD)
    animals = replace(said, statement=replace(said.statement, subjects=Subjects.ANIMAL))
    assert grade(animals, world(mice), RULES, AS_OF).verdict == "early"


def test_a_story_is_no_missing_study_and_is_called_what_it_is() -> None:
    said = claim(TOLD)
    story = replace(said, statement=replace(said.statement, scope=Scope.ONE))
    found = grade(story, world(study("a", outcome="survival")), RULES, AS_OF)
    assert (found.verdict, found.label) == ("unverifiable", "Not checkable")


@pytest.mark.parametrize("way", [Direction.BENEFIT, SAME])
def test_what_is_told_of_a_retracted_study_is_neither_borne_out_nor_refuted_and_what_is_known_follows(
    way: Direction,
) -> None:
    said = claim(TOLD)
    told = replace(said, assertion=replace(said.assertion, source_retracted=True))
    found, usual = (grade(each, world(study("a", 900, way)), RULES, AS_OF) for each in (told, said))
    assert found.verdict == "unverifiable" != usual.verdict
    assert found.bottom_line.startswith("The study that this is told of was retracted, so it shows nothing. On ")


@pytest.mark.parametrize("retracted", [True, False])
def test_that_a_named_study_was_retracted_is_said_where_the_claim_does_not_say_it(retracted: bool) -> None:
    said = claim(TOLD)
    told = replace(said, assertion=replace(said.assertion, names=("OWN-1",)))
    trial = Trial(id="NCT1", registry="r", names=("OWN-1",), therapies=("uc-msc",), conditions=("t1d",))
    own = study("own", 90, trial="NCT1", retracted=retracted)
    found = grade(told, world(own, study("a", 900, SAME), trials=(trial,)), RULES, AS_OF)
    assert ("A report of the study that it names was retracted" in found.bottom_line) is retracted


@pytest.mark.parametrize(("given", "verdict"), [("uc-msc", "early"), ("stem-cells", "unverifiable")])
def test_a_story_is_a_published_one_only_of_the_cells_that_it_names(given: str, verdict: str) -> None:
    said = claim(TOLD)
    story = replace(said, statement=replace(said.statement, scope=Scope.ONE, therapies=(given,)))
    published = replace(study("a", 1), design=Design.CASE_REPORT)
    assert grade(story, world(published), RULES, AS_OF).verdict == verdict


@pytest.mark.parametrize(("conditions", "verdict"), [(("t1d",), "contradicted"), ((), "unsettled")])
def test_a_product_s_one_disease_on_record_refutes_nothing_told_of_no_disease(
    conditions: tuple[str, ...], verdict: str
) -> None:
    said = claim(CAUSAL)
    told = replace(said, statement=replace(said.statement, conditions=conditions))
    assert judged(Agreement.OTHER, Certainty.HIGH, told, RULES) == verdict


def test_results_in_those_who_have_a_disease_are_none_of_its_prevention() -> None:
    said = claim(TOLD)
    asked = replace(said, assertion=replace(said.assertion, outcome="other:prevention of chronic rejection"))
    treated = study("a", outcome="other:chronic rejection")
    prevented = study("b", outcome="other:prevention of rejection")
    assert grade(asked, world(treated), RULES, AS_OF).verdict == "unverifiable"
    assert "B" in grade(asked, world(treated, prevented), RULES, AS_OF).records


def test_successes_without_how_many_were_treated_are_marked() -> None:
    said = claim(TOLD)
    counted = replace(
        said,
        statement=replace(said.statement, scope=Scope.SOME),
        assertion=replace(said.assertion, proportions=(Proportion(words="30", hits=30),)),
    )
    assert "no_denominator" in grade(counted, world(study("a"), study("b")), RULES, AS_OF).flags


def test_a_comparison_counts_only_the_studies_that_make_it() -> None:
    asked = claim()
    better = replace(asked, assertion=replace(asked.assertion, comparators=("steroid",)))
    placebo = study("a", comparators=("placebo",))
    steroid = study("b", 500, SAME, comparators=("steroid",))
    assert grade(better, world(placebo), RULES, AS_OF).label == "No study on record makes this comparison"
    elsewhere = study("c", outcome="survival", comparators=("steroid",))
    assert grade(better, world(placebo, elsewhere), RULES, AS_OF).label == "No human study of this outcome found"
    found = grade(better, world(placebo, steroid), RULES, AS_OF)
    assert (found.verdict, found.certainty, "A" in found.records) == ("contradicted", "high", False)


def test_better_than_a_placebo_is_not_answered_by_another_treatment() -> None:
    asked = claim()
    better = replace(asked, assertion=replace(asked.assertion, comparators=("placebo",)))
    steroid, placebo = study("b", 900, comparators=("steroid",)), study("a", 500, SAME, comparators=("placebo",))
    found = grade(better, world(steroid, placebo), RULES, AS_OF)
    assert (found.verdict, "B" in found.records) == ("contradicted", False)


def test_what_the_patient_feels_speaks_for_a_trial_before_what_an_image_shows() -> None:
    asked = replace(claim(), assertion=replace(claim().assertion, outcome=None))
    image = study("b", trial="A", outcome="tissue-structure")
    felt = study("a", way=SAME, trial="A", outcome="physical-function")
    assert "a" in grade(asked, world(image, felt), RULES, AS_OF).records


@pytest.mark.parametrize(
    ("result", "told"),
    [
        (study("a", 99, SAME), "too few people are on record to tell"),
        (study("a", 500, SAME, underpowered=True), "too few people are on record to tell"),
        (study("a", 100, SAME), "probably makes little or no difference"),
        (study("a", 99, HARM), "may do worse"),
    ],
)
def test_no_difference_in_too_few_people_is_not_told_as_no_difference(result: StudyResult, told: str) -> None:
    assert told in graded(world(result), HEDGED).bottom_line
    assert told in graded(world(result), negated=True).bottom_line


@pytest.mark.parametrize(
    ("results", "told"),
    [
        ([study("a", 63, SAME), review("mixed", 341, "mixed")], "Weaker evidence, which does not decide, points to a"),
        (
            [study("a", 63, SAME), study("b", 40, SAME, **ONE_ARM)],
            "Weaker evidence, which does not decide, points to no",
        ),
        ([study("a", 63, SAME), study("b", 40, **ONE_ARM), study("c", 30, HARM, **ONE_ARM)], None),
        ([study("a", 63, SAME), study("b", 40, therapy="bm-msc", **ONE_ARM)], None),
        ([study("a", 163, SAME), review("mixed", 341, "mixed")], None),
        ([study("a", 63, SAME)], None),
    ],
)
def test_weaker_evidence_is_told_of_beside_too_few_people_to_tell(results: list[StudyResult], told: str | None) -> None:
    said = graded(world(*results), HEDGED).bottom_line
    assert told in said if told else "Weaker evidence" not in said


PAIN = {"outcome": "pain"}
STEROID = study("s", 500, SAME, comparators=("steroid",), **PAIN)


@pytest.mark.parametrize(
    ("results", "negated", "verdict"),
    [
        ([STEROID], False, "unsettled"),
        ([STEROID, study("a", 200, **PAIN), study("b", 199, **PAIN)], False, "supported"),
        ([STEROID, study("a", 200, **PAIN), study("b", 199, **PAIN)], True, "contradicted"),
        ([STEROID, study("a", 200, SAME, **PAIN)], False, "contradicted"),
        ([STEROID, study("a", 200, design=Design.SINGLE_ARM, **PAIN)], False, "unsettled"),
    ],
)
def test_no_better_than_another_treatment_is_not_weighed_against_better_than_none(
    results: list[StudyResult], negated: bool, verdict: str
) -> None:
    assert graded(world(*results), TOLD, outcome="pain", negated=negated).verdict == verdict


@pytest.mark.parametrize(
    ("wording", "verdict"), [(CAUSAL, "contradicted"), (TOLD, "contradicted"), (HEDGED, "unsettled")]
)
def test_that_it_may_not_help_stands_until_the_benefit_is_highly_certain(wording: Strength, verdict: str) -> None:
    moderate = world(study("a", 200, **PAIN), study("b", 199, **PAIN))
    assert graded(moderate, wording, outcome="pain", negated=True).verdict == verdict
    high = world(study("a", 400, **PAIN), study("b", 400, **PAIN))
    assert graded(high, wording, outcome="pain", negated=True).verdict == "contradicted"


@pytest.mark.parametrize(
    ("reviewers", "everyone", "verdict", "letter"),
    [
        (("a", "b"), False, "supported", "A"),
        (("a", "b"), True, "overstated", "D"),
        (("a",), False, "unverifiable", "–"),
    ],
)
def test_standard_care_is_supported_once_two_reviewers_have_entered_it(
    reviewers: tuple[str, ...], everyone: bool, verdict: str, letter: str
) -> None:
    care = EstablishedCare(id="care", therapy="msc", condition="diabetes", population="adults", guideline="g",
                           reviewers=reviewers)  # fmt: skip
    asked = claim()
    said = replace(asked, assertion=replace(asked.assertion, everyone=everyone))
    found = grade(said, world(care=(care,)), RULES, AS_OF)
    assert (found.verdict, found.grade) == (verdict, letter)


@pytest.mark.parametrize(("stage", "fits"), [("relapsing", True), ("progressive", False)])
@pytest.mark.parametrize("reviewers", [("a", "b"), ("a",)])
def test_care_of_one_stage_is_not_that_of_another(reviewers: tuple[str, ...], stage: str, fits: bool) -> None:
    care = EstablishedCare(id="care", therapy="auto-hsct", condition="multiple-sclerosis",
                           population="relapsing-remitting", guideline="g", reviewers=reviewers)  # fmt: skip
    asked = claim()
    statement = replace(asked.statement, therapies=("auto-hsct",), conditions=("multiple-sclerosis",))
    said = replace(asked, statement=statement, assertion=replace(asked.assertion, stages=(stage,)))
    found = grade(said, world(care=(care,)), RULES, AS_OF)
    assert any(step.rule in ("established_care", "care_to_confirm") for step in found.trace) is fits


@pytest.mark.parametrize(
    ("therapies", "condition", "waits"),
    [(("auto-hsct",), "blood-cancer", True), (("hsc",), "blood-cancer", True), (("hsc",), "cancer", False),
     (("stem-cells",), "blood-cancer", False)],
)  # fmt: skip
def test_care_to_be_confirmed_is_spoken_of_only_where_it_may_be_meant(
    therapies: tuple[str, ...], condition: str, waits: bool
) -> None:
    care = EstablishedCare(id="care", therapy="auto-hsct", condition="blood-cancer", population="adults",
                           guideline="g")  # fmt: skip
    asked = claim()
    said = replace(asked, statement=replace(asked.statement, therapies=therapies, conditions=(condition,)))
    found = grade(said, world(care=(care,)), RULES, AS_OF)
    assert any(step.rule == "care_to_confirm" for step in found.trace) is waits
    compared = replace(said, assertion=replace(said.assertion, comparators=("other",)))
    assert "standard care" not in grade(compared, world(care=(care,)), RULES, AS_OF).bottom_line


@pytest.mark.parametrize(("studied", "waits"), [(("cord-blood",), True), (("cord-blood", "msc"), False)])
def test_stem_cells_are_those_of_the_guideline_where_no_other_kind_was_studied(
    studied: tuple[str, ...], waits: bool
) -> None:
    care = EstablishedCare(id="care", therapy="auto-hsct", condition="blood-cancer", population="adults",
                           guideline="g")  # fmt: skip
    results = tuple(study(each, therapy=each, condition="blood-cancer") for each in studied)
    asked = claim()
    said = replace(asked, statement=replace(asked.statement, therapies=("stem-cells",), conditions=("blood-cancer",)))
    found = grade(said, world(*results, care=(care,)), RULES, AS_OF)
    assert any(step.rule == "care_to_confirm" for step in found.trace) is waits


@pytest.mark.parametrize(
    ("status", "wording", "verdict", "certainty"),
    [("approved", CAUSAL, "overstated", "very_low"), ("conditional", HEDGED, "early", "very_low"),
     ("withdrawn", CAUSAL, "unsupported", "none")],
)  # fmt: skip
def test_an_approval_without_results_counts_as_one_of_very_low_certainty(
    status: str, wording: Strength, verdict: str, certainty: str
) -> None:
    approval = approved("p", "JP", since=None, status=status)
    found = graded(world(approvals=(approval,)), wording)
    assert (found.verdict, found.certainty) == (verdict, certainty)


@pytest.mark.parametrize(
    ("result", "verdict", "certainty"),
    [
        (study("a", 900, SAME, therapy="bm-msc"), "overstated", "very_low"),  # sister cells: only related
        (study("a", 900, SAME, therapy="msc", outcome="c-peptide"), "overstated", "very_low"),
        (study("a", 900, SAME), "contradicted", "high"),
        (study("a", 900, SAME, therapy="bm-msc", condition="lupus"), "overstated", "very_low"),
    ],
)
def test_an_approval_for_just_this_use_goes_before_results_that_are_only_related(
    result: StudyResult, verdict: str, certainty: str
) -> None:
    approval = approved("p", "KR", since=None)
    found = graded(world(result, approvals=(approval,)))
    assert (found.verdict, found.certainty) == (verdict, certainty)
    without = graded(world(result))
    assert without.verdict == ("unsupported" if result.condition == "lupus" else "contradicted")


@pytest.mark.parametrize(
    ("own", "others", "verdict"),
    [(None, "uc-msc", "contradicted"), (None, "bm-msc", "overstated"), ("survival", "bm-msc", "unsettled")],
)
def test_an_approval_of_a_named_product_counts_where_no_result_of_its_own_is_known(
    own: str | None, others: str, verdict: str
) -> None:
    product = Product(id="p", names=("Onecel",), therapies=("uc-msc",))
    approval = approved("p", "KR", since=None)
    trial = Trial(id="OWN", registry="r", names=("Onecel",), therapies=("uc-msc",), conditions=("t1d",))
    results = [study("a", 900, SAME, therapy=others)] + ([study("own", outcome=own)] if own else [])
    said = claim()
    named = replace(said, assertion=replace(said.assertion, names=("Onecel",)))
    facts = world(*results, approvals=(approval,), products=(product,), trials=(trial,))
    assert grade(named, facts, RULES, AS_OF).verdict == verdict


@pytest.mark.parametrize(("name", "verdict"), [("Onecel", "early"), ("Twocel", "unsupported")])
def test_the_approval_of_another_product_says_nothing_of_the_one_that_is_named(name: str, verdict: str) -> None:
    products = tuple(Product(id=each, names=(each,), therapies=("uc-msc",)) for each in ("Onecel", "Twocel"))
    approval = approved("Onecel", "JP", since=None)
    said = claim(HEDGED)
    named = replace(said, assertion=replace(said.assertion, names=(name,)))
    assert grade(named, world(approvals=(approval,), products=products), RULES, AS_OF).verdict == verdict


@pytest.mark.parametrize(
    ("results", "verdict"),
    [
        ([], "unverifiable"),
        ([study("a", 99, SAME)], "supported"),
        ([study("a", 40), study("b", 40)], "unsettled"),
        ([study("a"), study("b")], "contradicted"),
        ([study("a", 30, **OPEN)], "supported"),
    ],
)
def test_that_nothing_is_proven_is_right_until_a_benefit_is_sure_enough(
    results: list[StudyResult], verdict: str
) -> None:
    said = claim(negated=True)
    unproven = replace(said, assertion=replace(said.assertion, unproven=True))
    assert grade(unproven, world(*results), RULES, AS_OF).verdict == verdict
    unmarked = replace(unproven, statement=replace(said.statement, negated=False))
    assert grade(unmarked, world(*results), RULES, AS_OF).verdict == verdict


def test_a_later_report_of_one_trial_and_outcome_replaces_an_earlier_one() -> None:
    first = study("z", 500, trial="ONE", published_on=Day.parse("2018"))
    last = study("a", 300, SAME, trial="ONE", published_on=Day.parse("2021"))
    assert graded(world(first, last)).verdict == "contradicted"
    assert graded(world(replace(first, published_on=Day.parse("2022")), last), HEDGED).verdict == "supported"


@pytest.mark.parametrize(("asked", "verdict"), [(None, "supported"), ("survival", "contradicted")])
def test_of_a_review_that_is_asked_of_no_outcome_the_hardest_to_reach_counts(asked: str | None, verdict: str) -> None:
    cured, alive = review("a", outcome="insulin-independence"), review("b", outcome="survival", direction=SAME)
    one = tuple(replace(each, publication="one") for each in (cured, alive))
    said = claim(HEDGED)
    unsaid = replace(said, assertion=replace(said.assertion, outcome=asked))
    assert grade(unsaid, world(*one), RULES, AS_OF).verdict == verdict


@pytest.mark.parametrize(
    ("studied", "told"),
    [
        ({"therapy": "bm-msc"}, "No study on record is of just the cells that the statement is about; the studies"),
        ({"condition": "diabetes"}, "No study on record is of just this disease; the studies counted are of a wider"),
        ({"therapy": "bm-msc", "condition": "diabetes"}, "No study on record is of just this; the studies"),
        ({}, None),
    ],
)
def test_it_is_said_in_what_the_studies_that_count_are_only_related(studied: dict[str, Any], told: str | None) -> None:
    line = graded(world(study("a", **studied), study("b", **studied)), HEDGED).bottom_line
    assert told in line if told else "No study on record" not in line


@pytest.mark.parametrize(
    ("given", "way", "treatment", "stands"),
    [
        ("bm-msc", Direction.BENEFIT, "bone-marrow mesenchymal stem cells", "they go along with the statement"),
        ("bm-msc", SAME, "bone-marrow mesenchymal stem cells", "they speak against the statement"),
        ("uc-msc", Direction.BENEFIT, "umbilical-cord stem cells", "The statement says no more than that"),
        ("uc-msc", SAME, "umbilical-cord stem cells", "The statement says otherwise"),
    ],
)
def test_the_cells_that_were_studied_are_named_and_related_studies_are_told_of_as_such(
    given: str, way: Direction, treatment: str, stands: str
) -> None:
    line = graded(world(study("a", therapy=given, way=way), study("b", therapy=given, way=way)), HEDGED).bottom_line
    assert f"treatment with {treatment} " in line
    assert stands in line


def test_the_study_that_is_quoted_came_out_as_is_told_and_is_called_the_largest_only_where_it_is() -> None:
    unsaid, small, against = study("a", 900, effect=None), study("b", 100), study("c", 200, SAME, effect="none")
    said = graded(world(unsaid, small, against), HEDGED).bottom_line
    assert "One of these studies (100 people) reported" in said
    assert "The largest of these studies (100 people) reported" in graded(world(small), HEDGED).bottom_line


@pytest.mark.parametrize(
    ("stage", "verdict"), [("lymphoma, two earlier lines", "unsupported"), ("two earlier lines", "supported")]
)
def test_another_disease_of_a_wider_group_is_no_wider_group(stage: str, verdict: str) -> None:
    said = claim(HEDGED, outcome="disease-free-survival")
    asked = replace(
        said,
        statement=replace(said.statement, conditions=("multiple-myeloma",)),
        assertion=replace(said.assertion, stages=("myeloma",)),
    )
    wider = {"condition": "blood-cancer", "outcome": "disease-free-survival", "stage": stage}
    looked_for = Dossier(
        results=(study("a", **wider), study("b", **wider)), searches=(replace(SEARCH, condition="multiple-myeloma"),)
    )
    assert grade(asked, looked_for, RULES, AS_OF).verdict == verdict


@pytest.mark.parametrize(
    ("asserted", "verdict"),
    [({"outcome": "insulin-independence"}, "contradicted"), ({"outcome": None, "cure": True}, "unsettled")],
)
def test_that_no_one_ever_reached_it_falls_to_those_who_did_and_no_cure_to_what_stands_in_for_one(
    asserted: dict[str, Any], verdict: str
) -> None:
    off = study("a", 12, outcome="insulin-independence", events="10/12", **ONE_ARM, **OPEN)
    said = claim(TOLD, negated=True)
    told = replace(said, assertion=replace(said.assertion, no_one_ever=True, **asserted))
    assert grade(told, world(off), RULES, AS_OF).verdict == verdict


@pytest.mark.parametrize(("condition", "verdict"), [("covid-19", "unverifiable"), ("long-covid", "supported")])
def test_what_comes_after_a_disease_is_no_kind_of_it(condition: str, verdict: str) -> None:
    said = claim(HEDGED, outcome="survival")
    asked = replace(said, statement=replace(said.statement, conditions=("long-covid",)))
    studied = {"condition": condition, "outcome": "survival"}
    studies = Dossier(results=(study("a", **studied), study("b", **studied)))
    assert grade(asked, studies, RULES, AS_OF).verdict == verdict

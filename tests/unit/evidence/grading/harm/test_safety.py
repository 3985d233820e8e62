"""Small worlds whose answers on harm and its absence are worked out by hand from the model."""

from dataclasses import replace
from typing import Any

import pytest

from claims.vocabulary.assertions import Bound, Proportion
from claims.vocabulary.statements import Basis, Effect, Kind, Scope, Strength
from evidence.grading import Assessment, Dossier, grade, load_rules
from evidence.grading.facts import (
    Confidence,
    Design,
    Direction,
    Harm,
    Product,
    RegulatorWarning,
    RiskOfBias,
    StudyResult,
)
from tests.unit.evidence.grading.universe import AS_OF, MASS, SEARCH, claim

RULES = load_rules()
UNSAID = replace(MASS, attributed=None)
FEVER = Harm(outcome="any-harm", words="fever", attributed=True)
CASE: dict[str, Any] = {"design": Design.CASE_REPORT, "n": 1, "direction": Direction.HARM, "harms": (MASS,)}


def study(id: str = "a", **said: Any) -> StudyResult:
    """A sound trial of three years that saw no tumour."""
    sound: dict[str, Any] = {
        "design": Design.RCT, "masking": "double", "registered_primary": True, "risk_of_bias": RiskOfBias.LOW,
        "n": 5000, "therapy": "uc-msc", "condition": "t1d", "outcome": "tumour", "direction": Direction.NO_DIFFERENCE,
        "follow_up_months": 36.0,
    }  # fmt: skip
    return StudyResult(id=id, trial=id.upper(), **(sound | said))


def graded(*results: StudyResult, effect: Effect = Effect.HARM, wording: Strength = Strength.CAUSAL,
           outcome: str = "tumour", therapy: str = "uc-msc", condition: str = "t1d", scope: Scope | None = None,
           basis: Basis | None = None, quote: str = "in type 1 diabetes", **asserted: Any) -> Assessment:  # fmt: skip
    said = claim(wording, kind=Kind.SAFETY, effect=effect, outcome=outcome)
    told: dict[str, Any] = {"scope": scope, "basis": basis or said.statement.basis, "quote": quote}
    statement = replace(said.statement, therapies=(therapy,), conditions=(condition,), **told)
    asked = replace(said, statement=statement, assertion=replace(said.assertion, **asserted))
    return grade(asked, Dossier(results=results, searches=(SEARCH,)), RULES, AS_OF)


def test_a_risk_is_confirmed_by_one_documented_case_whatever_else_was_seen() -> None:
    found = graded(study(), study("case", **CASE), wording=Strength.CONDITIONAL)
    assert (found.verdict, found.label, found.grade) == ("supported", "Risk confirmed", "B")


def test_a_confirmed_risk_is_as_sure_as_what_documents_it_not_as_studies_that_did_not_see_it() -> None:
    found = graded(study(), study("case", **CASE), wording=Strength.CONDITIONAL)
    assert (found.certainty, [domain.reason for domain in found.domains][:1]) == ("very_low", ["case_report"])
    assert "randomised" not in " ".join(found.sentences)
    seen = study("b", design=Design.RCT, n=800, direction=Direction.HARM)
    assert graded(study(), seen, wording=Strength.CONDITIONAL).certainty == "high"


def test_a_risk_without_any_record_is_not_held_against_the_one_who_warns() -> None:
    assert graded(wording=Strength.CONDITIONAL).verdict == "unverifiable"


@pytest.mark.parametrize(("longer", "certainty"), [(1000, "moderate"), (9000, "high")])
def test_a_late_harm_is_looked_for_long_enough_where_half_of_the_people_were(longer: int, certainty: str) -> None:
    found = graded(study(n=5000, follow_up_months=6.0), study("b", n=longer))
    assert found.certainty == certainty


@pytest.mark.parametrize(
    ("people", "months", "verdict", "certainty"),
    [(5000, 36.0, "contradicted", "high"), (1000, 36.0, "contradicted", "moderate"), (299, 36.0, "unsettled", "low"),
     (1000, 23.0, "unsettled", "low"), (1000, None, "unsettled", "low"), (5000, None, "contradicted", "moderate")],
)  # fmt: skip
def test_a_risk_of_tumours_is_refuted_only_by_many_people_followed_for_two_years(
    people: int, months: float | None, verdict: str, certainty: str
) -> None:
    found = graded(study(n=people, follow_up_months=months))
    assert (found.verdict, found.certainty) == (verdict, certainty)


@pytest.mark.parametrize(
    ("harm", "verdict"),
    [
        ({}, "contradicted"),
        ({"therapy": "bm-msc", "condition": "stroke", "route": "vein"}, "contradicted"),
        ({"therapy": "bm-msc", "condition": "macular-degeneration", "route": "eye"}, "supported"),
        ({"therapy": "auto-hsct"}, "supported"),
        ({"outcome": "survival", "direction": Direction.BENEFIT, "harms": (UNSAID,)}, "supported"),
        ({"confidence": Confidence.RECALLED}, "unsettled"),
    ],
)  # fmt: skip
def test_an_absolute_denial_falls_to_serious_harm_put_down_to_such_cells_by_such_a_route(
    harm: dict[str, Any], verdict: str
) -> None:
    denial: dict[str, Any] = {"effect": Effect.NONE, "harmless": True}
    found = graded(study(), study("case", **(CASE | harm)), **denial)
    assert found.verdict == verdict, found.trace


@pytest.mark.parametrize(
    ("harm", "denies_harm", "wording", "verdict"),
    [
        (FEVER, True, Strength.CAUSAL, "contradicted"),
        (FEVER, False, Strength.CAUSAL, "supported"),  # "safe" is not said of a fever
        (FEVER, True, Strength.CONDITIONAL, "supported"),
        (replace(FEVER, attributed=None), True, Strength.CAUSAL, "supported"),
    ],
)
def test_that_there_is_no_side_effect_at_all_falls_to_a_mild_one_put_down_to_the_treatment(
    harm: Harm, denies_harm: bool, wording: Strength, verdict: str
) -> None:
    case = study("case", **(CASE | {"harms": (harm,), "direction": Direction.NO_DIFFERENCE, "outcome": "any-harm"}))
    none_seen = study("a", outcome="any-harm")
    said = {"harmless": True, "denies_harm": denies_harm, "wording": wording, "outcome": "any-harm"}
    assert graded(none_seen, case, effect=Effect.NONE, **said).verdict == verdict


def test_a_flat_denial_is_no_maybe_where_studies_of_another_use_found_harm() -> None:
    elsewhere = study("a", outcome="any-harm", condition="stroke", n=40, direction=Direction.HARM, route="brain")
    said: dict[str, Any] = {"outcome": "any-harm", "effect": Effect.NONE, "harmless": True, "denies_harm": True}
    assert graded(elsewhere, **said).verdict == "overstated"
    assert graded(elsewhere, wording=Strength.CONDITIONAL, **said).verdict == "unsettled"


def test_one_person_s_harm_is_a_story_unless_such_a_case_was_published() -> None:
    among_many = study("many", n=20, design=Design.SINGLE_ARM, direction=Direction.HARM, harms=(MASS,))
    story = graded(among_many, scope=Scope.ONE, wording=Strength.ASSOCIATED)
    assert (story.verdict, story.grade, story.label) == ("unverifiable", "–", "Not checkable")
    assert "One person's story" in story.bottom_line
    assert "This harm has been reported after" in story.bottom_line
    published = graded(study("case", **CASE), scope=Scope.ONE, wording=Strength.ASSOCIATED)
    assert published.verdict == "supported"


@pytest.mark.parametrize(("count", "verdict"), [("1", "supported"), ("12", "unverifiable")])
def test_the_one_case_that_a_regulator_tells_of_is_no_mere_story(count: str, verdict: str) -> None:
    warned = RegulatorWarning(
        id="w", jurisdiction="JP", body="MHLW", type="enforcement", title="t", therapies=("uc-msc",),
        conditions=("t1d",), harms=(replace(MASS, count=count),),
    )  # fmt: skip
    said = claim(Strength.ASSOCIATED, kind=Kind.SAFETY, effect=Effect.HARM, outcome="tumour")
    story = replace(said, statement=replace(said.statement, scope=Scope.ONE))
    assert grade(story, Dossier(warnings=(warned,)), RULES, AS_OF).verdict == verdict


def test_what_a_study_saw_in_its_own_patients_is_judged_as_the_report_it_is() -> None:
    report: dict[str, Any] = {
        "effect": Effect.NONE,
        "wording": Strength.ASSOCIATED,
        "scope": Scope.SOME,
        "harmless": True,
    }
    none: dict[str, Any] = {"proportions": (Proportion(words="none of 5000", hits=0, of=5000),)}
    elsewhere = study("case", **(CASE | {"condition": "stroke"}))
    assert graded(study(), elsewhere, **report, **none).verdict == "supported"
    assert graded(study(n=17, design=Design.SINGLE_ARM), elsewhere, **report).verdict == "early"
    told: dict[str, Any] = {"wording": Strength.CAUSAL, "scope": None, "told": True}
    assert graded(study(), elsewhere, **(report | told), basis=Basis.TRIAL).verdict == "supported"
    assert graded(study(), elsewhere, **(report | told), basis=Basis.EXPERT).verdict == "contradicted"


def test_what_comes_of_chemotherapy_is_no_harm_of_cells_given_without_it() -> None:
    transplant = study("t", therapy="auto-hsct", condition="lupus", outcome="serious-harm", direction=Direction.HARM)
    found = graded(transplant, therapy="cord-blood", outcome="serious-harm", effect=Effect.NONE,
                   wording=Strength.ASSOCIATED)  # fmt: skip
    assert found.verdict == "unsupported"


@pytest.mark.parametrize(
    ("asked", "recorded", "condition", "verdict"),
    [
        ("auto-hsct", "allo-hsct", "t1d", "unsupported"),
        ("auto-hsct", "cord-blood", "t1d", "unsupported"),
        ("gene-edited-hsc", "allo-hsct", "sickle-cell", "unsupported"),
        ("allo-hsct", "auto-hsct", "t1d", "unsupported"),
        ("gene-edited-hsc", "auto-hsct", "t1d", "contradicted"),
        ("auto-hsct", "gene-edited-hsc", "leukodystrophy", "unsupported"),  # of the altering, it may be
        ("allo-hsct", "cord-blood", "blood-cancer", "contradicted"),
        ("hsc", "auto-hsct", "blood-cancer", "contradicted"),
        ("hsc", "allo-hsct", "blood-cancer", "unsupported"),  # in type 1 diabetes every transplant is of one's own
    ],
)
def test_harms_of_one_transplant_are_not_those_of_another(
    asked: str, recorded: str, condition: str, verdict: str
) -> None:
    case = study("case", **(CASE | {"therapy": recorded, "condition": condition}))
    assert graded(case, therapy=asked, effect=Effect.NONE, harmless=True).verdict == verdict


@pytest.mark.parametrize(
    ("condition", "verdict"), [("sickle-cell", "contradicted"), ("multiple-sclerosis", "unverifiable")]
)
def test_a_transplant_of_unsaid_cells_may_do_what_a_donor_s_do_where_a_donor_s_are_given(
    condition: str, verdict: str
) -> None:
    case = study("case", **(CASE | {"therapy": "allo-hsct", "condition": "any"}))
    found = graded(case, therapy="hsc", condition=condition, effect=Effect.NONE, harmless=True)
    assert found.verdict == verdict


@pytest.mark.parametrize(
    ("condition", "verdict"), [("leukodystrophy", "contradicted"), ("cerebral-palsy", "unverifiable")]
)
def test_harms_of_a_cord_blood_transplant_are_not_those_of_an_infusion(condition: str, verdict: str) -> None:
    case = study("case", **(CASE | {"therapy": "cord-blood", "condition": "blood-cancer", "route": "vein"}))
    found = graded(case, therapy="cord-blood", condition=condition, effect=Effect.NONE, harmless=True)
    assert found.verdict == verdict


def test_studies_that_saw_no_harm_are_not_told_of_without_reports_of_it() -> None:
    reported = study(
        "few", n=9, design=Design.CASE_SERIES, direction=Direction.BENEFIT, outcome="survival", harms=(FEVER,)
    )
    denial: dict[str, Any] = {"effect": Effect.NONE, "outcome": "any-harm"}
    saw_none = study(outcome="any-harm", n=50)
    assert "Side effects have been reported" in graded(saw_none, reported, **denial).bottom_line
    assert "in too few people to rule them out" in graded(saw_none, reported, **denial).bottom_line
    assert "reported" not in graded(saw_none, **denial).bottom_line
    unstudied = graded(reported, wording=Strength.CONDITIONAL, **denial)
    assert unstudied.verdict == "unsupported"
    assert unstudied.bottom_line.startswith("Side effects have been reported")


@pytest.mark.parametrize(
    ("share", "seen", "people", "verdict"),
    [(50.0, "2 %", 500, "overstated"), (50.0, "2 %", 29, "unsettled"), (50.0, "30 %", 500, "unsettled"),
     (11.0, "2 %", 500, "unsettled"), (13.0, "2 %", 500, "overstated"), (50.0, "many", 500, "supported")],
)  # fmt: skip
def test_a_harm_said_to_be_far_more_frequent_than_any_study_saw_is_exaggerated(
    share: float, seen: str, people: int, verdict: str
) -> None:
    told = (Proportion(words="so many", share=share),)
    found = graded(study(n=people, direction=Direction.HARM, effect=seen), study("b", **CASE), proportions=told)
    assert found.verdict == verdict
    assert "no more than that" not in found.bottom_line


@pytest.mark.parametrize(
    ("share", "seen", "verdict"),
    [
        (7.0, "5 %", "unsettled"),
        (6.0, "5 %", "supported"),
        (4.0, "3 to 6 %", "supported"),
        (1.0, "3 to 6 %", "unsettled"),
    ],
)
def test_a_share_is_borne_out_within_what_was_counted(share: float, seen: str, verdict: str) -> None:
    told = (Proportion(words=f"{share} %", share=share),)
    assert graded(study(n=500, direction=Direction.HARM, effect=seen), proportions=told).verdict == verdict


@pytest.mark.parametrize(("fatal", "within"), [(False, True), (True, False)])
def test_who_died_of_a_harm_are_not_all_to_whom_it_came(fatal: bool, within: bool) -> None:
    died = Harm(outcome="infection", words="an infection", count="9/100", serious=True, attributed=True, fatal=fatal)
    told = (Proportion(words="9 %", share=9.0),)
    found = graded(study(n=100, harms=(died,)), outcome="infection", proportions=told)
    assert found.verdict == "supported"
    assert ("lies within that" in found.bottom_line) is within


def test_a_study_that_counted_a_harm_twice_is_told_of_once_in_its_place() -> None:
    told = (Proportion(words="6 %", share=6.0),)
    seen = [study(id, n=500, direction=Direction.HARM, effect=f"{id} %") for id in ("4", "5")]
    twice = study("a", n=500, direction=Direction.HARM, effect="1 to 9 %")
    assert "counted it so: 1 to 9 %, 5 % and 4 %" in graded(*seen, twice, proportions=told).bottom_line


def test_what_was_counted_is_set_as_people_write_it() -> None:
    told = (Proportion(words="6 %", share=6.0),)
    counted = study(n=500, direction=Direction.HARM, effect="6.2% v 2%")
    assert "counted it so: 6.2 % against 2 %." in graded(counted, proportions=told).bottom_line


def test_what_was_counted_of_these_cells_is_not_said_to_be_of_others() -> None:
    of_others = study("b", therapy="bm-msc", direction=Direction.HARM)
    saw = Harm(outcome="tumour", words="a tumour", count="30/500", serious=True, attributed=True)
    of_these = study("c", n=500, outcome="survival", harms=(saw,))
    told = (Proportion(words="6 %", share=6.0),)
    assert "of cells akin to them" in graded(of_others, of_these).bottom_line
    counted = graded(of_others, of_these, proportions=told).bottom_line
    assert "a tumour (30/500)" in counted
    assert "akin" not in counted


def test_what_was_counted_is_told_from_the_most_to_the_least_beside_a_share_that_lies_within() -> None:
    told = (Proportion(words="6 %", share=6.0),)
    seen = [study(id, n=500, direction=Direction.HARM, effect=f"{id} %") for id in ("1", "4", "9", "5")]
    assert (
        "counted it so: 9 %, 5 % and 1 %. What the statement says lies within"
        in graded(*seen, proportions=told).bottom_line
    )
    assert "counted it so" not in graded(*seen).bottom_line
    fewer = (Proportion(words="1.2 %", share=1.2),)
    assert (
        "counted far more of it: 9 %, 5 % and 1 %. Whether it is as frequent"
        in graded(*seen, proportions=fewer).bottom_line
    )


@pytest.mark.parametrize(
    ("condition", "people", "so_many"),
    [("t1d", 2, True), ("t2d", 2, False), ("t1d", 3, False), ("any", 2, True)],
)
def test_a_number_of_people_is_borne_out_by_cases_with_the_disease_alone(
    condition: str, people: int, so_many: bool
) -> None:
    two = Harm(outcome="tumour", words="2 tumours", serious=True, attributed=True)
    cases = study("b", **(CASE | {"condition": condition, "harms": (two,)}))
    found = graded(cases, proportions=(Proportion(words="so many", hits=people),))
    assert ("to as many people as the statement says is not on record" not in found.bottom_line) is so_many


@pytest.mark.parametrize(("share", "verdict"), [(9.0, "supported"), (2.0, "unsettled")])
def test_that_fewer_come_to_a_harm_is_borne_out_by_every_count(share: float, verdict: str) -> None:
    told = (Proportion(words="fewer", share=share, bound=Bound.AT_MOST),)
    counts = (
        study(n=500, direction=Direction.HARM, effect="1 %"),
        study("b", n=90, direction=Direction.HARM, effect="7 %"),
    )
    assert graded(*counts, proportions=told, few=True).verdict == verdict
    assert graded(study("b", **CASE), proportions=told, few=True).verdict == "unsettled"


@pytest.mark.parametrize(("share", "verdict"), [(7.0, "supported"), (4.0, "supported"), (60.0, "unsettled")])
def test_that_up_to_so_many_come_to_a_harm_is_borne_out_where_a_study_counted_as_many(
    share: float, verdict: str
) -> None:
    told = (Proportion(words="up to", share=share, bound=Bound.AT_MOST),)
    counts = [study(id, n=500, direction=Direction.HARM, effect=f"{id} %") for id in ("1", "7")]
    found = graded(*counts, proportions=told)
    assert found.verdict == verdict
    assert ("lies within that" in found.bottom_line) is (verdict == "supported")


def test_a_harm_said_to_come_to_everyone_is_exaggerated_where_some_were_spared() -> None:
    some = study(n=40, direction=Direction.HARM, effect="30 %")
    assert graded(some, study("b", **CASE), everyone=True).verdict == "overstated"
    assert graded(some, study("b", **CASE), everyone=True, how_often=True).verdict == "supported"


def test_a_serious_harm_said_to_come_to_everyone_is_exaggerated_where_no_study_counted_it_in_all() -> None:
    case, all_of_them = study("b", **CASE), study(n=12, direction=Direction.HARM, events="12/12")
    assert graded(case, everyone=True).verdict == "overstated"
    assert graded(case, wording=Strength.CONDITIONAL).verdict == "supported"
    assert graded(case, all_of_them, everyone=True).verdict == "supported"
    fever = replace(case, outcome="infection", harms=(replace(MASS, outcome="infection", serious=False),))
    assert graded(fever, outcome="infection", everyone=True).verdict == "supported"


@pytest.mark.parametrize(("condition", "verdict"), [("t1d", "unsettled"), ("stroke", "unsupported")])
def test_cells_of_unsaid_kind_tell_of_no_other_in_another_disease(condition: str, verdict: str) -> None:
    unsaid = study("case", **(CASE | {"therapy": "stem-cells", "condition": condition, "harms": ()}))
    assert graded(unsaid, effect=Effect.NONE, wording=Strength.ASSOCIATED).verdict == verdict


@pytest.mark.parametrize(
    ("quote", "effect", "verdict"),
    [
        ("it can do harm", Effect.HARM, "supported"),
        ("it can do harm in type 1 diabetes", Effect.HARM, "unsettled"),
        ("it may be harmless", Effect.NONE, "unsettled"),
    ],
)
def test_a_disease_around_a_sentence_of_harm_does_not_narrow_where_the_harm_came_about(
    quote: str, effect: Effect, verdict: str
) -> None:
    elsewhere = study("case", **(CASE | {"therapy": "bm-msc", "condition": "macular-degeneration", "route": "eye"}))
    assert graded(elsewhere, wording=Strength.CONDITIONAL, effect=effect, quote=quote).verdict == verdict


def test_a_harm_that_studies_saw_in_another_use_is_not_said_to_be_unseen() -> None:
    elsewhere = study("case", **(CASE | {"therapy": "bm-msc", "condition": "macular-degeneration", "route": "eye"}))
    found = graded(elsewhere, wording=Strength.CONDITIONAL)
    assert found.verdict == "unsettled"
    assert "did not see" not in found.bottom_line


def test_a_harm_put_down_to_something_else_is_not_confirmed_for_the_treatment() -> None:
    found = graded(study("case", **CASE), wording=Strength.CONDITIONAL, blames_another=True)
    assert (found.verdict, found.grade) == ("unverifiable", "–")
    assert "something else than the treatment" in found.bottom_line


def test_a_share_counts_as_published_only_where_the_disease_is_the_claims() -> None:
    elsewhere = study(
        "b", condition="lupus", outcome="serious-harm", direction=Direction.HARM, effect="5 % of patients"
    )
    own = study(
        "c", design=Design.CASE_SERIES, outcome="serious-harm", direction=Direction.HARM, effect="2 % of patients"
    )
    share: dict[str, Any] = {"proportions": (Proportion(words="5%", share=5.0),), "how_often": True}
    assert "is not known" in graded(elsewhere, own, outcome="serious-harm", **share).bottom_line.split(". ")[-1]


@pytest.mark.parametrize(("told", "other"), [("cells by Temcell", True), ("cells by StemCells of Lund", False)])
def test_a_product_is_named_by_its_whole_name(told: str, other: bool) -> None:
    products = tuple(Product(id=name, names=(name,), therapies=("uc-msc",)) for name in ("Stempeucel", "Temcell"))
    asked = claim(Strength.CONDITIONAL, kind=Kind.SAFETY, effect=Effect.HARM, outcome="tumour")
    asked = replace(asked, assertion=replace(asked.assertion, names=("Stempeucel",)))
    world = Dossier(results=(study("case", therapy_words=told, **CASE),), searches=(SEARCH,), products=products)
    assert ("another product of this kind" in grade(asked, world, RULES, AS_OF).bottom_line) is other


@pytest.mark.parametrize(
    ("therapy", "asserted", "verdict"),
    [
        ("uc-msc", {"ever": True}, "contradicted"),
        ("uc-msc", {}, "unsettled"),
        ("bm-msc", {"ever": True}, "unsettled"),
    ],
)
def test_that_none_was_ever_reported_falls_to_one_report_after_these_cells(
    therapy: str, asserted: dict[str, Any], verdict: str
) -> None:
    said: dict[str, Any] = {"denies_harm": True, "told": True, "wording": Strength.ASSOCIATED, "effect": Effect.NONE}
    case = study("case", **(CASE | {"therapy": therapy}))
    found = graded(study(), case, **said, **asserted)
    assert found.verdict == verdict
    assert ("The statement says otherwise." in found.bottom_line) is (verdict == "contradicted")


def test_that_safety_is_not_known_is_no_warning() -> None:
    denied: dict[str, Any] = {"outcome": "any-harm", "denies_safe": True}
    assert graded(study("case", **CASE), **denied).verdict == "supported"
    assert graded(study("case", **CASE), open=True, **denied).verdict == "unverifiable"


@pytest.mark.parametrize(
    ("condition", "route", "verdict"),
    [("stroke", "eye", "unsupported"), ("stroke", "joint", "unsettled"), ("t1d", "eye", "overstated")],
)
def test_what_studies_saw_by_another_route_in_another_disease_says_nothing_of_safety(
    condition: str, route: str, verdict: str
) -> None:
    seen = study(outcome="any-harm", condition=condition, n=40, direction=Direction.HARM, route=route)
    said: dict[str, Any] = {"outcome": "any-harm", "effect": Effect.NONE, "harmless": True, "routes": ("joint",)}
    assert graded(seen, **said).verdict == verdict


def test_harms_in_the_infection_that_long_covid_follows_count_as_those_of_any_other_disease() -> None:
    saw_none = study(condition="covid-19", stage="severe")
    asked: dict[str, Any] = {"condition": "long-covid", "stages": ("long-covid",)}
    assert graded(saw_none, **asked).certainty == graded(study(condition="stroke"), **asked).certainty

"""A reviewer's word on a result moves how it counts, and the trace says so; what may never count stays out."""

import json
from dataclasses import replace

import pytest

from claims.vocabulary.days import Day
from claims.vocabulary.statements import Effect, Kind, Strength
from evidence.grading import Assessment, Claim, Dossier, grade, load_rules
from evidence.grading.account.wording import sentence
from evidence.grading.facts import Design, Harm, Pin, Pinned, RiskOfBias
from tests.unit.evidence.grading.studies import HEDGED, SAME, review, study, world
from tests.unit.evidence.grading.universe import AS_OF, claim

WHY = "The groups were not comparable: see Table_1."
TUMOUR = Harm(outcome="tumour", words="a tumour", serious=True, attributed=True)


def pin(result: str, action: Pinned, why: str = WHY) -> Pin:
    aspect = "bias" if action.startswith("bias") else "bearing"
    return Pin(id=f"{result} {aspect}", result=result, action=action, reviewer="number-7", why=why)


def graded(dossier: Dossier, *pins: Pin, said: Claim | None = None) -> Assessment:
    return grade(said or claim(HEDGED), replace(dossier, pins=pins), load_rules(), AS_OF)


def said_of(found: Assessment, rule: str) -> list[tuple[str, ...]]:
    return [step.records for step in found.trace if step.rule == rule]


def domain(found: Assessment, name: str) -> tuple[int, str]:
    return next((each.change, each.reason) for each in found.domains if each.domain == name)


def test_what_is_left_out_counts_no_more_and_the_trace_says_why_in_the_reviewer_s_own_words() -> None:
    dossier = world(study("one"), study("two"), study("three", n=900, way=SAME))
    assert graded(dossier).verdict == "unsettled"
    found = graded(dossier, pin("three", Pinned.EXCLUDE))
    assert (found.verdict, found.certainty) == ("supported", "high")
    [step] = [step for step in found.trace if step.rule == "pinned_exclude"]
    assert step.records == ("three",)
    assert sentence(step, load_rules()) == f"A reviewer left out THREE: “{WHY}”"
    assert said_of(found, "left_out") == []
    assert "number-7" not in json.dumps(found.to_json()["trace"])


def test_of_a_study_whose_result_is_left_out_another_one_counts() -> None:
    other = replace(study("one"), id="other", outcome="glycaemic-control", registered_primary=False)
    found = graded(world(study("one"), other), pin("one", Pinned.EXCLUDE))
    assert said_of(found, "direct") == [("other",)]


def test_where_all_is_left_out_nobody_is_told_that_nothing_was_found() -> None:
    found = graded(world(study("one")), pin("one", Pinned.EXCLUDE))
    assert (found.verdict, found.certainty, found.grade) == ("unverifiable", "none", "–")
    assert "left out each result" in found.bottom_line
    assert graded(world()).verdict == "unsupported"


def test_a_direct_result_that_is_called_related_is_lowered_for_it() -> None:
    dossier = world(study("one"), study("two"))
    assert domain(graded(dossier), "indirectness")[0] == 0
    found = graded(dossier, *(pin(each, Pinned.RELATED) for each in ("one", "two")))
    assert (domain(found, "indirectness"), found.certainty) == ((-1, "reviewer"), "moderate")
    assert said_of(found, "pinned_related") == [("one",), ("two",)]


def test_a_related_result_that_is_called_direct_is_not_lowered() -> None:
    dossier = world(study("one", therapy="bm-msc"), study("two", therapy="bm-msc"))
    assert domain(graded(dossier), "indirectness")[0] == -1
    found = graded(dossier, *(pin(each, Pinned.DIRECT) for each in ("one", "two")))
    assert (domain(found, "indirectness"), found.certainty) == ((0, "direct"), "high")


@pytest.mark.parametrize(
    "other",
    [{"outcome": "quality-of-life"}, {"condition": "osteoarthritis"}, {"therapy": "auto-hsct"}],
)
@pytest.mark.parametrize(("action", "rule"), [(Pinned.DIRECT, "direct"), (Pinned.RELATED, "related")])
def test_what_the_model_left_out_for_what_it_is_of_is_taken_in(
    other: dict[str, str], action: Pinned, rule: str
) -> None:
    dossier = world(study("one", **other))
    assert said_of(graded(dossier), "direct") == said_of(graded(dossier), "related") == []
    found = graded(dossier, pin("one", action))
    assert said_of(found, rule) == said_of(found, f"pinned_{action}") == [("one",)]


def test_another_comparator_is_taken_in_too() -> None:
    said = claim(HEDGED)
    said = replace(said, assertion=replace(said.assertion, comparators=("steroid",)))
    dossier = world(study("one", comparators=("saline",), comparator="saline"))
    assert said_of(graded(dossier, said=said), "left_out") == [("one",)]
    assert said_of(graded(dossier, pin("one", Pinned.DIRECT), said=said), "direct") == [("one",)]


@pytest.mark.parametrize("action", [Pinned.DIRECT, Pinned.RELATED])
@pytest.mark.parametrize(
    "never",
    [
        {"retracted": True},
        {"published_on": Day.parse("2027")},
        {"subjects": "animal"},
        {"design": Design.PRECLINICAL, "subjects": "cells"},
    ],
)
@pytest.mark.parametrize("other", [{}, {"condition": "osteoarthritis"}])
def test_what_is_withdrawn_unpublished_or_of_no_person_is_never_taken_in(
    action: Pinned, never: dict[str, object], other: dict[str, str]
) -> None:
    dossier = world(study("one", **never, **other))
    found = graded(dossier, pin("one", action))
    assert said_of(found, "direct") == said_of(found, "related") == said_of(found, f"pinned_{action}") == []
    assert found.verdict == graded(dossier).verdict


@pytest.mark.parametrize("other", [{}, {"condition": "osteoarthritis"}])
def test_a_report_that_a_later_one_replaces_is_never_taken_in(other: dict[str, str]) -> None:
    later = study("later", supersedes=("one",), trial="ONE", **other)
    found = graded(world(study("one", **other), later), pin("one", Pinned.DIRECT), pin("later", Pinned.EXCLUDE))
    assert ("one",) not in said_of(found, "direct")


def test_the_result_that_a_reviewer_counts_goes_before_another_of_its_study() -> None:
    chosen = replace(study("one"), id="chosen", registered_primary=False)
    dossier = world(study("one"), chosen)
    assert said_of(graded(dossier), "direct") == [("one",)]
    found = graded(dossier, pin("chosen", Pinned.DIRECT))
    assert said_of(found, "direct") == said_of(found, "pinned_direct") == [("chosen",)]
    assert said_of(found, "left_out") == [("one",)]


def test_a_study_inside_a_review_that_counts_is_not_counted_twice() -> None:
    inside = study("inside", published_on=Day.parse("2019"))
    found = graded(world(review(), inside), pin("inside", Pinned.DIRECT))
    assert said_of(found, "left_out") == [("inside",)]


def test_what_a_reviewer_calls_related_drives_no_other_related_result_out() -> None:
    further = study("one", therapy="bm-msc", outcome="c-peptide")
    dossier = world(further, study("two", outcome="quality-of-life"))
    assert said_of(graded(dossier), "related") == [("one",)]
    found = graded(dossier, pin("two", Pinned.RELATED))
    assert {"one", "two"} <= set(found.findings[0].records + found.findings[-1].records)


def test_a_risk_of_bias_that_a_reviewer_judges_counts_before_what_is_on_record() -> None:
    high = world(study("one", risk_of_bias=RiskOfBias.HIGH), study("two", stopped_early=True))
    assert domain(graded(high), "risk_of_bias")[0] == -1
    found = graded(high, pin("one", Pinned.BIAS_LOW), pin("two", Pinned.BIAS_LOW))
    assert domain(found, "risk_of_bias") == (0, "low")
    assert said_of(found, "pinned_bias_low") == [("one",), ("two",)]
    low = world(study("one"), study("two"))
    found = graded(low, pin("one", Pinned.BIAS_HIGH), pin("two", Pinned.BIAS_HIGH))
    assert domain(found, "risk_of_bias") == (-1, "high")
    assert said_of(found, "pinned_bias_high") == [("one",), ("two",)]


def test_directness_and_bias_of_one_result_are_judged_side_by_side() -> None:
    found = graded(world(study("one")), pin("one", Pinned.RELATED), pin("one", Pinned.BIAS_HIGH))
    assert said_of(found, "pinned_related") == said_of(found, "pinned_bias_high") == [("one",)]
    assert {domain(found, "indirectness")[0], domain(found, "risk_of_bias")[0]} == {-1}


def test_a_word_that_changes_nothing_fires_no_rule() -> None:
    dossier = world(study("one"), study("two"))
    pins = (pin("one", Pinned.DIRECT), pin("two", Pinned.BIAS_LOW), pin("unknown", Pinned.EXCLUDE))
    found = graded(dossier, *pins)
    assert found.trace == graded(dossier).trace


def test_a_harm_that_only_a_result_left_out_tells_of_is_not_held_against_a_denial_and_stays_known() -> None:
    safe = claim(Strength.CAUSAL, kind=Kind.SAFETY, effect=Effect.NONE, outcome="any-harm", harmless=True)
    dossier = world(study("one", n=3000, harms=(TUMOUR,), follow_up_months=36.0))
    assert graded(dossier, said=safe).verdict == "contradicted"
    found = graded(dossier, pin("one", Pinned.EXCLUDE), said=safe)
    assert found.verdict != "contradicted"
    assert said_of(found, "pinned_exclude") == [("one",)]
    assert [harm.outcome for harm in found.harms] == ["tumour"]


def test_a_dossier_says_its_pins_and_one_without_them_is_what_it_was() -> None:
    bare = world(study("one"))
    pinned = replace(bare, pins=(pin("one", Pinned.EXCLUDE),))
    assert b"pins" not in bare.canonical_json()
    assert pinned.sha256 != bare.sha256
    assert Dossier.from_json(json.loads(pinned.canonical_json())) == pinned
    assert replace(pinned, pins=()).sha256 == bare.sha256

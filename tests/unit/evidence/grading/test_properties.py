"""What must hold of every grade, in any world of facts."""

import json
import random
import re
from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claims.vocabulary import CONDITIONS as DISEASES
from claims.vocabulary import THERAPIES as CELLS
from claims.vocabulary.statements import Effect, Kind, Strength
from evidence.grading import Dossier, grade, load_rules
from evidence.grading.assessment import Assessment, Certainty, Verdict
from evidence.grading.claim import Claim
from evidence.grading.facts import Confidence, Direction, StudyResult
from tests.unit.evidence.grading.universe import (
    AS_OF,
    CONDITIONS,
    THERAPIES,
    claim,
    deciding,
    families,
    results,
    worlds,
)  # fmt: skip

RULES = load_rules()
LETTERS = "EDCBA"
_NO_HELP = (Direction.NO_DIFFERENCE, Direction.HARM)
NAMED = {"inconsistency", "risk_of_bias", "outcome", "ceiling", "publication_bias", "indirectness"}


def graded(said: Claim, dossier: Dossier) -> Assessment:
    return grade(said, dossier, RULES, AS_OF)


def rank(found: Assessment) -> float:
    """How well a statement stands: by its letter; what cannot be checked lies between C and D."""
    return LETTERS.index(found.grade) if found.grade in LETTERS else 1.5


@given(worlds(), results())
@settings(max_examples=200, deadline=None)
def test_an_agreeing_result_lowers_certainty_only_by_a_rule_that_is_named(world: Dossier, added: object) -> None:
    before = graded(claim(), world)
    assume(before.certainty not in (None, Certainty.NONE))
    assume(added.study not in {each.study for each in world.results})  # type: ignore[attr-defined]
    direction = before.findings[0].direction
    result = replace(added, direction=Direction(direction), retracted=False)  # type: ignore[type-var]
    after = graded(claim(), Dossier(results=(*world.results, result), searches=world.searches))
    for found in (before, after):
        assert found.certainty is Certainty.of(explained(found)), found.domains
    assert before.certainty is not None
    assert after.certainty is not None
    if after.certainty.level < before.certainty.level:
        was = {finding.domain: finding.change for finding in before.domains}
        fell = {d.domain for d in after.domains if d.change < was.get(d.domain, 0) or d.domain not in was}
        stronger = after.domains[0].change > before.domains[0].change  # fewer people in a stronger design decide now
        assert stronger or fell & NAMED or displaced(after) - displaced(before), (before.domains, after.domains)


def displaced(found: Assessment) -> set[str]:
    """The results that a review stands for, as the trace has it: it holds them, or is the one that counts."""
    reasons = ("inside_review", "another_review_counts")
    steps = (step for step in found.trace if step.arguments.get("reason") in reasons)
    return {record for step in steps for record in step.records}


def explained(found: Assessment) -> int:
    """The level that the domains give, and nothing else: their sum, within bounds and below a ceiling."""
    level = max(1, min(4, sum(finding.change for finding in found.domains)))
    held = any(finding.domain == "ceiling" for finding in found.domains)
    return min(level, RULES.certainty.ceiling.level) if held else level


@given(worlds())
@settings(deadline=None)
def test_a_stronger_wording_never_gets_a_better_verdict(world: Dossier) -> None:
    hedged, reported, flat = (graded(claim(strength), world) for strength in
                              (Strength.CONDITIONAL, Strength.ASSOCIATED, Strength.CAUSAL))  # fmt: skip
    assert rank(flat) <= rank(hedged)
    assert rank(flat) <= rank(reported)


@given(worlds(), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_the_order_of_facts_does_not_matter(world: Dossier, randomness: random.Random) -> None:
    shuffled = list(world.results)
    randomness.shuffle(shuffled)
    assert graded(claim(), replace(world, results=tuple(shuffled))) == graded(claim(), world)


def some_of(ids: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(ids), min_size=1, max_size=3, unique=True)


@given(families(), some_of(THERAPIES), some_of(CONDITIONS), st.sampled_from(Strength))
@settings(deadline=None)
def test_the_order_in_which_a_claim_lists_things_does_not_matter(
    world: Dossier, therapies: list[str], conditions: list[str], strength: Strength
) -> None:
    one = graded(claim(strength, therapies=tuple(therapies), conditions=tuple(conditions)), world)
    other = graded(claim(strength, therapies=tuple(therapies[::-1]), conditions=tuple(conditions[::-1])), world)
    told = [(found.verdict, found.certainty, set(found.flags), set(found.kinds)) for found in (one, other)]
    assert told[0] == told[1]


@given(families(), results(), st.sampled_from(THERAPIES), st.sampled_from(CONDITIONS), st.sampled_from(Strength))
@settings(deadline=None)
def test_a_result_in_another_disease_changes_nothing_but_what_is_left_out(
    world: Dossier, added: StudyResult, therapy: str, condition: str, strength: Strength
) -> None:
    assume(added.study not in {each.study for each in world.results})
    elsewhere = replace(added, condition="stroke", outcome="functional-recovery", harms=())
    asked = claim(strength, therapies=(therapy,), conditions=(condition,))
    before, after = graded(asked, world), graded(asked, replace(world, results=(*world.results, elsewhere)))
    bare = {"trace": (), "dossier": ""}
    assert replace(after, **bare) == replace(before, **bare)


@given(families(), st.sampled_from(THERAPIES), st.sampled_from(CONDITIONS), st.sampled_from(Strength), st.booleans())
@settings(deadline=None)
def test_results_of_other_cells_or_another_disease_never_make_sure(
    world: Dossier, therapy: str, condition: str, strength: Strength, negated: bool
) -> None:
    found = graded(claim(strength, therapies=(therapy,), conditions=(condition,), negated=negated), world)
    own = [each for each in world.results
           if CELLS.is_a(each.therapy, therapy) and DISEASES.is_a(each.condition, condition)]  # fmt: skip
    assert own or found.certainty in (None, *(Certainty.of(level) for level in range(4)))


@given(st.one_of(families(), deciding()), st.sampled_from(THERAPIES), st.sampled_from(["cure", "everyone"]),
       st.sampled_from(Strength))  # fmt: skip
@settings(deadline=None)
def test_a_cure_and_help_for_everyone_never_stand_better_than_help(
    world: Dossier, therapy: str, more: str, strength: Strength
) -> None:
    help_told = claim(strength, therapies=(therapy,))
    more_told = replace(help_told, assertion=replace(help_told.assertion, **{more: True}))
    plain, told = graded(help_told, world), graded(more_told, world)
    assert rank(told) <= rank(plain) or told.verdict is Verdict.UNSETTLED, (plain.verdict, told.verdict)


@given(worlds(), results())
@settings(deadline=None)
def test_a_retracted_result_changes_nothing_but_the_trace(world: Dossier, added: object) -> None:
    withdrawn = replace(added, retracted=True, harms=())  # type: ignore[type-var]
    assume(withdrawn.id not in {each.id for each in world.results})
    before = graded(claim(), world)
    after = graded(claim(), replace(world, results=(*world.results, withdrawn)))
    bare = {"trace": (), "dossier": ""}
    assert replace(after, **bare) == replace(before, **bare)
    assert any(step.rule == "left_out" and withdrawn.id in step.records for step in after.trace)


@given(worlds())
@settings(deadline=None)
def test_every_number_in_the_bottom_line_is_in_the_dossier(world: Dossier) -> None:
    known = set(re.findall(r"\d+", json.dumps(world.to_json())))
    assert set(re.findall(r"\d+", graded(claim(), world).bottom_line)) <= known


@given(st.one_of(deciding(), worlds()))
@settings(max_examples=200, deadline=None)
def test_negation_swaps_supported_and_contradicted_where_the_evidence_decides(world: Dossier) -> None:
    said, denied = graded(claim(), world), graded(claim(negated=True), world)
    if said.verdict is Verdict.SUPPORTED:
        assert denied.verdict in (Verdict.CONTRADICTED, Verdict.UNSETTLED)
        assert denied.verdict is Verdict.CONTRADICTED or _rests_on_recall(said, world, Direction.BENEFIT)
    if denied.verdict is Verdict.SUPPORTED:
        assert said.verdict in (Verdict.CONTRADICTED, Verdict.UNSETTLED)
        assert said.verdict is Verdict.CONTRADICTED or _rests_on_recall(denied, world, *_NO_HELP)


@given(worlds("tumour"), st.sampled_from(Strength))
@settings(max_examples=200, deadline=None)
def test_reassurance_never_stands_better_than_the_warning_unless_absence_is_shown(
    world: Dossier, strength: Strength
) -> None:
    warning = graded(claim(strength, kind=Kind.SAFETY, effect=Effect.HARM, outcome="tumour"), world)
    denial = graded(claim(strength, kind=Kind.SAFETY, effect=Effect.NONE, outcome="tumour", harmless=True), world)
    shown = denial.certainty is not None and denial.certainty.level >= Certainty.LOW.level
    assert rank(denial) <= rank(warning) or (shown and warning.verdict is not Verdict.SUPPORTED)


@given(worlds(), st.sampled_from(["open", "silent"]), st.sampled_from(Strength), st.booleans())
@settings(deadline=None)
def test_what_asserts_nothing_is_never_graded(world: Dossier, way: str, strength: Strength, negated: bool) -> None:
    said = claim(strength, negated=negated)
    nothing = replace(said, assertion=replace(said.assertion, **{way: True}))
    found = graded(nothing, world)
    assert (found.verdict, found.grade, found.certainty) == (Verdict.UNVERIFIABLE, "–", None)


@given(worlds())
@settings(deadline=None)
def test_a_fact_that_is_only_recalled_never_contradicts_by_itself(world: Dossier) -> None:
    recalled = replace(world, results=tuple(replace(each, confidence=Confidence.RECALLED) for each in world.results))
    for negated in (False, True):
        assert graded(claim(negated=negated), recalled).verdict is not Verdict.CONTRADICTED


def _rests_on_recall(found: Assessment, world: Dossier, *ways: Direction) -> bool:
    """Whether any that points that way was not seen in a source: how many people it stands for, a review may hide."""
    told = [each for each in world.results if each.id in found.records and each.direction in ways]
    return any(each.confidence is Confidence.RECALLED for each in told)

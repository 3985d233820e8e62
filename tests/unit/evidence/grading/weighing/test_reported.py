"""What published numbers say of those that a claim gives, and of "everyone"."""

from dataclasses import replace

import pytest

from claims.vocabulary.assertions import Proportion, TrialDesign
from claims.vocabulary.statements import Kind, Strength
from evidence.grading import Dossier, grade, load_rules
from evidence.grading.assessment import Verdict
from evidence.grading.facts import Design, Direction, Product, RiskOfBias, StudyResult, Trial
from tests.unit.evidence.grading.universe import AS_OF, SEARCH, claim


def result(**said: object) -> StudyResult:
    sound = {
        "id": "r", "design": Design.RCT, "therapy": "uc-msc", "condition": "t1d", "outcome": "glycaemic-control",
        "direction": Direction.BENEFIT, "n": 900, "masking": "double", "registered_primary": True,
        "risk_of_bias": RiskOfBias.LOW,
    }  # fmt: skip
    return StudyResult(**(sound | said))  # type: ignore[arg-type]


@pytest.mark.parametrize(("events", "verdict"), [("20/20 v 5/20", "supported"), ("18/20 v 20/20", "overstated")])
def test_everyone_is_beyond_a_study_in_which_some_of_those_treated_were_not_helped(events: str, verdict: str) -> None:
    said = claim(Strength.ASSOCIATED)
    said = replace(said, assertion=replace(said.assertion, everyone=True))
    world = Dossier(results=(result(events=events),), searches=(SEARCH,))
    assert grade(said, world, load_rules(), AS_OF).verdict == verdict


def test_a_share_of_very_few_people_bears_out_no_percentage() -> None:
    said = claim(Strength.ASSOCIATED)
    said = replace(said, assertion=replace(said.assertion, proportions=(Proportion(words="50%", share=50.0),)))
    few = Dossier(results=(result(events="2/4"),), searches=(SEARCH,))
    many = Dossier(results=(result(events="20/40"),), searches=(SEARCH,))
    assert grade(said, few, load_rules(), AS_OF).verdict is Verdict.UNVERIFIABLE
    assert grade(said, many, load_rules(), AS_OF).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(("share", "verdict"), [(20.0, "supported"), (50.0, "contradicted")])
def test_of_a_study_that_is_named_no_other_study_s_figures_count(share: float, verdict: str) -> None:
    said = claim(Strength.ASSOCIATED)
    told = {"names": ("OWN-1",), "proportions": (Proportion(words="so many", share=share),)}
    said = replace(said, assertion=replace(said.assertion, **told))  # type: ignore[arg-type]
    trial = Trial(id="NCT1", registry="r", names=("OWN-1",), therapies=("uc-msc",), conditions=("t1d",))
    own, other = result(trial="NCT1", events="200/1000"), result(id="o", trial="NCT2", events="500/1000")
    world = Dossier(results=(own, other), trials=(trial,), searches=(SEARCH,))
    assert grade(said, world, load_rules(), AS_OF).verdict == verdict


@pytest.mark.parametrize(
    ("outcome", "counts"),
    [("other:brain shrinkage", True), ("other:heart failure events", False), ("other:course of the disease", False)],
)
def test_outcomes_that_no_lexicon_has_are_alike_by_half_their_words(outcome: str, counts: bool) -> None:
    known = ("other:brain volume", "other:heart attack or stroke", "other:chronic graft-versus-host disease")
    found = [result(id=each, outcome=each) for each in known]
    graded = grade(claim(outcome=outcome), Dossier(results=tuple(found), searches=(SEARCH,)), load_rules(), AS_OF)
    assert bool(graded.findings) is counts


@pytest.mark.parametrize(("outcome", "compared"), [("insulin-independence", True), ("c-peptide", False)])
def test_a_figure_is_held_only_against_what_was_measured_of_the_same_outcome(outcome: str, compared: bool) -> None:
    said = claim(Strength.ASSOCIATED, outcome="insulin-independence")
    told = (Proportion(words="80%", share=80.0),)
    said = replace(said, assertion=replace(said.assertion, proportions=told))
    off = result(outcome="insulin-independence")
    other = result(id="o", trial="NCT2", outcome=outcome, events="80/100")
    (field,) = grade(said, Dossier(results=(off, other), searches=(SEARCH,)), load_rules(), AS_OF).fields
    assert bool(field.agrees) is compared


@pytest.mark.parametrize("name", ["OWN-1", "OTHER-2"])
def test_beside_a_study_that_is_on_no_record_nothing_is_compared(name: str) -> None:
    said = claim(Strength.ASSOCIATED)
    told = {"names": (name,), "studies": (name,), "proportions": (Proportion(words="so many", share=20.0),)}
    said = replace(said, assertion=replace(said.assertion, **told))  # type: ignore[arg-type]
    trial = Trial(id="NCT1", registry="r", names=("OWN-1",), therapies=("uc-msc",), conditions=("t1d",))
    world = Dossier(results=(result(trial="NCT1", events="200/1000"),), trials=(trial,), searches=(SEARCH,))
    found = grade(said, world, load_rules(), AS_OF)
    assert bool(found.fields) is (name == "OWN-1")
    assert ("is not on record here" in found.bottom_line) is (name != "OWN-1")


@pytest.mark.parametrize(("names", "identified"), [(("OWN-1",), True), ((), False)])
def test_a_study_that_cannot_be_told_to_be_the_one_meant_is_not_held_beside(
    names: tuple[str, ...], identified: bool
) -> None:
    told = claim()
    statement = replace(told.statement, kind=Kind.TRIAL, effect=None, strength=None)
    said = replace(told.assertion, names=names, trial=TrialDesign(people=300, named=names, masking="double"))
    trial = Trial(
        id="NCT1", registry="r", names=("OWN-1",), therapies=("uc-msc",), conditions=("t1d",), counts=(100,),
        masking="DOUBLE",
    )  # fmt: skip
    found = grade(replace(told, statement=statement, assertion=said), Dossier(trials=(trial,)), load_rules(), AS_OF)
    assert bool(found.fields) is identified
    assert (found.verdict == "contradicted") is identified


def told_of_own_1(world: Dossier, *figures: Proportion, outcome: str = "glycaemic-control") -> Verdict:
    """What is told of a study by its name, in a world where it is on record."""
    said = claim(Strength.ASSOCIATED, outcome=outcome)
    said = replace(said, assertion=replace(said.assertion, names=("OWN-1",), proportions=figures))
    trial = Trial(id="NCT1", registry="r", names=("OWN-1",), therapies=("uc-msc",), conditions=("t1d",))
    return grade(said, replace(world, trials=(trial,), searches=(SEARCH,)), load_rules(), AS_OF).verdict


@pytest.mark.parametrize(
    ("figure", "verdict"),
    [
        (Proportion(words="40 of 90", hits=40, of=90), "contradicted"),  # as many as were counted
        (Proportion(words="40%", share=40.0), "contradicted"),
        (Proportion(words="four in ten", hits=4, of=10), "contradicted"),
        (Proportion(words="4 of the first 10", hits=4, of=10), "unverifiable"),
        (Proportion(words="80 of 90", hits=80, of=90), "supported"),
    ],
)
def test_a_count_of_fewer_people_than_were_studied_refutes_nothing_that_was_counted_in_all(
    figure: Proportion, verdict: str
) -> None:
    assert told_of_own_1(Dossier(results=(result(trial="NCT1", n=90, events="80/90"),)), figure) == verdict


def test_how_many_reached_more_does_not_refute_how_many_reached_what_is_told() -> None:
    off_insulin = result(trial="NCT1", n=90, events="70/90", outcome="insulin-independence")
    told = Proportion(words="85 of 90", hits=85, of=90)
    assert told_of_own_1(Dossier(results=(off_insulin,)), told, outcome="insulin-dose") is Verdict.UNVERIFIABLE
    assert told_of_own_1(Dossier(results=(off_insulin,)), told, outcome="insulin-independence") is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("hits", "of", "verdict"),
    [(3, 52, "supported"), (34, 51, "supported"), (20, 52, "unverifiable"), (3, 90, "unverifiable")],
)
def test_a_count_fits_a_record_that_leaves_the_size_of_its_groups_open(hits: int, of: int, verdict: str) -> None:
    counted = result(trial="NCT1", n=110, effect="3 v 34 patients reached it; HR 0.07")
    another = result(id="o", trial="NCT2", events=f"{hits * 10}/{of * 10}")  # no study that is told of
    told = Proportion(words=f"{hits} of {of}", hits=hits, of=of)
    assert told_of_own_1(Dossier(results=(counted, another)), told) == verdict


@pytest.mark.parametrize(("complete", "told"), [("30 %", True), ("20 %", False)])
def test_numbers_are_a_study_s_where_one_study_has_them_all(complete: str, told: bool) -> None:
    said = claim(Strength.ASSOCIATED)
    figures = (Proportion(words="70%", share=70.0), Proportion(words="30%", share=30.0))
    said = replace(said, assertion=replace(said.assertion, names=("Onecel",), proportions=figures))
    both = result(trial="NCT1", n=54, effect=f"70 % (complete {complete})")
    larger = result(id="o", trial="NCT2", n=260, effect="35 % v 30 %")
    trials = tuple(Trial(id=id, registry="r", names=("Onecel",), therapies=("uc-msc",)) for id in ("NCT1", "NCT2"))
    product = Product(id="one", names=("Onecel",), therapies=("uc-msc",))
    world = Dossier(results=(both, larger), trials=trials, products=(product,), searches=(SEARCH,))
    line = grade(said, world, load_rules(), AS_OF).bottom_line
    assert ("The numbers it gives are those of a study on record. That study (54 people)" in line) is told
    assert ("The numbers it gives" in line) is told

"""What a sentence says of a study: how it is made, stands and is told of, and what it is denied to be."""

import pytest

from claims.vocabulary.assertions import Bound
from claims.vocabulary.statements import Kind
from tests.unit.claims.nlp.assertion.reading import read


def test_a_study_is_read_field_by_field() -> None:
    text = "In this phase 1/2a, double-blind, placebo-controlled trial 110 patients were randomised."
    found = read(text, Kind.TRIAL).trial
    assert found is not None
    assert (found.phases, found.masking, found.placebo, found.people) == (("PHASE1", "PHASE2"), "double", True, 110)
    assert found.allocation == "RANDOMIZED"


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("It was an open-label study.", "masking", "none"),
        ("The study had no placebo group.", "placebo", False),
        ("It was not randomised.", "allocation", "NON_RANDOMIZED"),
        ("A single-arm study.", "single_arm", True),
        ("Patients got cells (n = 11) or saline (n = 6).", "people", None),
        ("The VX-880 trial took in 12 people.", "people", 12),
        ("The trial in 2019 took in 110 patients.", "people", 110),
        ("Results after 52 weeks in 40 patients.", "people", 40),
        ("Results after 52 weeks in 40 newborns.", "people", 40),
        ("After 52 weeks everyone in the trial walked.", "people", None),
        ("The trial gave 20 hospital patients an infusion.", "people", 20),
    ],
)
def test_what_a_study_was_not_is_read_too(text: str, field: str, value: object) -> None:
    assert getattr(read(text, Kind.TRIAL).trial, field) == value


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("It ran to its planned end.", "status", "COMPLETED"),
        ("It is open to new patients.", "status", "RECRUITING"),
        ("It is not recruiting.", "status", None),
        ("It is not yet recruiting.", "status", "NOT_YET_RECRUITING"),
        ("More will be told once the trial is completed.", "status", None),
        ("It was a 40-patient trial.", "people", 40),
        ("It was a trial in 40-year-old patients.", "people", None),
        ("It took in only 12 patients.", "people_bound", Bound.ABOUT),
        ("It took in fewer than 12 patients.", "people_bound", Bound.AT_MOST),
        ("The trial was sponsored by the University of Cambridge.", "run_by", "University of Cambridge"),
        ("The trial was run by doctors at Duke University in 2019.", "run_by", "Duke University"),
        ("The trial was run by its own patients.", "run_by", None),
        ("It compared the cells with methotrexate in 40 people.", "compared_with", "methotrexate"),
        ("It compared pain with that before.", "compared_with", ""),
        ("It compared a low with a high dose.", "compared_with", ""),
        ("It compared two doses with each other.", "compared_with", ""),
        ("The paper has not been retracted.", "retracted", False),
        ("The journal retracted the paper.", "retracted", True),
        ("It succeeded.", "outcome_told", True),
        ("It tests whether the cells worked.", "outcome_told", False),
    ],
)
def test_how_a_study_stands_who_ran_it_and_what_it_compared_are_read(text: str, field: str, value: object) -> None:
    assert getattr(read(text, Kind.TRIAL).trial, field) == value


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("It did not enrol 40 people.", True),
        ("It was not randomised and had no placebo group.", False),
        ("It has not yet begun.", False),
        ("It was never retracted.", False),
        ("It was not randomised, and was not done in China.", True),
    ],
)
def test_a_denial_that_no_field_holds_is_marked(text: str, denied: bool) -> None:
    study = read(text, Kind.TRIAL, negated=True).trial
    assert study is not None
    assert study.denied is denied


def test_a_denied_study_keeps_what_else_it_is_denied_to_have() -> None:
    study = read("No trial with no placebo group has been done.", Kind.TRIAL, negated=True).trial
    assert study is not None
    assert study.exists is False
    assert study.placebo is False


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("Twelve trials were done in Spain.", True),
        ("We chose randomised controlled trials that tested these cells.", True),
        ("3 clinical trials are recruiting.", True),
        ("A trial of 12 people was done in Spain.", False),
        ("The study compared them with 2 other drugs.", False),
    ],
)  # fmt: skip
def test_whether_one_study_is_told_of(text: str, several: bool) -> None:
    found = read(text, Kind.TRIAL).trial
    assert found is not None
    assert found.several is several


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("In the Stanford trial they walked again.", ("Stanford",)),
        ("They walked again in a study at the Mayo Clinic.", ("Mayo Clinic", "Mayo")),
        ("They walked again, doctors at Stanford said.", ()),
        ("In an FDA trial they walked again.", ()),
    ],
)
def test_whose_study_a_result_is_told_of(text: str, whose: tuple[str, ...]) -> None:
    assert read(text, Kind.EFFICACY).study_of == whose


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("The phase 3 trial of Onecel will enrol 200 people.", True),
        ("The company has been cleared to initiate a phase 3 trial of Onecel.", True),
        ("The agency has cleared Cellmakers Inc. to initiate a phase 3 trial of Onecel.", True),
        ("A phase 3 trial of Onecel is expected to start next year.", True),
        ("The phase 3 trial of Onecel enrolled 200 people.", False),
        ("The trial showed that Onecel will need to be given twice.", False),
        ("The trial of Onecel, not yet under way, will test three doses.", True),
        ("The ongoing trial of Onecel will test three doses.", False),
        ("The trial of Onecel, which is now recruiting, will compare three doses.", False),
        ("The trial of Onecel has enrolled 40 people and will enrol 200.", False),
        ("The trial of Onecel will not enrol more people.", False),
    ],
)
def test_a_study_that_has_still_to_begin_is_told_from_one_that_was_done(text: str, ahead: bool) -> None:
    found = read(text, Kind.TRIAL).trial
    assert found is not None
    assert found.ahead is ahead

"""What sentences assert, read from words never seen in the lexicons' examples, and kept as JSON."""

from typing import Any

import pytest
from cattrs import BaseValidationError

from claims.vocabulary.assertions import Assertion
from claims.vocabulary.statements import Effect, Kind
from tests.unit.claims.nlp.assertion.reading import read


@pytest.mark.parametrize(
    ("text", "between"),
    [
        ("The younger the child, the better the response.", True),
        ("The cells work better in men than in women.", True),
        ("Those most likely to benefit from the cells are under forty.", True),
        ("Patients given the cells were most likely to benefit.", False),
        ("The children were younger and did better after the cells.", False),
    ],
)
def test_in_whom_a_treatment_does_more_is_told_from_that_it_does(text: str, between: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT).between_patients is between


@pytest.mark.parametrize(
    ("text", "any_disease"),
    [
        ("They help in a wide range of chronic diseases.", True),
        ("They help in psoriasis and several other conditions.", False),
        ("They help the patients.", False),
        ("They help many patients with worn joints and other conditions.", False),
    ],
)
def test_many_diseases_are_no_disease_in_particular(text: str, any_disease: bool) -> None:
    read_in_psoriasis = read(text, Kind.EFFICACY, effect=Effect.BENEFIT, conditions=("psoriasis",))
    assert read_in_psoriasis.any_disease is any_disease


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("It halts progressive multiple sclerosis.", ("progressive",)),
        ("Multiple sclerosis is a progressive disease that it halts.", ()),
        ("Five years after the infusion they were off insulin.", ()),
        ("It helps people with long-standing diabetes.", ("long-standing",)),
        ("It helps in the wet form.", ("wet",)),
        ("It helps broken bones heal.", ("other-injury",)),
        ("Bone-marrow cells and muscle-derived cells help.", ()),
        ("It helps after hypoxic injury of the brain.", ("hypoxic-ischaemic",)),
        ("Hypoxia-conditioned cells, or cells kept under hypoxia, help after brain injury.", ()),
    ],
)
def test_a_stage_is_told_from_how_long_people_were_followed(text: str, stages: tuple[str, ...]) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT).stages == stages


@pytest.mark.parametrize(
    ("text", "timing"),
    [
        ("The peak effect comes after three months.", True),
        ("Knee pain: Early benefits may be felt within four weeks.", True),
        ("Responses differ from person to person.", True),
        ("“The full results are seen after a year.”", True),
        ("The cells start to show their effect after a month.", True),
        ("Many patients notice early benefits within four weeks.", False),
        ("The islets start to work again.", False),
        ("Visible results may take three to six months.", True),
        ("Visible improvements were seen after the infusion.", False),
        ("The best response was a remission.", False),
        ("The therapy had better efficacy when given within 36 hours.", True),
        ("The cells had better results when given with surgery.", False),
    ],
)
def test_when_an_effect_comes_is_told_from_that_it_comes(text: str, timing: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT).timing is timing


@pytest.mark.parametrize(
    ("text", "unrivalled"),
    [
        ("It is the only treatment that halts the disease.", True),
        ("It may be the most effective treatment.", True),
        ("Nothing else works.", True),
        ("It is a more effective treatment than insulin.", False),
        ("It is one of the most effective treatments.", False),
        ("The single infusion treatment helped.", False),
    ],
)
def test_that_nothing_is_as_good_is_told_from_that_something_is_worse(text: str, unrivalled: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT).unrivalled is unrivalled


@pytest.mark.parametrize(
    "text",
    [
        "We are waiting for a trial that shows it to be safe.",
        "A hospital ran a study of 20 people to test the benefit of the cells.",
        "Whether to have it is a personal question.",
        "Its safety is a question of the right dose.",
        "They are studying the effectiveness of the cells in gout.",
        "A new study looking at the cells to ease gout has begun.",
        "The trial was set up to watch for side effects of the cells.",
        "The safety of the cells is assessed over two years.",
        "The main endpoints were relief of pain and death from the graft.",
        "It is to help decide which graft is best.",
        "It is focused on easing gout.",
    ],
)
def test_what_is_waited_for_tested_or_asked_is_left_open(text: str) -> None:
    assert read(text, Kind.SAFETY, effect=Effect.NONE).open


@pytest.mark.parametrize(
    "text",
    [
        "A study testing the effect of the cells found less pain.",
        "We tested the effect of the cells on gout: pain was down by 30 %.",
        "Studies show how the cells ease gout.",
        "The safety of the cells was assessed over two years and fever was seen.",
        "The main endpoint was met.",
    ],
)
def test_what_came_out_leaves_nothing_open(text: str) -> None:
    assert not read(text, Kind.EFFICACY, effect=Effect.BENEFIT).open


@pytest.mark.parametrize(
    ("text", "of_controls"),
    [
        ("Gout: The controls had less pain.", True),
        ("Pain rose in the drug group.", True),
        ("Patients in the control group improved as well.", True),
        ("Patients in the control group improved as well as the others.", False),
        ("Stem cells for gout: Pain fell with saline (p = 0.02).", True),
        ("Stem cells for gout: Pain fell more than with saline.", False),
        ("Joint pain eased after cells washed with saline.", False),
        ("Pain rose with the cells and fell in the drug group.", False),
    ],
)
def test_how_those_fared_who_had_no_cells_is_told_from_how_the_treated_did(text: str, of_controls: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT).of_controls is of_controls


def test_a_comparison_names_its_comparator_or_another() -> None:
    assert read("It relieves pain better than a steroid injection.", Kind.EFFICACY).comparators == ("steroid",)
    assert read("It works better than drugs.", Kind.EFFICACY).comparators == ("disease-modifying-drugs", "biologics")
    stayed = read("They did better than those who stayed on their drugs.", Kind.EFFICACY)
    assert stayed.comparators == ("disease-modifying-drugs", "biologics")
    assert read("It surpasses all other protocols.", Kind.EFFICACY).comparators == ("other",)
    assert read("It is a more effective treatment than insulin.", Kind.EFFICACY).comparators == ("other",)
    assert read("It stops more relapses than ocrelizumab.", Kind.EFFICACY).comparators == ("ocrelizumab",)
    assert read("Fat stem cells beat bone marrow stem cells.", Kind.EFFICACY).comparators == ("other",)
    assert read("They had less pain than those who did not get cells.", Kind.EFFICACY).comparators == ()
    assert read("It relieves pain.", Kind.EFFICACY).comparators == ()


def test_an_assertion_reads_back_from_json() -> None:
    found = read("As of early 2026 no product is approved.", Kind.REGULATORY, negated=True)
    assert Assertion.from_json(found.to_json()) == found


def test_an_assertion_that_was_kept_with_a_field_of_then_reads_back_without_it() -> None:
    kept = {"regulation": {"matter": "approval", "denied": True, "still": True}}
    assert Assertion.from_json(kept) == Assertion.from_json({"regulation": {"matter": "approval", "denied": True}})


@pytest.mark.parametrize("kept", [{"regulation": {"matter": "approval", "stil": True}}, {"still": True}])
def test_a_field_that_there_never_was_is_refused(kept: dict[str, Any]) -> None:
    with pytest.raises(BaseValidationError):
        Assertion.from_json(kept)


@pytest.mark.parametrize(
    ("text", "therapy", "unlisted"),
    [
        ("Bone marrow cells mend the heart.", "bm-msc", ("bm-mnc",)),
        ("Bone marrow mesenchymal stem cells mend the heart.", "bm-msc", ()),
        ("Bone marrow aspirate concentrate eases pain better than bone marrow cells.", "bmac", ()),
        ("Pluripotent stem cells can become any cell.", "ipsc", ()),
        ("The cells mend the heart.", "bm-msc", ()),
    ],
)
def test_cells_that_claims_have_no_id_for_are_read_beside_theirs(
    text: str, therapy: str, unlisted: tuple[str, ...]
) -> None:
    assert read(text, Kind.EFFICACY, therapies=(therapy,)).unlisted == unlisted


@pytest.mark.parametrize(
    ("text", "retracted"),
    [
        ("In the retracted study, the cells healed knees.", True),
        ("In a paper that was later retracted, the cells healed knees.", True),
        ("In a paper withdrawn by its journal, the cells healed knees.", True),
        ("In a paper that was never retracted, the cells healed knees.", False),
        ("In a trial, the cells stopped the retraction of the scar.", False),
        ("The journal retracted the paper, by which the cells healed knees.", True),
        ("By a now-retracted 2019 paper, the cells healed knees.", True),
        ("The journal never retracted the paper, by which the cells healed knees.", False),
        ("Nobody has retracted the paper, by which the cells healed knees.", False),
        ("The editors didn’t retract it, and a never retracted paper says that the cells healed knees.", False),
    ],
)
def test_a_result_is_told_of_what_was_retracted(text: str, retracted: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT).source_retracted is retracted

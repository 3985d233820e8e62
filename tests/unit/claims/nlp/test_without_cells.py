"""What is told of a treatment without cells is not told of the cells that the text is about."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.pipeline import rules_pipeline
from claims.nlp.without_cells import without_cells
from claims.vocabulary.statements import Basis, Kind


def named(claim: str, kind: Kind = Kind.REGULATORY, *, start: int = 0, before: str = "") -> tuple[str, ...]:
    nlp = rules_pipeline()
    doc = nlp.make_doc(claim)
    draft = Draft(0, start, len(claim) - 1, kind, None, False, None, None, None, Basis.NONE)
    doc._.drafts = (draft,)
    for name in ("segments", "mentions", "grammar"):
        doc = nlp.get_pipe(name)(doc)
    return without_cells(draft, doc._.sentences[0], doc._.mentions, before)


@pytest.mark.parametrize(
    ("claim", "treatment"),
    [
        ("Canakinumab was approved for it in 2013.", "other:canakinumab"),
        ("The agency has licensed two older drugs.", "other:two older drugs"),
        ("Insulin pumps are cleared by the FDA.", "other:insulin pumps"),
        ("Hyperbaric oxygen has no approval.", "other:hyperbaric oxygen"),
    ],
)
def test_what_has_the_status_is_another_treatment(claim: str, treatment: str) -> None:
    assert named(claim) == (treatment,)


@pytest.mark.parametrize(
    "claim",
    [
        "It was approved for those in whom steroids failed.",
        "The drug was approved in 2013.",
        "The antibody that the cells make is approved.",
        "The agency licensed them beside antibiotics.",
        "Inhibitors of pain were sold.",
        "Two MSC drugs are approved.",
    ],
)
def test_what_has_the_status_may_be_the_cells(claim: str) -> None:
    assert named(claim) == ()


def test_what_does_something_is_another_treatment() -> None:
    assert named("Steroids cause brittle bones.", Kind.SAFETY) == ("other:steroids",)
    assert named("Canakinumab halves attacks of gout.", Kind.EFFICACY) == ("other:canakinumab",)
    assert named("Standard treatments gave her cramps.", Kind.SAFETY) == ("other:standard treatments",)


def test_a_treatment_is_told_of_by_the_verb_that_its_effects_share() -> None:
    text = "Steroids eased the pain and caused cramps."
    assert named(text, Kind.SAFETY, start=text.index("caused")) == ("other:steroids",)
    text = "Steroids brought a little relief and many broken bones."
    assert named(text, Kind.SAFETY, start=text.index("many")) == ("other:steroids",)
    text = "Steroids brought little relief, but the graft helped."
    assert named(text, Kind.EFFICACY, start=text.index("the graft")) == ()


@pytest.mark.parametrize(
    ("before", "treatment"),
    [("Gout is treated with steroids.", ("other:steroids",)), ("Gout is treated with cells.", ())],
)
def test_these_drugs_are_those_of_the_sentence_before(before: str, treatment: tuple[str, ...]) -> None:
    assert named("These drugs cause cramps.", Kind.SAFETY, before=before) == treatment
    assert named("The gel causes cramps.", Kind.SAFETY, before=before) == ()


@pytest.mark.parametrize(
    "claim",
    ["The exosome fillers caused sepsis.", "Hyaluronic acid with MSCs caused swelling.", "Biologics caused sepsis."],
)
def test_what_does_something_may_hold_the_cells(claim: str) -> None:
    assert named(claim, Kind.SAFETY) == ()


@pytest.mark.parametrize(
    "claim",
    [
        "Steroids were stopped.",
        "Painkillers became needless.",
        "Insulin reached its old level.",
        "He stopped steroids.",
    ],
)
def test_what_became_of_another_treatment_may_be_what_the_cells_did(claim: str) -> None:
    assert named(claim, Kind.EFFICACY) == ()

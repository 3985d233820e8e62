"""The lexicons find what texts name, whatever the spelling, and prefer the longest name."""

import pytest

from claims.nlp.document import Family
from claims.nlp.mentions import mentions


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("umbilical cord-derived mesenchymal stem cells", "uc-msc"),
        ("Umbilical Cord Mesenchymal Stem Cell", "uc-msc"),
        ("mesenchymal stromal cells", "msc"),
        ("adipose-derived stem cells", "ad-msc"),
        ("an autologous haematopoietic stem cell transplant", "auto-hsct"),
        ("autologous hematopoietic stem cell transplantation", "auto-hsct"),
        ("human embryonic stem cells", "esc"),
        ("induced pluripotent stem cells", "ipsc"),
        ("platelet-rich plasma", "prp"),
        ("exosomes", "exosomes"),
        ("stem cellsThis", "stem-cells"),
    ],
)
def test_therapies(text: str, id: str) -> None:
    assert id in [m.id for m in mentions(f"We use {text} here") if m.family is Family.THERAPY]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("type 1 and type 2 diabetes", ["t1d", "t2d"]),
        ("Parkinson's disease", ["parkinsons"]),
        ("Parkinson’s", ["parkinsons"]),
        ("relapsing-remitting MS", ["multiple-sclerosis"]),
        ("osteoarthritis of the knee", ["osteoarthritis"]),
        ("the items of programs", []),
    ],
)
def test_conditions(text: str, ids: list[str]) -> None:
    assert [m.id for m in mentions(text) if m.family is Family.CONDITION] == ids


@pytest.mark.parametrize(
    ("text", "ids"), [("join us in the US", ["US"]), ("tell us more", []), ("in Japan and the EU", ["JP", "EU"])]
)
def test_places_that_are_words_count_only_in_capitals(text: str, ids: list[str]) -> None:
    assert [m.id for m in mentions(text) if m.family is Family.PLACE] == ids


def test_names_never_overlap_within_a_family() -> None:
    found = [
        m for m in mentions("bone marrow-derived mesenchymal stem cells and stem cells") if m.family is Family.THERAPY
    ]
    assert [m.id for m in found] == ["bm-msc", "stem-cells"]


@pytest.mark.parametrize("words", ["own fat", "scaffolds", "organoids", "the placenta", "adipose tissue"])
def test_what_is_no_therapy_by_itself_names_one_only_beside_another(words: str) -> None:
    assert not [m for m in mentions(f"They looked at {words}.") if m.family is Family.THERAPY]
    beside = [m for m in mentions(f"Stem cells, not {words}.") if m.family is Family.THERAPY]
    assert len(beside) == 2


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("NurOwn slowed ALS", ["bm-msc"]),
        ("haematopoietic stem cells from bone marrow", ["hsc"]),
        ("stem cells from bone marrow", ["bm-msc"]),
    ],
)
def test_where_cells_come_from_is_not_what_they_are(text: str, ids: list[str]) -> None:
    assert [m.id for m in mentions(text) if m.family is Family.THERAPY] == ids

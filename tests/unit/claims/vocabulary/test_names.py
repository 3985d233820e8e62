"""A phrase of a register or a text names the concept that a reader would take it to name."""

from typing import Any

import pytest

from claims.vocabulary import CONDITIONS, JURISDICTIONS, OUTCOMES, THERAPIES
from claims.vocabulary.concepts import Tree
from claims.vocabulary.names import Names, folded

THERAPY, CONDITION = Names(THERAPIES), Names(CONDITIONS)


@pytest.mark.parametrize(
    ("words", "concept"),
    [
        ("Human umbilical-cord mesenchymal stem cells", "uc-msc"),
        ("umbilical cord mesenchymal stem cell", "uc-msc"),
        ("Wharton’s jelly MSCs", "uc-msc"),
        ("Autologous Hematopoietic Stem-Cell Transplantation", "auto-hsct"),
        ("msc", "msc"),
        ("insulin", None),
        ("two therapies, msc and prp", None),
    ],
)
def test_exact_names_of_therapies(words: str, concept: str | None) -> None:
    assert THERAPY.exact(words) == concept


@pytest.mark.parametrize(
    ("words", "concept"),
    [
        ("Diabetes Mellitus, Type 1", "t1d"),
        ("Critical Limb Ischemia", "limb-ischaemia"),
        ("Leukaemia", "blood-cancer"),
        ("Graft vs Host Disease", "gvhd"),
        ("Parkinson Disease", "parkinsons"),
        ("Healthy", None),
    ],
)
def test_exact_names_of_conditions(words: str, concept: str | None) -> None:
    assert CONDITION.exact(words) == concept


def test_the_longest_name_counts_inside_a_phrase() -> None:
    phrase = "allogeneic umbilical cord blood-derived mesenchymal stem cells with platelet-rich plasma"
    assert THERAPY.within(phrase) == ("uc-msc", "prp")
    assert CONDITION.within("complex perianal fistula in Crohn’s disease") == (
        "crohns-fistula",
        "crohns",
    )
    assert THERAPY.within("a skeletal myoblast sheet") == ("muscle-derived",)
    assert CONDITION.within("") == ()


@pytest.mark.parametrize("tree", [THERAPIES, CONDITIONS, OUTCOMES, JURISDICTIONS])
def test_every_name_leads_back_to_its_concept(tree: Tree[Any]) -> None:
    names = Names(tree)
    lost = {
        (concept.id, name): names.exact(name)
        for concept in tree.values()
        for name in concept.names
        if names.exact(name) != concept.id
    }
    assert lost == {}


def test_folding_keeps_words_apart_that_differ() -> None:
    assert folded("CD34+ cells") != folded("CD34 cells")
    assert folded("psoriasis") == ("psoriasis",)
    assert folded("") == ()

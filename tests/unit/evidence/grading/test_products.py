"""A product by its names: which are one product's, and which studies are of it."""

from dataclasses import replace

import pytest

from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion
from claims.vocabulary.statements import Kind
from evidence.grading import Claim, Dossier
from evidence.grading.facts import Design, Direction, Product, StudyResult, Trial
from evidence.grading.products import (
    called,
    is_of,
    known_as,
    named_products,
    names_unknown_product,
    only_use,
    results_of_others,
    studies_of,
)
from evidence.grading.question import question

CELLS = Product(id="cells", names=("Brandcel", "brandomestrocel", "VX-880"))
OTHER = Product(id="other", names=("Othercel",))
UNDER_WAY = Trial(id="NCT00000001", registry="clinicaltrials.gov", names=("zimislecel (VX-880)",), conditions=("t1d",))
TOGETHER = Trial(
    id="NCT00000002", registry="clinicaltrials.gov", names=("brandomestrocel-L + HA",), conditions=("low-back-pain",)
)
CODED = Trial(id="NCT00000003", registry="clinicaltrials.gov", names=("CLIMB SCD-121", "exa-cel"))
BRANDED = Trial(id="NCT00000004", registry="clinicaltrials.gov", names=("TREASURE", "MultiStem (HLCM051)"))
DOSSIER = Dossier(products=(OTHER, CELLS), trials=(UNDER_WAY, TOGETHER, CODED, BRANDED))


def saying(*names: str) -> Claim:
    sentence = f"{names[0]} works."
    return Claim(
        statement=Statement(quote=sentence, text=sentence, kind=Kind.EFFICACY), assertion=Assertion(names=names)
    )


def test_a_product_is_called_by_any_of_its_names_whatever_the_case() -> None:
    assert called(["brandcel", "VX-880"], DOSSIER) == (CELLS,)
    assert named_products(saying("Othercel", "BRANDCEL"), DOSSIER) == (CELLS, OTHER)
    assert called(["Brand"], DOSSIER) == ()


def test_a_code_is_known_though_no_product_bears_it() -> None:
    assert known_as(["SB623", "Stanford"], DOSSIER) == {"sb623"}
    assert known_as(["Brandcel"], DOSSIER) == {"brandcel", "brandomestrocel", "vx-880"}


@pytest.mark.parametrize(
    ("name", "studied"),
    [("MultiStem", {BRANDED.id}), ("exa-cel", {CODED.id}), ("TREASURE", set()), ("Treasure", set()), ("Stem", set())],
)
def test_a_brand_or_a_short_name_tells_the_studies_of_a_product_and_an_acronym_does_not(
    name: str, studied: set[str]
) -> None:
    assert studies_of([name], DOSSIER) == studied


def test_a_study_is_of_the_product_that_its_name_holds() -> None:
    assert is_of(UNDER_WAY, frozenset({"vx-880"}))
    assert is_of(TOGETHER, frozenset({"brandomestrocel-l"}))
    assert not is_of(TOGETHER, frozenset({"ha"}))
    assert not is_of(UNDER_WAY, frozenset({"vx-88"}))


def test_only_a_sure_name_is_of_a_product_on_no_record() -> None:
    assert names_unknown_product(saying("unknowncel"), DOSSIER)
    assert not names_unknown_product(saying("COVID-19"), DOSSIER)
    assert names_unknown_product(saying("SCD-777"), DOSSIER)
    assert not names_unknown_product(saying("SCD-121"), DOSSIER)
    assert not names_unknown_product(saying("Brandcel", "unknowncel"), DOSSIER)


def test_a_product_stands_for_the_one_disease_in_which_it_was_studied() -> None:
    assert only_use(["Brandcel"], DOSSIER) == ("t1d",)
    assert only_use(["Othercel"], DOSSIER) == ()


@pytest.mark.parametrize(
    ("name", "others"),
    [("MultiStem", {"othercel"}), ("Othercel", {"multistem"}), ("TREASURE", set()), ("Unheardcel", set())],
)
def test_the_results_of_other_products_are_told_from_those_of_the_one_that_is_named(
    name: str, others: set[str]
) -> None:
    told = {"design": Design.RCT, "therapy": "msc", "condition": "als", "outcome": "pain", "direction": Direction.HARM}
    results = (
        StudyResult(id="multistem", trial=BRANDED.id, **told),  # type: ignore[arg-type]
        StudyResult(id="othercel", therapy_words="Othercel, once", **told),  # type: ignore[arg-type]
        StudyResult(id="unnamed", therapy_words="cells from marrow", **told),  # type: ignore[arg-type]
    )
    world = Dossier(products=(OTHER, CELLS), trials=(BRANDED,), results=results)
    assert results_of_others([name], world) == others


@pytest.mark.parametrize(
    ("name", "given", "asked"),
    [
        ("It", ("ipsc", "cardiac-cells"), ("ipsc",)),
        ("Patchcel", ("cardiac-cells",), ("ipsc",)),
        ("It", ("cardiac-cells",), ("cardiac-cells",)),
        ("It", ("ipsc", "bm-msc"), ("ipsc", "bm-msc")),
    ],
)
def test_cells_of_an_organ_that_were_grown_are_those_that_they_were_grown_from(
    name: str, given: tuple[str, ...], asked: tuple[str, ...]
) -> None:
    patch = Product(id="patch", names=("Patchcel",), therapies=("cardiac-cells", "ipsc"))
    said = saying(name)
    told = replace(said, statement=replace(said.statement, therapies=given))
    assert question(told, Dossier(products=(patch,))).therapies == asked

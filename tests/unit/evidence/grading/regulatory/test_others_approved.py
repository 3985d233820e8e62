"""A status goes by the kind of cells: beside it stands where only other products than the named one are approved."""

from dataclasses import replace

import pytest

from claims.vocabulary.assertions import Assertion
from claims.vocabulary.statements import Kind
from evidence.grading import Claim, Dossier, grade, load_rules
from evidence.grading.facts import Approval, Product
from tests.unit.evidence.grading.decisions import approved
from tests.unit.evidence.grading.universe import AS_OF, claim

PRODUCTS = (
    Product(id="one", names=("Onecel", "onestrocel"), therapies=("uc-msc",)),
    Product(id="brand", names=("Brandcel", "onestrocel"), therapies=("uc-msc",)),
    Product(id="two", names=("Twocel",), therapies=("uc-msc",)),
)


def told(named: str, *approvals: Approval, **said: object) -> str:
    asked = claim()
    asserted: Assertion = replace(asked.assertion, names=(named,), **said)  # type: ignore[arg-type]
    return bottom_line(replace(asked, assertion=asserted), *approvals)


def bottom_line(asked: Claim, *approvals: Approval) -> str:
    return grade(asked, Dossier(approvals=approvals, products=PRODUCTS), load_rules(), AS_OF).bottom_line


@pytest.mark.parametrize(
    ("named", "approvals", "words"),
    [
        ("Onecel", (approved("two", "US"),), "What is approved for this use (United States) are other products of"),
        ("Onecel", (approved("one", "JP"), approved("two", "US")), "Elsewhere (United States)"),
        ("Onecel", (approved("brand", "JP"), approved("two", "US")), "Elsewhere (United States)"),
        ("Onecel", (approved("one", "EU"), approved("two", "US"), approved("two", "DE")), "Elsewhere (United States)"),
        ("Onecel", (approved("one", "US"), approved("two", "US")), None),
        ("Onecel", (approved("brand", "US"),), None),
        ("Onecel", (approved("two", conditions=("lupus",)),), None),
        ("Fourthing", (approved("two", "US"),), None),
    ],
)  # fmt: skip
def test_where_only_others_are_approved_for_the_use_is_said(
    named: str, approvals: tuple[Approval, ...], words: str | None
) -> None:
    found = told(named, *approvals)
    assert ("other products of such cells" in found) is (words is not None)
    assert (words or "") in found


@pytest.mark.parametrize(("indication", "said"), [("multiple myeloma", True), ("lymphoma", False)])
def test_an_approval_for_another_form_of_the_disease_is_none_for_this_one(indication: str, said: bool) -> None:
    own = approved("one", conditions=("blood-cancer",), indication=indication)
    another = approved("two", conditions=("blood-cancer",))
    asked = claim()
    statement = replace(asked.statement, conditions=("blood-cancer",))
    asserted = replace(asked.assertion, names=("Onecel",), stages=("lymphoma",))
    found = bottom_line(Claim(statement=statement, assertion=asserted), own, another)
    assert ("other products of such cells" in found) is said


def test_a_sentence_on_approvals_tells_of_them_itself() -> None:
    asked = claim()
    fact = replace(asked.statement, kind=Kind.REGULATORY, effect=None, strength=None)
    named = replace(asked.assertion, names=("Onecel",))
    assert "other products of such cells" not in bottom_line(
        Claim(statement=fact, assertion=named), approved("two", "US")
    )

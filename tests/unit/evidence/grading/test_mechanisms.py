"""How cells act: a record in one organ does not show it in another."""

from typing import Any

import pytest

from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion
from claims.vocabulary.statements import Kind
from evidence.grading import Claim, Dossier, grade, load_rules
from evidence.grading.facts import MechanismRecord
from tests.unit.evidence.grading.universe import AS_OF, SEARCH


@pytest.mark.parametrize(
    ("way", "record", "verdict"),
    [
        ("differentiation", {"conditions": ("t1d",)}, "early"),
        ("differentiation", {"conditions": ("osteoarthritis",)}, "unsupported"),
        ("differentiation", {"conditions": ()}, "early"),
        ("immune-modulation", {"conditions": ("osteoarthritis",)}, "early"),
        ("immune-modulation", {"therapy": "auto-hsct"}, "unsupported"),
    ],
)
def test_a_way_of_acting_counts_for_the_cells_and_if_of_one_organ_for_the_disease(
    way: str, record: dict[str, Any], verdict: str
) -> None:
    shown = MechanismRecord(id="m", **({"therapy": "bm-msc", "conditions": ("t1d",), "mechanisms": (way,)} | record))
    said = Statement(quote="q", text="t", kind=Kind.MECHANISM, therapies=("uc-msc",), conditions=("t1d",))
    asked = Claim(statement=said, assertion=Assertion(mechanisms=(way,)))
    assert grade(asked, Dossier(mechanisms=(shown,), searches=(SEARCH,)), load_rules(), AS_OF).verdict == verdict


@pytest.mark.parametrize(
    ("words", "routes", "verdict"),
    [
        ("Cells injected into the knee went to its tissues.", ("vein",), "unsupported"),
        ("Cells injected into the knee went to its tissues.", ("joint",), "early"),
        ("Cells injected into the knee went to its tissues.", (), "early"),
        ("Cells went to the damage.", ("vein",), "early"),
    ],
)
def test_where_cells_go_counts_for_the_route_by_which_they_went(
    words: str, routes: tuple[str, ...], verdict: str
) -> None:
    shown = MechanismRecord(id="m", therapy="bm-msc", conditions=("t1d",), mechanisms=("homing",), words=words)
    said = Statement(quote="q", text="t", kind=Kind.MECHANISM, therapies=("uc-msc",), conditions=("t1d",))
    asked = Claim(statement=said, assertion=Assertion(mechanisms=("homing",), routes=routes))
    assert grade(asked, Dossier(mechanisms=(shown,), searches=(SEARCH,)), load_rules(), AS_OF).verdict == verdict

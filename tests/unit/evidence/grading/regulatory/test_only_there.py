"""That something is approved in one place and in no other, which what else is approved there says nothing about."""

import pytest

from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion, Matter, Regulation
from claims.vocabulary.statements import Kind
from evidence.grading import Assessment, Claim, Dossier, grade, load_rules
from evidence.grading.facts import Approval, ListHorizon, Product
from tests.unit.evidence.grading.decisions import approved
from tests.unit.evidence.grading.universe import AS_OF

PRODUCTS = tuple(Product(id=each, names=(each,), therapies=("uc-msc",)) for each in ("Onecel", "Twocel"))


def graded(*approvals: Approval, only_there: bool = True) -> Assessment:
    said = Regulation(matter=Matter.APPROVAL, only_there=only_there)
    statement = Statement(quote="q", text="t", kind=Kind.REGULATORY, therapies=("uc-msc",), jurisdictions=("JP",))
    claim = Claim(statement=statement, assertion=Assertion(names=("Onecel",), regulation=said))
    read = tuple(ListHorizon(id=place, read_to=AS_OF) for place in ("JP", "US"))
    return grade(claim, Dossier(products=PRODUCTS, approvals=approvals, horizons=read), load_rules(), AS_OF)


@pytest.mark.parametrize(
    ("approvals", "verdict"),
    [
        ((approved("Onecel", "JP"), approved("Onecel", "US")), "contradicted"),
        ((approved("Onecel", "JP"), approved("Twocel", "JP")), "unverifiable"),
        ((approved("Onecel", "JP"), approved("Twocel", "US")), "unverifiable"),
        ((approved("Onecel", "JP"), approved("Onecel", "US", until="2024-01-01")), "unverifiable"),
        ((approved("Twocel", "JP"),), "contradicted"),  # it is not approved there, by a list that was read
    ],
)
def test_an_approval_elsewhere_refutes_it_and_another_product_there_does_not(
    approvals: tuple[Approval, ...], verdict: str
) -> None:
    assert graded(*approvals).verdict == verdict


def test_it_is_said_where_else_it_is_approved() -> None:
    found = graded(approved("Onecel", "JP"), approved("Onecel", "US"))
    assert "United States, 1 January 2020" in found.bottom_line
    assert "Japan" not in found.bottom_line
    assert "nowhere else" in graded(approved("Onecel", "JP")).bottom_line


def test_what_is_said_of_one_place_tells_nothing_of_others() -> None:
    both = approved("Onecel", "JP"), approved("Onecel", "US")
    assert graded(*both, only_there=False).verdict == "supported"

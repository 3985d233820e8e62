"""What is said of several products at once must hold of each, and of one that is on no record nothing is known."""

import pytest

from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion, Matter, Regulation
from claims.vocabulary.statements import Kind
from evidence.grading import Claim, Dossier, grade, load_rules
from evidence.grading.facts import Authority, ListHorizon, Product
from tests.unit.evidence.grading.decisions import approved
from tests.unit.evidence.grading.universe import AS_OF

PRODUCTS = (
    Product(id="one", names=("Onecel",), therapies=("uc-msc",), developer="Cellmakers Inc."),
    Product(id="two", names=("Twocel",), therapies=("uc-msc",)),
)
FACTS = Dossier(
    products=PRODUCTS,
    approvals=tuple(
        approved(each, status=status) for each, status in (("one", "approved"), ("two", "withdrawn"))
    ),
    authorities=(Authority(id="us", jurisdiction="US", names=("Food and Drug Administration", "FDA")),),
    horizons=(ListHorizon(id="US", read_to=AS_OF),),
)  # fmt: skip


@pytest.mark.parametrize(
    ("listed", "denied", "verdict"),
    [
        (("Onecel", "Luxturna"), False, "unverifiable"),
        (("Luxturna", "Onecel"), True, "contradicted"),  # one of them is approved, whatever the other is
        (("Twocel", "Luxturna"), False, "contradicted"),
        (("Twocel", "Luxturna"), True, "unverifiable"),
        (("Onecel", "Cellmakers"), False, "supported"),  # who made it
        (("Onecel", "FDA"), False, "supported"),
        (("Onecel",), False, "supported"),
    ],
)
def test_a_listed_product_on_no_record_leaves_open_what_is_said_of_all(
    listed: tuple[str, ...], denied: bool, verdict: str
) -> None:
    said = Regulation(matter=Matter.APPROVAL, denied=denied, products=listed)
    statement = Statement(
        quote="q", text="t", kind=Kind.REGULATORY, therapies=("uc-msc",), negated=denied, jurisdictions=("US",)
    )
    claim = Claim(statement=statement, assertion=Assertion(names=listed, regulation=said))
    assert grade(claim, FACTS, load_rules(), AS_OF).verdict == verdict


@pytest.mark.parametrize(
    ("listed", "of_last", "verdict"),
    [
        (("Onecel", "Threecel"), ("lupus",), "supported"),
        (("Onecel", "Threecel"), (), "contradicted"),  # for lupus both, and one of them is for diabetes
        (("Threecel", "Onecel"), ("lupus",), "contradicted"),  # the one that lupus is told of is not for it
        (("Twocel", "Threecel"), ("lupus",), "outdated"),
    ],
)
def test_a_use_that_is_told_of_the_last_of_several_products_is_asked_of_that_alone(
    listed: tuple[str, ...], of_last: tuple[str, ...], verdict: str
) -> None:
    facts = Dossier(
        products=(*PRODUCTS, Product(id="three", names=("Threecel",), therapies=("uc-msc",))),
        approvals=(
            approved("one"),
            approved("two", until="2022-05-01"),
            approved("two", id="US-two", status="withdrawn", since="2022-05-01"),
            approved("three", conditions=("lupus",)),
        ),
        horizons=FACTS.horizons,
    )
    said = Regulation(matter=Matter.APPROVAL, granted=True, products=listed, uses_of_last=of_last)
    statement = Statement(
        quote="q", text="t", kind=Kind.REGULATORY, therapies=("uc-msc",), conditions=("lupus",), jurisdictions=("US",)
    )
    found = grade(
        Claim(statement=statement, assertion=Assertion(names=listed, regulation=said)), facts, load_rules(), AS_OF
    )
    assert found.verdict == verdict
    assert verdict != "outdated" or "Twocel" in found.bottom_line

"""Which study on record a sentence means, and when none can be told to be the one."""

from dataclasses import replace
from datetime import date

import pytest

from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion, TrialDesign
from claims.vocabulary.days import Day
from claims.vocabulary.statements import Kind
from evidence.grading import Claim, Dossier, grade, load_rules
from evidence.grading.facts import Product, Trial
from tests.unit.evidence.grading.universe import AS_OF

DONE = Trial(
    id="NCT1", registry="r", names=("Onecel", "FIRST-1"), therapies=("uc-msc",), conditions=("t1d",),
    phases=("PHASE3",), status="COMPLETED", started_on=Day.parse("2018-05"), counts=(196,),
)  # fmt: skip
WORLD = Dossier(products=(Product(id="one", names=("Onecel",), therapies=("uc-msc",)),), trials=(DONE,))


@pytest.mark.parametrize(
    ("name", "ahead", "published_on", "verdict"),
    [
        ("Onecel", False, None, "supported"),
        ("Onecel", True, None, "unverifiable"),  # the one on record is long done
        ("Onecel", True, date(2017, 3, 1), "supported"),  # it was still to begin then
        ("FIRST-1", True, None, "supported"),  # by a name that no other study has
    ],
)
def test_a_study_that_has_still_to_begin_is_none_that_had_begun(
    name: str, ahead: bool, published_on: date | None, verdict: str
) -> None:
    said = TrialDesign(phases=("PHASE3",), people=200, named=(name,), ahead=ahead)
    statement = Statement(quote="q", text="t", kind=Kind.TRIAL, therapies=("uc-msc",), conditions=("t1d",))
    claim = Claim(statement=statement, assertion=Assertion(names=(name,), trial=said))
    assert grade(replace(claim, published_on=published_on), WORLD, load_rules(), AS_OF).verdict == verdict

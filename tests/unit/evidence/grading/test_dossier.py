"""A dossier is one value: the order of its facts never matters, and its JSON reads back to the same value."""

import random
from datetime import date

import pytest
import rfc8785

from claims.vocabulary.days import Day
from evidence.grading.dossier import Dossier
from evidence.grading.facts import (
    Approval,
    Design,
    Direction,
    Harm,
    ListHorizon,
    RiskOfBias,
    StudyResult,
)


def result(id: str, **fields: object) -> StudyResult:
    facts = {
        "design": Design.RCT,
        "therapy": "msc",
        "condition": "t1d",
        "outcome": "pain",
        "direction": Direction.BENEFIT,
    }
    return StudyResult(id=id, **(facts | fields))  # type: ignore[arg-type]


DOSSIER = Dossier(
    results=(
        result("b", published_on=Day.parse("2014-07"), n=30, risk_of_bias=RiskOfBias.HIGH),
        result(
            "a",
            harms=(Harm(outcome="tumour", words="one mass", serious=True, attributed=True),),
            i_squared=75.0,
        ),
    ),
    approvals=(Approval(id="us-x", product="x", jurisdiction="US", status="approved", since=Day.parse("2020")),),
    horizons=(ListHorizon(id="US", read_to=date(2026, 9, 4)),),
    vocabulary={"therapies": "2026-11-25"},
)


def test_the_order_of_facts_changes_nothing() -> None:
    shuffled = list(DOSSIER.results)
    random.Random(1).shuffle(shuffled)
    other = Dossier(
        results=tuple(shuffled),
        approvals=DOSSIER.approvals,
        horizons=DOSSIER.horizons,
        vocabulary=DOSSIER.vocabulary,
    )
    assert other.sha256 == DOSSIER.sha256
    assert [entry.id for entry in other.results] == ["a", "b"]


def test_json_reads_back_to_the_same_dossier() -> None:
    assert Dossier.from_json(DOSSIER.to_json()) == DOSSIER


def test_a_changed_fact_is_another_dossier() -> None:
    assert Dossier(results=(result("a", n=30),)).sha256 != Dossier(results=(result("a", n=31),)).sha256


@pytest.mark.parametrize("text", ["2014", "2014-02", "2014-02-28", "2014-02-03/2014-02-05"])
def test_a_day_is_written_as_it_was_read(text: str) -> None:
    assert str(Day.parse(text)) == text


def test_a_day_of_reduced_precision_has_both_ends() -> None:
    day = Day.parse("2014-02")
    assert (day.earliest, day.latest) == (date(2014, 2, 1), date(2014, 2, 28))
    assert day.maybe_by(date(2014, 2, 10))
    assert not day.surely_by(date(2014, 2, 10))


@pytest.mark.parametrize("text", ["", "14", "2014-13", "02/03/2014", "2014-02-31"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a date|day is out of range|month must be|bad month"):
        Day.parse(text)


def test_the_canonical_form_put_together_from_facts_is_that_of_the_whole() -> None:
    facts = (result("b", n=12, published_on=Day.parse("2024-07")), result("a", stage="früh \U0001f9ec"))
    horizon = ListHorizon(id="US", read_to=date(2026, 9, 4), basis='list "read"')
    for dossier in (
        Dossier(),
        Dossier(results=facts, horizons=(horizon,), vocabulary={"therapies": "2", "conditions": "1"}),
    ):
        assert dossier.canonical_json() == rfc8785.dumps(dossier.to_json())

"""Questions find what holds on a day as it was known at a moment, in one query each, however many ask."""

from datetime import date
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from claims.vocabulary import CONDITIONS, THERAPIES
from evidence.registers import queries
from evidence.registers.actions import load_bundled
from evidence.registers.files import Fact
from evidence.registers.models import Approval, Figure, Trial
from tests.integration.registers.facts import FIRST, approval, fact, later, record, trial

pytestmark = pytest.mark.django_db


def result(id: str, **entry: Any) -> Fact:
    given = {"design": "rct", "therapy": "uc-msc", "condition": "t1d", "outcome": "c-peptide", "direction": "benefit"}
    return fact("results", id, **(given | entry))


def found(rows: Any) -> list[str]:
    return [row.fact for row in rows]


def test_results_count_from_the_day_on_which_they_may_have_been_published() -> None:
    record(result("a", valid_from="2019"), result("b", valid_from="2021-06-02"), result("c", therapy="bm-msc"))
    kinds = THERAPIES.kinds("msc")
    assert found(queries.results(kinds, in_force_on=date(2019, 3, 1))) == ["a", "c"]
    assert found(queries.results(kinds, in_force_on=date(2021, 6, 1))) == ["a", "c"]
    assert found(queries.results(kinds, in_force_on=date(2021, 6, 2))) == ["a", "b", "c"]
    assert found(queries.results({"uc-msc"})) == ["a", "b"]


@pytest.mark.parametrize(
    ("day", "statuses"),
    [
        (date(2019, 6, 30), []),
        (date(2019, 7, 1), ["conditional"]),
        (date(2024, 6, 30), ["conditional"]),
        (date(2024, 7, 15), ["conditional", "withdrawn"]),
        (date(2024, 7, 31), ["withdrawn"]),
    ],
)
def test_an_approval_given_by_month_may_hold_on_any_day_of_it(day: date, statuses: list[str]) -> None:
    history = [{"status": "conditional", "valid_from": "2019-07"}, {"status": "withdrawn", "valid_from": "2024-07"}]
    record(approval(history=history))
    assert [row.status for row in queries.approvals({"bm-msc"}, in_force_on=day)] == statuses


def test_the_whole_history_of_an_approval_comes_in_order() -> None:
    record(approval(history=[{"status": "conditional"}, {"status": "approved", "valid_from": "2020"}]))
    assert [row.status for row in queries.approvals({"bm-msc"})] == ["conditional", "approved"]


def test_trials_are_found_by_concepts_by_number_and_by_acronym() -> None:
    record(
        trial("NCT00000001"),
        trial("NCT00000002", therapies=["prp"], acronym="CAST"),
        trial("NCT00000003", therapies=["prp"], other_numbers=["ISRCTN7"]),
    )
    asked = {"msc"}, {"t1d"}
    assert found(queries.trials(*asked)) == ["NCT00000001"]
    assert found(queries.trials(*asked, numbers=["CAST", "ISRCTN7"])) == ["NCT00000001", "NCT00000002", "NCT00000003"]


def test_trials_that_ended_without_a_result_and_those_that_owe_one() -> None:
    ended = {
        "status": "COMPLETED",
        "study_type": "INTERVENTIONAL",
        "completed_on": "2020-05",
        "primary_completed_on": "2020-05",
    }
    record(
        trial("NCT00000001", **ended),
        trial("NCT00000002", **ended, has_results=True),
        trial("NCT00000003", **ended, publications=["pmid:1"]),
        trial("NCT00000004", study_type="INTERVENTIONAL", completed_on="2030"),
    )
    studies = queries.known(Trial)
    assert found(queries.without_results(studies, date(2020, 5, 30))) == []
    assert found(queries.without_results(studies, date(2020, 5, 31))) == ["NCT00000001"]
    assert found(queries.overdue(studies, date(2021, 5, 30))) == []
    assert found(queries.overdue(studies, date(2021, 5, 31))) == ["NCT00000001", "NCT00000003"]


def test_what_was_known_by_a_moment() -> None:
    record(approval(status="conditional"))
    record(approval(status="approved"), at=later(1))
    told = {days: [row.status for row in queries.approvals({"bm-msc"}, known_by=later(days))] for days in (-1, 0, 1, 2)}
    assert told == {-1: [], 0: ["conditional"], 1: ["approved"], 2: ["approved"]}


def test_the_history_of_a_fact_holds_what_was_superseded_too() -> None:
    record(approval(status="conditional"))
    record(approval(status="approved"), at=later(1))
    assert [row.status for row in queries.history(Approval, "jp-x")] == ["conditional", "approved"]


def test_everything_on_many_concepts_takes_one_query_a_register(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    load_bundled(FIRST)
    for therapies, conditions in (({"uc-msc"}, {"t1d"}), (set(THERAPIES), set(CONDITIONS))):
        with django_assert_num_queries(13):
            known = queries.everything_on(therapies, conditions, in_force_on=date(2026, 11, 21))
        assert known.results
        assert known.trials
    assert len(known.versions) > 1000


def test_figures_on_a_condition_and_on_the_field() -> None:
    load_bundled(FIRST)
    assert queries.figures(["t1d"]).exists()
    assert {row.condition for row in queries.figures(["t1d", "field"])} == {"t1d", "field"}
    assert queries.figures(["t1d"], in_force_on=date(1900, 1, 1)).filter(valid_from__isnull=False).count() == 0
    assert Figure.objects.filter(forecast=True).exists()

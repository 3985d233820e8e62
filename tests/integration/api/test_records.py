"""The registers for programs: columns as the register files have them, narrowed as on the pages, nobody named."""

from typing import Any

import pytest
from django.test import Client

from evidence.accounts.models import Role
from evidence.cards.records.page import record_page
from evidence.registers.actions import confirm
from tests.factories.graded import reader
from tests.integration.api.test_agreement import plain
from tests.integration.registers.facts import approval, fact, later, product, record, trial

pytestmark = pytest.mark.django_db
SEARCH = {"therapy": "msc", "condition": "t1d", "sources": ["a register"], "query": "q", "searched_on": "2026-01-01"}


def get(client: Client, address: str) -> Any:
    answer = client.get(f"/api/v1/{address}")
    assert answer.status_code == 200, answer.content
    return answer.json()


def test_a_register_comes_in_pages_to_its_end(client: Client) -> None:
    record(*(trial(f"NCT{number:08d}") for number in range(60)))
    seen: list[str] = []
    address = "/api/v1/records/trials/?condition=t1d"
    while address:
        answer = client.get(address).json()
        seen += [line["fact"] for line in answer["results"]]
        address = answer["next"]
    assert seen == [f"NCT{number:08d}" for number in range(60)]


def test_a_record_says_its_columns_by_name_in_every_span_as_its_file_does(client: Client) -> None:
    history = [{"valid_from": "2018-07", "status": "time-limited"}, {"valid_from": "2024-12", "status": "approved"}]
    record(product("x", valid_from="2018"), approval("jp-x", history=history, valid_to="2030"))
    kept = get(client, "records/approvals/jp-x/")["content"]
    assert kept["product"] == "x"
    assert [(part["status"], part["valid_from"]) for part in kept["history"]] == [
        ("time-limited", "2018-07"),
        ("approved", "2024-12"),
    ]
    [then] = get(client, "records/approvals/?on=2020-01-01")["results"]
    [now] = get(client, "records/approvals/?country=JP")["results"]
    assert (then["content"]["status"], now["content"]["status"]) == ("time-limited", "approved")


def test_a_paper_is_found_by_an_id_with_a_stroke_in_it(client: Client) -> None:
    record(fact("publications", "doi:10.1/x", title="Cells", valid_from="2019"))
    assert get(client, "records/publications/doi:10.1%2Fx/")["title"] == "Cells"


def test_the_api_gives_every_field_of_the_records_page(client: Client) -> None:
    record(product(), approval(url="https://example.org", checked_on="2026-01-01"))
    for register, id in (("products", "x"), ("approvals", "jp-x")):
        page = record_page(register, id, on=later(0).date())
        assert get(client, f"records/{register}/{id}/") == plain(page)


def test_who_confirmed_a_record_is_not_told(client: Client) -> None:
    record(fact("searches", "s", **SEARCH))
    confirm("searches", "s", "I read it.", reader("a-reviewer", Role.REVIEWER), later(1))
    [line] = get(client, "records/searches/")["results"]
    kept = get(client, "records/searches/s/")
    assert not kept["awaiting"]
    assert "reviewers" not in line["content"].keys() | kept["content"].keys()
    assert "a-reviewer" not in str(line["content"]) + str(kept["content"])


def test_where_a_therapy_stands_differs_by_the_day_asked_about(client: Client) -> None:
    record(product("x"), approval("us-x", jurisdiction="US", valid_from="2024-12-18"))

    def status(on: str) -> str:
        found = get(client, f"regulation/?therapy=bm-msc&condition=gvhd&country=US&on={on}")
        return str(found["statuses"][0]["status"])

    assert status("2024-11-30") != "approved"
    assert status("2025-02-01") == "approved"


@pytest.mark.parametrize(
    ("address", "status", "names"),
    [
        ("records/wishes/", 404, []),
        ("records/trials/NCT99999999/", 404, []),
        ("records/trials/%00/", 404, []),
        ("records/figures/?country=US", 400, ["country"]),
        ("records/trials/?therapy=magic", 400, ["therapy"]),
        ("records/trials/?q=%00", 400, ["q"]),
        ("records/trials/?after=%00", 400, ["after"]),
        ("records/trials/?on=soon", 400, ["on"]),
        ("regulation/?on=9999-01-01", 400, ["on"]),
        ("regulation/?results=none", 400, ["results"]),
    ],
)
def test_what_cannot_be_answered_is_refused_by_name(
    client: Client, address: str, status: int, names: list[str]
) -> None:
    answer = client.get(f"/api/v1/{address}")
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert (answer.status_code, sorted(answer.json().get("errors", {}))) == (status, names)

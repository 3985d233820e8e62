"""The claims in the formats of others, as programs are given them."""

import csv
from io import StringIO
from typing import Any

import pytest
from django.db import OperationalError
from django.test import Client

from tests.integration.faces import World


def rows(answer: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(answer.getvalue().decode("utf-8-sig"), newline=""), strict=True))


@pytest.mark.parametrize("asked", [{"query_params": {"format": "csv"}}, {"headers": {"Accept": "text/csv"}}])
def test_all_claims_come_as_a_table_to_whoever_asks_for_one(client: Client, world: World, asked: Any) -> None:
    answer = client.get("/api/v1/claims/export/", **asked)
    assert answer.streaming
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="claims.csv"'
    listed = client.get("/api/v1/claims/").json()["results"]
    for row, card in zip(rows(answer), listed, strict=True):
        assert (row["id"], row["text"], row["bottom_line"]) == (str(card["id"]), card["text"], card["bottom_line"])
        assert (row["letter"], row["verdict"]) == (card["grade"]["letter"] or "", card["grade"]["verdict"] or "")
        assert row["address"] == f"http://testserver{card['address']}"


@pytest.mark.parametrize("accepted", ["*/*", "application/x-ndjson", "application/json"])
def test_lines_of_json_come_to_everybody_else(client: Client, world: World, accepted: str) -> None:
    answer = client.get("/api/v1/claims/export/", headers={"Accept": accepted})
    assert answer.headers["Content-Type"] == "application/x-ndjson"
    assert len(answer.getvalue().splitlines()) == 3


@pytest.mark.parametrize(
    ("accepted", "given"),
    [
        ("application/json;q=0.1, text/csv", "text/csv; charset=utf-8"),
        ("text/csv;q=0.5, application/json", "application/json"),
        ("text/csv;q=0, */*", "application/json"),
        ("text/html, */*;q=0.8", "application/json"),
        ("application/json;q=0.1, */*", "text/csv; charset=utf-8"),
        ("application/json; indent=2", "application/json"),
        ("", "application/json"),
    ],
)
def test_a_format_is_chosen_by_how_much_it_is_wanted(client: Client, world: World, accepted: str, given: str) -> None:
    answer = client.get(f"/api/v1/claims/{world.promise.pk}/", headers={"Accept": accepted})
    assert (answer.headers["Content-Type"], answer.headers["Vary"]) == (given, "Accept")


@pytest.mark.parametrize("accepted", ["text/csv;q=0", "text/html", "text/csv; a*=nonsense''%41"])
def test_what_nobody_accepts_is_not_given(client: Client, world: World, accepted: str) -> None:
    answer = client.get(f"/api/v1/claims/{world.promise.pk}/", headers={"Accept": accepted})
    assert answer.status_code == 406
    assert "application/json, text/csv" in answer.json()["detail"]


def test_a_table_is_narrowed_and_limited_as_the_lines_are(client: Client, world: World, settings: Any) -> None:
    settings.EXPORTS_PER_HOUR = 2
    [row] = rows(client.get("/api/v1/claims/export/?format=csv&kind=safety"))
    assert row["id"] == str(world.denial.pk)
    assert client.get("/api/v1/claims/export/?format=csv&kind=nonsense").status_code == 400
    assert client.get("/api/v1/claims/export/?format=csv").status_code == 429


@pytest.mark.parametrize("format", ["csv", "ndjson"])
def test_what_cannot_be_read_is_refused_and_not_broken_off(
    client: Client, world: World, format: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: Any, **__: Any) -> None:
        raise OperationalError

    monkeypatch.setattr("evidence.cards.search.find_claims", away)
    assert client.get(f"/api/v1/claims/export/?format={format}").status_code == 503


def test_one_claim_comes_as_a_table_of_one_row(client: Client, world: World) -> None:
    address = f"/api/v1/claims/{world.promise.pk}/?format=csv"
    answer = client.get(address)
    [row] = rows(answer)
    assert row["id"] == str(world.promise.pk)
    assert answer.headers["Content-Disposition"] == f'attachment; filename="claim-{world.promise.pk}.csv"'
    again = client.get(address, headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304

"""What a program gets: lists in pages, problems in words, answers that can be asked again cheaply."""

import json
from typing import Any

import pytest
from django.conf import settings
from django.db import OperationalError
from django.test import Client
from django.utils import timezone
from knox.models import AuthToken

from evidence.api import views
from tests.factories.graded import article, assess, claim, judge
from tests.integration.faces import World


def test_pages_follow_each_other_to_the_end(client: Client, world: World) -> None:
    long = article(" ".join(f"Stem cells help {number} people." for number in range(25)))
    for number in range(25):
        assess(claim(long, f"Stem cells help {number} people"))
    seen: list[int] = []
    address = "/api/v1/claims/?q=stem+cells"
    while address:
        answer = client.get(address).json()
        seen += [card["id"] for card in answer["results"]]
        address = answer["next"]
    assert len(seen) == len(set(seen)) == 27


def test_filters_are_those_of_the_page(client: Client, world: World) -> None:
    def found(query: str) -> list[int]:
        return [card["id"] for card in client.get(f"/api/v1/claims/?{query}").json()["results"]]

    assert found("kind=safety") == [world.denial.pk]
    assert found("verdict=awaiting") == [world.denial.pk]
    assert found("verdict=contradicted") == []
    assert found("condition=diabetes") == [world.fact.pk, world.denial.pk, world.promise.pk]
    assert found("country=US&status=in_trials") == [world.denial.pk, world.promise.pk]
    assert found("q=juvenile+diabetes&kind=efficacy") == [world.promise.pk]


def test_all_claims_come_line_by_line_each_as_its_list_has_it(client: Client, world: World) -> None:
    long = article(" ".join(f"Stem cells help {number} people." for number in range(250)))
    for number in range(250):
        assess(claim(long, f"Stem cells help {number} people"))
    answer = client.get("/api/v1/claims/export/?q=stem+cells")
    assert answer.streaming
    assert answer.headers["Content-Type"] == "application/x-ndjson"
    lines = [json.loads(line) for line in answer.getvalue().splitlines()]
    assert len({card["id"] for card in lines}) == len(lines) == 252
    assert lines[:20] == client.get("/api/v1/claims/?q=stem+cells").json()["results"]
    assert client.get("/api/v1/claims/export/?kind=nonsense").status_code == 400


def test_all_claims_at_once_may_be_taken_so_many_times_an_hour(client: Client, world: World, settings: Any) -> None:
    settings.EXPORTS_PER_HOUR = 1
    answers = [client.get("/api/v1/claims/export/") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 429]
    assert client.get("/api/v1/claims/").status_code == 200


def test_what_is_new_since_a_time_is_found(client: Client, world: World) -> None:
    before = timezone.now()
    judge(world.promise, world.reviewer)
    for address in ("/api/v1/claims/", "/api/v1/claims/export/"):
        said = client.get(address, {"since": before.isoformat()})
        assert f'"id":{world.promise.pk},' in said.getvalue().decode()
        assert f'"id":{world.fact.pk},' not in said.getvalue().decode()
        assert client.get(address, {"since": "yesterday"}).status_code == 400
        assert client.get(address, {"since": "2026-11-26T12:00:00"}).status_code == 400  # of no zone
        first = client.get(address, {"since": "0001-01-01T00:01:00+00:03"})  # before the first year, in UTC
        assert f'"id":{world.fact.pk},' in first.getvalue().decode()
        last = client.get(address, {"since": "9999-12-31T23:59:00-00:03"})
        assert '"id":' not in last.getvalue().decode()


def test_a_withheld_letter_is_withheld_here_too_and_in_the_assessments_of_the_claim(
    client: Client, world: World
) -> None:
    grade = client.get(f"/api/v1/claims/{world.denial.pk}/").json()["card"]["grade"]
    assert (grade["letter"], grade["verdict"], grade["provisional"]) == (None, None, True)
    [kept] = client.get(f"/api/v1/claims/{world.denial.pk}/assessments/").json()["results"]
    assert (kept["verdict"], kept["grade"], kept["provisional"]) == ("awaiting", "–", True)
    assert kept["letter"] is None
    assert kept["withheld"]


def test_assessments_are_the_history_newest_first(client: Client, world: World) -> None:
    judge(world.promise, world.reviewer)
    kept = client.get(f"/api/v1/claims/{world.promise.pk}/assessments/").json()["results"]
    assert [(entry["standing"], entry["verdict"], entry["shown"]) for entry in kept] == [
        ("confirmed", "early", True),
        ("computed", "overstated", False),
    ]
    assert (kept[0]["by"], kept[0]["reason"]) == ("Reviewer Example", "Read.")


@pytest.mark.parametrize("address", ["/api/v1/claims/", "/api/v1/claims/{}/", "/api/v1/articles/"])
def test_what_did_not_change_is_not_sent_again(client: Client, world: World, address: str) -> None:
    address = address.format(world.promise.pk)
    first = client.get(address)
    again = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    head = client.head(address)
    assert (head.status_code, head.headers["ETag"], head.content) == (200, first.headers["ETag"], b"")
    assert client.head(address, headers={"If-None-Match": first.headers["ETag"]}).status_code == 304
    assess(world.promise, bottom_line="Something else is known.")
    article("Another article.")
    changed = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
    assert changed.status_code == 200
    assert changed.headers["ETag"] != first.headers["ETag"]


@pytest.mark.parametrize("method", ["get", "head"])
def test_what_is_no_longer_as_it_was_is_refused_to_who_asks_for_that_alone(
    client: Client, world: World, method: str
) -> None:
    address = f"/api/v1/claims/{world.promise.pk}/"
    tag = client.get(address).headers["ETag"]
    assert getattr(client, method)(address, headers={"If-Match": tag}).status_code == 200
    assess(world.promise, bottom_line="Something else is known.")
    refused = getattr(client, method)(address, headers={"If-Match": tag})
    assert (refused.status_code, refused.headers["Content-Type"]) == (412, "application/problem+json")
    assert method == "head" or "Ask without" in refused.json()["detail"]


@pytest.mark.parametrize(
    ("address", "status", "names"),
    [
        ("/api/v1/claims/?kind=x", 400, ["kind"]),
        ("/api/v1/claims/?status=approved", 400, ["status"]),
        ("/api/v1/claims/?after=x", 400, ["after"]),
        ("/api/v1/claims/?q=%00", 400, ["q"]),
        ("/api/v1/claims/?q=" + "a" * 501, 400, ["q"]),
        ("/api/v1/claims/?conditon=t1d&page=2", 400, ["conditon", "page"]),
        ("/api/v1/claims/?kind=safety&kind=efficacy", 400, ["kind"]),
        ("/api/v1/articles/?q=cells", 400, ["q"]),
        ("/api/v1/claims/?format=csv", 406, []),
        ("/api/v1/claims/export/?format=xlsx", 406, []),
        ("/api/v1/schema/?format=csv", 406, []),
        ("/api/v1/claims/999999/", 404, []),
        ("/api/v1/claims/99999999999999999999/", 404, []),
        ("/api/v1/nowhere/", 404, []),
        ("/api/v1/records/trials/a%0Ab/", 404, []),
    ],
)
def test_errors_are_problem_details(client: Client, world: World, address: str, status: int, names: list[str]) -> None:
    answer = client.get(address)
    assert answer.headers["Content-Type"] == "application/problem+json"
    problem = answer.json()
    assert (answer.status_code, problem["status"]) == (status, status)
    assert problem["title"]
    assert problem["detail"]
    assert sorted(problem.get("errors", {})) == names


def test_a_refusal_says_what_can_be_asked(client: Client, world: World) -> None:
    def refused(query: str) -> str:
        [[said]] = client.get(f"/api/v1/claims/?{query}").json()["errors"].values()
        return str(said)

    assert "condition" in refused("conditon=t1d")
    assert "efficacy" in refused("kind=effect")
    assert "/api/v1/schema/" in refused("condition=knees")


def test_a_format_that_there_is_not_is_refused_with_those_that_there_are(client: Client, world: World) -> None:
    said = client.get("/api/v1/claims/export/?format=xlsx").json()["detail"]
    assert "application/x-ndjson, text/csv" in said


@pytest.mark.parametrize("accepted", ["", " , ", "*/*"])
def test_who_names_no_format_is_given_one(client: Client, world: World, accepted: str) -> None:
    assert client.get("/api/v1/claims/", headers={"Accept": accepted}).headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_written(world: World, method: str) -> None:
    client = Client(enforce_csrf_checks=True)
    addresses = {"/api/v1/claims/": 405, f"/api/v1/claims/{world.promise.pk}/": 405, "/api/v1/nowhere/": 404}
    for address, status in addresses.items():
        answer = getattr(client, method)(address)
        assert answer.status_code == status
        assert answer.headers["Content-Type"] == "application/problem+json"


def test_an_address_without_its_last_stroke_leads_to_the_one_with_it(client: Client, world: World) -> None:
    answer = client.get("/api/v1/claims?kind=safety")
    assert (answer.status_code, answer.headers["Location"]) == (301, "/api/v1/claims/?kind=safety")


@pytest.mark.parametrize("said", ["Token wrong", "Token", "Token two words", "Token \xff\xfe"])
def test_a_wrong_token_is_refused_with_the_way_to_ask(client: Client, world: World, said: str) -> None:
    answer = Client(headers={"Authorization": said}).get("/api/v1/claims/")
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Token"
    assert answer.json()["title"] == "Unauthorized"
    assert "/account/" in answer.json()["detail"]


@pytest.mark.parametrize(("scheme", "status"), [("Bearer", 401), ("bearer", 401), ("Token", 200), ("Basic", 200)])
def test_a_token_that_is_sent_as_a_bearers_is_refused_and_not_taken_for_none(
    client: Client, world: World, scheme: str, status: int
) -> None:
    _, secret = AuthToken.objects.create(user=world.reader)
    answer = Client(headers={"Authorization": f"{scheme} {secret}"}).get("/api/v1/claims/")
    assert answer.status_code == status
    assert status == 200 or "`Authorization: Token …`" in answer.json()["detail"]


def test_reads_are_limited_and_a_token_allows_more(client: Client, world: World, settings: Any) -> None:
    settings.API_READS_PER_MINUTE = 2
    _, secret = AuthToken.objects.create(user=world.reader)
    answers = [client.get("/api/v1/claims/") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert 0 < int(answers[2].headers["Retry-After"]) <= 60
    assert answers[2].headers["Content-Type"] == "application/problem+json"
    with_token = Client(headers={"Authorization": f"Token {secret}"})
    assert all(with_token.get("/api/v1/claims/").status_code == 200 for _ in range(4))


def test_reads_go_on_while_nobody_can_count(client: Client, world: World, settings: Any, tmp_path: Any) -> None:
    settings.REDIS_URL = f"unix://{tmp_path}/nobody.sock"
    assert client.get("/api/v1/claims/").status_code == 200


def test_a_database_that_is_away_is_said_as_that_and_not_as_a_fault(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: Any, **__: Any) -> None:
        raise OperationalError("the connection is lost")

    monkeypatch.setattr(views, "find_claims", away)
    answer = client.get("/api/v1/claims/")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "60")
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert "connection" not in answer.json()["detail"]


def test_the_page_for_programs_loads_from_this_site_alone(client: Client, db: None) -> None:
    answer = client.get("/api/v1/", headers={"Accept": "text/html,*/*;q=0.8"})
    page = answer.content.decode()
    assert f"{settings.API_READS_PER_MINUTE} times a minute" in page
    assert f"{settings.EXPORTS_PER_HOUR} times an hour" in page
    assert "http" not in "".join(part.split('"')[0] for part in page.split('src="')[1:])
    assert "unsafe-inline" not in answer.headers["Content-Security-Policy"]


def every_address(answer: dict[str, Any]) -> list[str]:
    return [*(each for name, each in answer.items() if name != "records"), *answer["records"].values()]


@pytest.mark.parametrize("accepted", ["*/*", "application/json", "application/json, text/html;q=0.9"])
def test_a_program_finds_every_list_from_the_root(client: Client, world: World, accepted: str) -> None:
    answer = client.get("/api/v1/", headers={"Accept": accepted})
    assert answer.headers["Content-Type"] == "application/json"
    assert "Accept" in answer.headers["Vary"]
    found = every_address(answer.json())
    assert {address.removeprefix("http://testserver") for address in found} >= {"/api/v1/claims/", "/api/v1/schema/"}
    for address in found:
        assert client.get(address).status_code == 200, address


def test_the_root_refuses_other_formats_and_strange_parameters_as_problems(client: Client, db: None) -> None:
    other = client.get("/api/v1/", headers={"Accept": "application/xml"})
    assert (other.status_code, other.headers["Content-Type"]) == (406, "application/problem+json")
    assert client.get("/api/v1/?q=parkinson").json()["errors"] == {
        "q": ["There is no such parameter here. This address takes none."]
    }


def test_a_browser_gets_the_page_and_its_script(client: Client, db: None) -> None:
    page = client.get("/api/v1/", headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert page.headers["Content-Type"].startswith("text/html")
    assert client.get("/api/v1/?script=").headers["Content-Type"].startswith("application/javascript")

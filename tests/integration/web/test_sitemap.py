"""Search engines are told every public page by the address that it answers at, and no private one."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from evidence.web.views.sitemap import SECTIONS
from sources.actions import capture_upload
from tests.factories.graded import article, assess, claim
from tests.integration.faces import World
from tests.integration.registers.facts import fact, later, record, trial


def named(client: Client, address: str) -> list[str]:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return [
        found.removeprefix("http://testserver") for found in re.findall("<loc>(.*?)</loc>", answer.content.decode())
    ]


def test_every_address_that_is_told_answers_by_itself(client: Client, world: World) -> None:
    record(trial(), fact("publications", "doi:10.1/a b", title="Cells", valid_from="2019"))
    record(trial(title="Changed", status_on="2024-01-01"), at=later(1))
    assert "Sitemap: http://testserver/sitemap.xml" in client.get("/robots.txt").content.decode()
    files = named(client, "/sitemap.xml")
    told = [address for file in files for address in named(client, file)]
    assert {f"/articles/{world.listed.pk}/", "/trials/NCT00000001/", "/publications/doi:10.1/a%20b/"} <= set(told)
    assert len([address for address in told if address.startswith(f"/claims/{world.promise.pk}/")]) == 1
    assert len(told) == len(set(told))
    assert {address: client.get(address).status_code for address in told} == dict.fromkeys(told, 200)


def test_a_readers_own_check_what_has_no_page_yet_and_other_studies_are_not_told(client: Client, world: World) -> None:
    claim(world.listed, "homed to the pancreas")
    record(trial("NCT00000009", therapies=[]))
    unsearched = capture_upload(b"Cells for knees, to be read.").article
    assert client.get(f"/articles/{unsearched.pk}/").status_code == 404
    assert len(named(client, "/sitemap-claims.xml")) == 3
    assert named(client, "/sitemap-articles.xml") == [f"/articles/{world.listed.pk}/"]
    assert named(client, "/sitemap-trials.xml") == []


@pytest.mark.parametrize("section", ["claims", "articles", "trials"])
def test_a_file_costs_as_many_queries_however_much_it_tells(client: Client, world: World, section: str) -> None:
    record(trial())
    counts = []
    for numbers in (range(1, 2), range(2, 9)):
        for number in numbers:
            assess(claim(article(f"Stem cells help {number} people."), f"Stem cells help {number} people"))
            record(trial(f"NCT{number:08d}"), at=later(number))
        with CaptureQueriesContext(connection) as queries:
            named(client, f"/sitemap-{section}.xml")
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 3


def test_a_long_section_comes_in_several_files(client: Client, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(SECTIONS["claims"]), "limit", 2)
    files = [file for file in named(client, "/sitemap.xml") if "claims" in file]
    assert [len(named(client, file)) for file in files] == [2, 1]

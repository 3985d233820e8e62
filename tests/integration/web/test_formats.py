"""What a page is offered as to programs: every link leads there, and no data says what the words may not."""

import json
import re
from html import unescape

import pytest
from django.test import Client

from tests.factories.graded import article, assess, claim, judge
from tests.integration.faces import World

AS_THE_MACHINE = ("overstated", "very_low")
LINK = re.compile(r'<a href="([^"]+)" type="([^"]+)">([^<]+)</a>')
ALTERNATE = re.compile(r'<link rel="alternate" type="([^"]+)" title="([^"]+)" href="([^"]+)">')
DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def read(client: Client, address: str) -> str:
    return client.get(address, follow=True).content.decode()


def links(page: str) -> dict[str, tuple[str, str]]:
    """By name, the address of each format and its media type."""
    return {name: (unescape(address), unescape(type)) for address, type, name in LINK.findall(page)}


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("/claims/{promise}/", {"JSON", "CSV", "Web Annotation", "FHIR"}),
        ("/claims/{fact}/", {"JSON", "CSV", "Web Annotation"}),
        ("/articles/{article}/", {"JSON", "Web Annotation", "plain text"}),
        ("/claims/", {"CSV", "lines of JSON"}),
    ],
)
def test_every_format_that_a_page_names_is_given_in_its_type(
    client: Client, world: World, address: str, names: set[str]
) -> None:
    page = read(client, address.format(promise=world.promise.pk, fact=world.fact.pk, article=world.listed.pk))
    offered = links(page)
    assert offered.keys() == names
    for address, media_type in offered.values():
        answer = client.get(address)
        assert answer.status_code == 200, address
        assert answer.headers["Content-Type"].removesuffix("; charset=utf-8") == media_type
    if ALTERNATE.search(page):
        assert {name: (unescape(to), unescape(type)) for type, name, to in ALTERNATE.findall(page)} == offered


def test_a_list_is_given_as_it_was_narrowed(client: Client, world: World) -> None:
    client.cookies["country"] = "US"
    address, _ = links(read(client, "/claims/?kind=safety&status=in_trials&q=islets"))["CSV"]
    rows = client.get(address).getvalue().decode("utf-8-sig").splitlines()
    assert [row.split(",")[0] for row in rows] == ["id", str(world.denial.pk)]


def test_a_claim_that_a_person_confirmed_is_a_fact_check_in_its_page_too(client: Client, world: World) -> None:
    address = f"/claims/{world.promise.pk}/"
    assert DATA.findall(read(client, address)) == []
    judge(world.promise, world.reviewer, AS_THE_MACHINE)
    page = read(client, address)
    [data] = DATA.findall(page)
    given, _ = links(page)["ClaimReview"]
    assert json.loads(data) == client.get(given).json()


def test_a_withheld_grade_is_no_fact_check_in_any_page(client: Client, world: World) -> None:
    judge(world.denial, world.reviewer, ("supported", "moderate"))
    page = read(client, f"/claims/{world.denial.pk}/")
    assert DATA.findall(page) == []
    assert "ClaimReview" not in links(page)


def test_nothing_that_an_article_says_ends_the_data(client: Client, world: World) -> None:
    quote = "Stem cells cure </script><script>alert(1)</script> & knees"
    made = claim(article(f"{quote}.", title="</script><b>Bold"), quote)
    assess(made)
    judge(made, world.reviewer, AS_THE_MACHINE)
    page = read(client, f"/claims/{made.pk}/")
    [data] = DATA.findall(page)
    assert "<" not in data
    assert json.loads(data)["claimReviewed"] == quote
    assert "<script>alert" not in page


def test_what_a_reader_checked_is_offered_to_no_program(client: Client, world: World) -> None:
    token = world.unlisted.token
    for address in (f"/checked/{token}/", f"/checked/{token}/claims/{world.secret.pk}/"):
        page = read(client, address)
        assert links(page) == {}
        assert ALTERNATE.findall(page) == DATA.findall(page) == []

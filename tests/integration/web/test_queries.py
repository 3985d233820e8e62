"""No page asks the database more often because there is more to show."""

from collections.abc import Mapping
from functools import cache
from itertools import chain
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from evidence.accounts.models import Role, User
from evidence.assessments.models import Current
from evidence.registers.files import Fact, bundled_files, read_register_file
from evidence.registers.models import REGISTERS
from sources.actions import keep_fetched, read_article
from sources.http import Fetched
from sources.models import Article, Reading
from tests.factories.graded import article, assess, claim, judge, reader
from tests.integration.registers.facts import later, record

SENTENCE = "Stem cells helped {} people with Parkinson's disease"
PAGES = [
    "/", "/claims/", "/claims/?q=parkinson", "/articles/", "/articles/{article}/", "/claims/{claim}/x/", "/review/",
    "/review/decisions/", "/methods/", "/review/{claim}/", "/api/v1/claims/",
    "/api/v1/claims/{claim}/", "/api/v1/claims/{claim}/assessments/",
    "/api/v1/claims/{claim}/annotations/", "/api/v1/claims/{claim}/fhir/", "/api/v1/articles/{article}/annotations/",
    "/api/v1/articles/{article}/text/", "/api/v1/articles/", "/api/v1/articles/{article}/", "/map/",
    "/topics/parkinsons/stem-cells/", "/articles/{article}/changes/1/2/", "/api/v1/claims/export/",
    "/api/v1/claims/export/?format=csv", "/regulation/", "/regulation/?condition=parkinsons&therapy=stem-cells",
    "/review/records/", *(f"/{register}/" for register in REGISTERS),
]  # fmt: skip


def grow(articles: int, claims: int) -> None:
    """That many articles, all making the same claims, each claim judged as often as there are articles."""
    judge = reader(f"judge {Article.objects.count()}", Role.REVIEWER)
    for _ in range(articles):
        text = article(" ".join(f"{SENTENCE.format(number)}." for number in range(claims)))
        for number in range(claims):
            assess(claim(text, SENTENCE.format(number), conditions=("parkinsons",)))
    judge_all(judge, at_most=claims // 2)
    change(text, f"Nobody was helped, as {reading_of(text).text.replace('helped', 'treated')}")
    record(*chain.from_iterable(facts[:claims] for facts in bundled().values()), at=later(claims))


def reading_of(made: Article) -> Reading:
    return Reading.objects.get(snapshot__article=made)


def change(made: Article, text: str) -> None:
    read_article(keep_fetched(Fetched(url=made.canonical_url, status=200, data=text.encode()), made))


@cache
def bundled() -> Mapping[str, list[Fact]]:
    """The facts that come with the site, by register."""
    found: dict[str, list[Fact]] = {register: [] for register in REGISTERS}
    for each in chain.from_iterable(map(read_register_file, bundled_files())):
        found[each.register].append(each)
    return found


def judge_all(by: User, at_most: int) -> None:
    for current in Current.objects.select_related("claim")[:at_most]:
        judge(current.claim, by)


def count(client: Client, address: str) -> int:
    names: dict[str, Any] = {"article": Article.objects.latest("pk").pk, "claim": Current.objects.latest("pk").pk}
    address = address.format(**names)
    if "/x/" in address:
        address = client.get(f"/claims/{names['claim']}/").headers["Location"]
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address)
        answer.getvalue()  # the whole of an export
    assert answer.status_code == 200, address
    return len(queries)


def test_query_counts_are_the_same_at_two_sizes(client: Client, db: None) -> None:
    reviewer = reader("reviewer", Role.REVIEWER)
    client.force_login(reviewer)
    grow(articles=2, claims=4)
    judge_all(reviewer, at_most=2)
    pages = [*PAGES, *(f"/{register}/{facts[0].id}/" for register, facts in bundled().items())]
    few = {page: count(client, page) for page in pages}
    grow(articles=4, claims=12)
    judge_all(reviewer, at_most=6)
    many = {page: count(client, page) for page in pages}
    assert many == few


@pytest.mark.parametrize(
    ("address", "roles", "at_most"),
    [
        ("/claims/", (), 14),
        ("/claims/{claim}/x/", (), 15),
        ("/claims/{claim}/x/", (Role.REVIEWER,), 19),
        ("/articles/{article}/", (), 19),
    ],
)
def test_query_counts_are_small(client: Client, db: None, address: str, roles: tuple[Role, ...], at_most: int) -> None:
    grow(articles=2, claims=4)
    if roles:
        client.force_login(reader("who asks", *roles))
    client.get("/map/")  # what is known is worked out once a day
    assert count(client, address) <= at_most

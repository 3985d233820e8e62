"""A curator keeps publishers under the domain that their articles are found by, and sees what feeds brought."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from evidence.accounts.models import Role
from sources.models import Article, Feed, FeedEntry, Publisher
from tests.factories.graded import reader

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/sources/publisher/add/"
CLINIC = {
    "domain": "clinic.example.org",
    "name": "A clinic",
    "kind": "clinic",
    "interest": "sells",
    "decided_by": "Cora",
}


@pytest.fixture
def cora(client: Client) -> Client:
    client.force_login(reader("cora", Role.CURATOR))
    return client


@pytest.mark.parametrize("written", ["Example.ORG", "https://www.example.org/offers", " example.org "])
def test_a_domain_is_kept_as_articles_have_it(cora: Client, written: str) -> None:
    assert cora.post(ADDRESS, CLINIC | {"domain": written}).status_code == 302
    assert Publisher.objects.get().domain == "example.org"


def test_what_is_no_domain_or_decided_by_nobody_is_refused_in_plain_words(cora: Client) -> None:
    assert "This is no domain" in cora.post(ADDRESS, CLINIC | {"domain": "a clinic"}).content.decode()
    page = cora.post(ADDRESS, CLINIC | {"decided_by": ""}).content.decode()
    assert "Say who decided what kind of publisher it is" in page
    assert "is violated" not in page
    assert not Publisher.objects.exists()


def test_what_feeds_named_is_listed_by_the_page_at_the_same_cost_however_much_it_is(cora: Client) -> None:
    feed = Feed.objects.create(url="https://example.org/feed")
    counts = []
    for numbers in (range(2), range(2, 120)):
        for number in numbers:
            url = f"https://example.org/{number}"
            article = Article.objects.create(canonical_url=url)
            FeedEntry.objects.create(feed=feed, url=url, title=f"Cells {number}.", article=article, done=True)
        with CaptureQueriesContext(connection) as queries:
            page = cora.get("/admin/sources/feedentry/").content.decode()
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert "Cells 119." in page
    assert "Cells 0." not in page
    assert "Cells" not in cora.get(f"/admin/sources/feed/{feed.pk}/change/").content.decode()


def test_articles_are_listed_with_their_publishers_at_the_same_cost_however_many_there_are(cora: Client) -> None:
    counts = []
    for numbers in (range(2), range(2, 60)):
        for number in numbers:
            publisher = Publisher.objects.create(domain=f"{number}.example.org", name=f"Publisher {number}.")
            Article.objects.create(canonical_url=f"https://{number}.example.org/", publisher=publisher)
        with CaptureQueriesContext(connection) as queries:
            page = cora.get("/admin/sources/article/").content.decode()
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert "Publisher 59." in page

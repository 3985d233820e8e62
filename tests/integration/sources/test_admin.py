"""A curator keeps publishers under the domain that their articles are found by."""

import pytest
from django.test import Client

from evidence.accounts.models import Role
from sources.models import Publisher
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

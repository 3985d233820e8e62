"""A reader's own check is seen through its token, and nowhere else."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from sources.models import Article
from tests.factories.graded import article, claim
from tests.integration.faces import PROMISE, SECRET, World

LISTS = [
    "/", "/claims/", "/claims/?q=mice+liver", "/claims/?kind=mechanism", "/articles/", "/review/", "/methods/",
    "/robots.txt", "/sitemap-claims.xml", "/sitemap-articles.xml", "/api/v1/claims/", "/api/v1/claims/?q=mice+liver",
    "/api/v1/articles/",
]  # fmt: skip


@pytest.mark.parametrize("who", ["stranger", "reviewer"])
@pytest.mark.parametrize("address", LISTS)
def test_no_list_count_or_search_holds_it(client: Client, world: World, address: str, who: str) -> None:
    if who == "reviewer":
        client.force_login(world.reviewer)
    page = client.get(address, follow=True).content.decode()
    assert "to the liver" not in page
    assert str(world.unlisted.token) not in page


def test_its_numbers_lead_nowhere(client: Client, world: World) -> None:
    pk, secret = world.unlisted.pk, world.secret.pk
    for address in (
        f"/articles/{pk}/",
        f"/claims/{secret}/",
        f"/claims/{secret}/in-mice/",
        f"/api/v1/articles/{pk}/",
        f"/api/v1/claims/{secret}/",
        f"/api/v1/claims/{secret}/assessments/",
    ):
        assert client.get(address).status_code == 404, address


def test_a_shared_claim_counts_and_quotes_listed_articles_alone(client: Client, world: World) -> None:
    private = article(f"A copy. Doctors say that {PROMISE}.", listed=False)
    again = claim(private, PROMISE, text="Stem-cell islets let people with type 1 diabetes stop insulin for good.")
    assert again == world.promise
    page = client.get(f"/claims/{again.pk}/", follow=True).content.decode()
    assert str(private.token) not in page
    assert "A copy" not in page
    answer = client.get(f"/api/v1/claims/{again.pk}/").json()
    assert answer["card"]["articles"] == 1
    assert len(answer["quotes"]) == 1


def test_its_token_opens_its_page_and_its_claims(client: Client, world: World) -> None:
    token = world.unlisted.token
    page = client.get(f"/checked/{token}/").content.decode()
    assert SECRET in page
    assert f"/checked/{token}/claims/{world.secret.pk}/" in page
    inner = client.get(f"/checked/{token}/claims/{world.secret.pk}/").content.decode()
    assert SECRET in inner
    assert client.get(f"/checked/{token}/claims/{world.promise.pk}/").status_code == 404


def test_nothing_keeps_or_follows_it(client: Client, world: World) -> None:
    for address in (
        f"/checked/{world.unlisted.token}/",
        f"/checked/{world.unlisted.token}/claims/{world.secret.pk}/",
    ):
        answer = client.get(address)
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert '<meta name="robots" content="noindex, nofollow">' in answer.content.decode()
    assert "Disallow: /checked/" in client.get("/robots.txt").content.decode()


def test_it_is_gone_when_its_time_is_over(client: Client, world: World) -> None:
    Article.objects.filter(pk=world.unlisted.pk).update(expires_at=datetime(2020, 1, 1, tzinfo=UTC))
    assert client.get(f"/checked/{world.unlisted.token}/").status_code == 404


def test_once_published_its_old_address_leads_to_the_listed_page(client: Client, world: World) -> None:
    Article.objects.filter(pk=world.unlisted.pk).update(listed=True, expires_at=None)
    answer = client.get(f"/checked/{world.unlisted.token}/")
    assert answer.headers["Location"] == f"/articles/{world.unlisted.pk}/"


def test_a_reviewer_who_has_its_address_publishes_it(client: Client, world: World) -> None:
    here, form = f"/checked/{world.unlisted.token}/", f"/checked/{world.unlisted.token}/publish/"
    for person, status in ((None, 302), (world.reader, 403)):
        if person:
            client.force_login(person)
        assert form not in client.get(here).content.decode()
        assert client.post(form).status_code == status
    assert not Article.objects.get(pk=world.unlisted.pk).listed
    client.force_login(world.reviewer)
    assert form in client.get(here).content.decode()
    asked = client.get(form).content.decode()
    assert "Publish this text?" in asked
    assert not Article.objects.get(pk=world.unlisted.pk).listed
    answer = client.post(form, follow=True)
    assert answer.redirect_chain == [(f"/articles/{world.unlisted.pk}/", 302)]
    assert "The article is listed now" in answer.content.decode()
    assert SECRET in Client().get(f"/articles/{world.unlisted.pk}/").content.decode()
    assert world.unlisted.publishing.published_by == world.reviewer


def test_what_is_listed_already_is_not_published_again(client: Client, world: World) -> None:
    Article.objects.filter(pk=world.unlisted.pk).update(canonical_url=world.listed.canonical_url)
    client.force_login(world.reviewer)
    answer = client.post(f"/checked/{world.unlisted.token}/publish/", follow=True)
    assert answer.redirect_chain == [(f"/checked/{world.unlisted.token}/", 302)]
    assert "The same article is listed already" in answer.content.decode()


def test_tokens_are_compared_whole(client: Client, world: World) -> None:
    for token in ("x", str(world.unlisted.token)[:-1], str(world.unlisted.token).upper()):
        assert client.get(f"/checked/{token}/").status_code == 404


@pytest.mark.parametrize("address", ["/check/%s/", "/check/%s/again/", "/checked/%s/", "/checked/%s/claims/1/"])
@pytest.mark.parametrize("token", ["%00", "a%00b", "%C3%A9"])
def test_what_can_be_no_token_is_looked_for_nowhere(client: Client, db: None, address: str, token: str) -> None:
    assert client.get(address % token).status_code == 404


def test_its_reader_may_ask_for_a_review_and_reviewers_alone_see_it_then(client: Client, world: World) -> None:
    address = f"/checked/{world.unlisted.token}/"
    reviewer = Client()
    reviewer.force_login(world.reviewer)
    assert "None waits." in reviewer.get("/review/asked/").content.decode()
    assert f'action="{address}ask/"' in client.get(address).content.decode()
    said = client.post(f"{address}ask/", follow=True).content.decode()
    assert "A reviewer will look at it" in said
    assert "You asked for a review on" in said
    assert "Only those who have this address, and reviewers, can read this page." in said
    assert f'action="{address}ask/"' not in said
    assert f'<a href="{address}">' in reviewer.get("/review/asked/").content.decode()
    assert client.get("/review/asked/").status_code == 302
    for listing in LISTS:
        assert str(world.unlisted.token) not in client.get(listing).content.decode()


def test_what_is_published_or_over_waits_no_longer(client: Client, world: World) -> None:
    client.post(f"/checked/{world.unlisted.token}/ask/")
    client.force_login(world.reviewer)
    assert len(client.get("/review/asked/").context["cards"]) == 1
    Article.objects.filter(pk=world.unlisted.pk).update(expires_at=datetime(2026, 1, 1, tzinfo=UTC))
    assert client.get("/review/asked/").context["cards"] == []
    Article.objects.filter(pk=world.unlisted.pk).update(listed=True, expires_at=None)
    assert client.get("/review/asked/").context["cards"] == []
    assert client.get(f"/checked/{world.unlisted.token}/ask/").status_code == 405
    assert client.post("/checked/nobodys-token/ask/").status_code == 404


def test_who_asked_first_is_looked_at_first_and_asking_again_changes_nothing(client: Client, world: World) -> None:
    later = article("Stem cells ease pain.", listed=False)
    claim(later, "Stem cells ease pain")
    for asked in (world.unlisted, later, world.unlisted):
        client.post(f"/checked/{asked.token}/ask/")
    client.force_login(world.reviewer)
    shown = [card.address for card in client.get("/review/asked/").context["cards"]]
    assert shown == [f"/checked/{asked.token}/" for asked in (world.unlisted, later)]


def test_the_list_of_what_is_asked_for_asks_the_database_no_more_often_where_it_is_longer(
    client: Client, world: World
) -> None:
    counts = []
    client.force_login(world.reviewer)
    for text in ("Stem cells ease pain.", "Stem cells ease grief."):
        asked = article(text, listed=False)
        claim(asked, text.rstrip("."))
        client.post(f"/checked/{asked.token}/ask/")
        with CaptureQueriesContext(connection) as queries:
            client.get("/review/asked/")
        counts.append(len(queries))
    assert counts[0] == counts[1]

"""An article whose page changed: its versions, what changed between two, and whose words a change touched."""

import html
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims.models import Appearance, Claim, Extraction, Membership, Stated
from evidence.accounts.models import Role
from evidence.cards.claims import cards_of
from evidence.pipeline.models import Run, Stage
from evidence.registers.actions import load_bundled
from evidence.registers.models import Publication
from sources.actions import capture_upload, keep_fetched, publish, read_article
from sources.http import Fetched
from sources.models import Article, Snapshot
from tests.factories.graded import article, assess, claim, reader, statement

pytestmark = pytest.mark.django_db

SURE = "The cells let people stop insulin"
SAFE = "No serious harm was seen in twelve people"
KEPT = "The trial goes on until next summer"
BEFORE = f"A promise\n\n{SURE}.\n\n{SAFE}.\n\n{KEPT}.\n"
TAMER = "The cells let two people stop insulin"
AFTER = f"A promise, corrected on the day after\n\n{TAMER}.\n\n{KEPT}.\n"


def fetch(into: Article, text: str) -> Snapshot:
    """What another fetch brings, read."""
    snapshot = keep_fetched(Fetched(url=into.canonical_url, status=200, data=text.encode()), into)
    read_article(snapshot)
    into.refresh_from_db()
    return snapshot


@pytest.fixture
def registers() -> None:
    load_bundled(timezone.now())


@pytest.fixture
def changed() -> Article:
    """Three claims, of which the newer bytes have one in other words, one not at all, and one in another place."""
    made = article(BEFORE, title="A promise")
    for quote in (SURE, SAFE, KEPT):
        assess(claim(made, quote))
    fetch(made, BEFORE)
    fetch(made, AFTER)
    return made


def search_again(changed: Article, quote: str, claim_of: Claim) -> None:
    """The claims of the newest version are found: one of them, in other words."""
    Extraction.objects.filter(article=changed).update(superseded_at=timezone.now())
    reading = changed.newest.readings.get()
    made = Extraction.objects.create(article=changed, reading=reading, extractor="test")
    start = reading.text.index(quote)
    said = Appearance.objects.create(
        extraction=made, start=start, end=start + len(quote), **Stated.columns(statement(quote))
    )
    Membership.objects.create(appearance=said, claim=claim_of, reason=Membership.Reason.PAIRED)


def text_of(client: Client, address: str) -> str:
    """What a page says, on one line."""
    response = client.get(address)
    assert response.status_code == 200
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", response.content.decode())).split())


def claim_of(quote: str) -> Claim:
    return Membership.objects.filter(appearance__quote=quote).earliest("pk").claim


def test_each_claim_says_where_its_words_stand_in_a_version_that_is_not_searched_yet(
    client: Client, changed: Article
) -> None:
    said = text_of(client, f"/articles/{changed.pk}/")
    assert "marked in an older one. It is still to be searched for claims." in said
    assert re.findall(r"In the newest version: (.*?)[,.]", said) == [
        "in other words",
        "its words are gone",
        "the same words in another place",
    ]
    assert re.search(r"in other words, \d\d per cent alike", said)
    assert "A change of this page touched the words of 2 claims." in said
    sure = client.get(f"/claims/{claim_of(SURE).pk}/", follow=True).content.decode()
    assert "A change touched these words" in sure


def test_a_version_that_could_not_be_read_says_why(client: Client, changed: Article) -> None:
    reason = "The page is empty today."
    Run.objects.create(
        article=changed, snapshot=changed.newest, stage=Stage.FAILED, reason=reason, finished_at=timezone.now()
    )
    assert f"in an older one. {reason}" in text_of(client, f"/articles/{changed.pk}/")


def test_of_an_article_with_one_version_no_newest_is_told_apart(client: Client) -> None:
    made = article(BEFORE)
    assess(claim(made, SURE))
    fetch(made, BEFORE)
    said = text_of(client, f"/articles/{made.pk}/")
    assert "In the newest version" not in said
    [mark] = client.get(f"/api/v1/articles/{made.pk}/").json()["marks"]
    assert mark["anchor"]["state"] == "exact"
    assert "Versions: 1" in said
    assert "What changed" not in said


def test_a_change_that_touched_a_claims_words_is_said_beside_it_and_on_its_page(
    client: Client, changed: Article
) -> None:
    sure = claim_of(SURE)
    search_again(changed, TAMER, sure)
    said = text_of(client, f"/articles/{changed.pk}/")
    assert "A change of this page touched the words of 2 claims." in said
    assert f"it said: “{SURE}”." in said
    assert re.findall(r"In the newest version: (.*?)\.", said) == ["the same words in the same place"]
    page = text_of(client, client.get(f"/claims/{sure.pk}/", follow=True).redirect_chain[-1][0])
    assert f"A change touched these words of A promise (Example Clinic): “before: {SURE}” stood there until" in page
    assert f"per cent alike: “now: {TAMER}" in page


def test_words_that_went_with_their_claim_are_not_hidden(client: Client, changed: Article) -> None:
    search_again(changed, TAMER, claim_of(SURE))
    said = text_of(client, f"/articles/{changed.pk}/")
    assert re.search(rf"“before: {SAFE}” stood there until [^.]+Now its words are gone\.", said)


def test_the_difference_shows_what_went_what_came_and_nothing_else(client: Client, changed: Article) -> None:
    page = client.get(f"/articles/{changed.pk}/changes/1/2/").content.decode()
    pieces = re.findall(r'<p class="changed">(.*?)</p>', page)
    told = [re.sub(r"<span.*?</span>", "", piece) for piece in pieces]
    assert "The cells let <ins>two </ins>people stop insulin." in told
    assert f"<del>{SAFE}.</del>" in told
    assert not any(KEPT in each for each in told)
    assert "from version 1" in text_of(client, f"/articles/{changed.pk}/changes/1/2/")


def test_the_way_to_the_difference_is_on_the_articles_page(client: Client, changed: Article) -> None:
    page = client.get(f"/articles/{changed.pk}/").content.decode()
    assert f'href="/articles/{changed.pk}/changes/1/2/"' in page


@pytest.mark.parametrize(("earlier", "later"), [(1, 3), (0, 1), (7, 8)])
def test_versions_that_are_not_there_have_no_difference(
    client: Client, changed: Article, earlier: int, later: int
) -> None:
    assert client.get(f"/articles/{changed.pk}/changes/{earlier}/{later}/").status_code == 404


def test_a_version_that_was_not_read_has_no_difference(client: Client, changed: Article) -> None:
    keep_fetched(Fetched(url="", status=200, data=b"Newer still."), changed)
    assert client.get(f"/articles/{changed.pk}/changes/2/3/").status_code == 404
    assert "It is still to be read." in text_of(client, f"/articles/{changed.pk}/")


def test_a_readers_own_check_has_no_page_of_changes(client: Client) -> None:
    secret = article("Private words.", listed=False)
    fetch(secret, "Private words.")
    assert client.get(f"/articles/{secret.pk}/changes/1/1/").status_code == 404
    publish(secret, reader("reviewer", Role.REVIEWER).pk)
    assert client.get(f"/articles/{secret.pk}/changes/1/1/").status_code == 200


def test_what_changed_only_around_the_text_is_said_to_be_no_change_of_it(client: Client) -> None:
    made = article(BEFORE)
    fetch(made, BEFORE)
    fetch(made, BEFORE.replace("\n\n", "\n\n\n"))
    assert "No word of the article’s text changed" in text_of(client, f"/articles/{made.pk}/changes/1/2/").replace(
        "'", "’"
    )


def test_copies_of_the_same_text_lead_to_each_other(client: Client) -> None:
    long = " ".join(f"word{n}" for n in range(200))
    one, other = article(f"{long} end.", title="Here"), article(f"{long} end.\n", title="There")
    for each in (one, other):
        read_article(each.snapshots.get())
    assert "There Example Clinic, 1 March 2024, 100 per cent the same" in text_of(client, f"/articles/{one.pk}/")
    assert "Here Example Clinic, 1 March 2024, seen first" in text_of(client, f"/articles/{other.pk}/")


def test_copies_of_one_work_count_as_one_article_that_says_it() -> None:
    long = " ".join(f"word{n}" for n in range(200))
    texts = (f"{SURE}. {long} end.", f"{SURE}. {long} end.\n", f"{SURE}, says another.")
    made = [article(text) for text in texts]
    said = {claim(each, SURE) for each in made}
    assert len(said) == 1
    assess(next(iter(said)))
    for each in made:
        read_article(each.snapshots.get())
    [card] = cards_of([each.pk for each in said])
    assert card.articles == 2


def test_what_an_article_cites_leads_to_the_registers_record_where_there_is_one(
    client: Client, registers: None
) -> None:
    doi = Publication.objects.exclude(doi="").exclude(retracted=True).first().doi
    words = f"It was published as https://doi.org/{doi} and registered as NCT00000001, in the journal Nature Medicine."
    reading = read_article(capture_upload(words.encode(), "a.txt", "text/plain"))
    Extraction.objects.create(article=reading.snapshot.article, reading=reading, extractor="test")
    page = client.get(f"/articles/{reading.snapshot.article_id}/").content.decode()
    title, address = re.search(r'<li><a href="(/publications/[^"]+)">([^<]+)</a>', page).groups()[::-1]
    assert html.unescape(title) == Publication.objects.filter(doi=doi).first().title
    assert client.get(html.unescape(address)).status_code == 200
    said = text_of(client, f"/articles/{reading.snapshot.article_id}/")
    assert "Trial NCT00000001 not on record here" in said
    assert "Nature Medicine" in said.partition("What it cites")[2]


def test_a_cited_work_that_was_retracted_is_said_to_be(client: Client, registers: None) -> None:
    retracted = Publication.objects.filter(retracted=True).exclude(doi="").first()
    reading = read_article(capture_upload(f"See doi:{retracted.doi} for more.".encode(), "a.txt", "text/plain"))
    Extraction.objects.create(article=reading.snapshot.article, reading=reading, extractor="test")
    assert "(retracted)" in text_of(client, f"/articles/{reading.snapshot.article_id}/")


def test_the_api_gives_an_articles_versions_and_where_each_claims_words_stand(client: Client, changed: Article) -> None:
    given = client.get(f"/api/v1/articles/{changed.pk}/").json()
    assert [mark["anchor"]["state"] for mark in given["marks"]] == ["fuzzy", "orphaned", "moved"]
    rows = list(changed.snapshots.order_by("pk"))
    told = [(each["sha256"], each["size"], each["url"]) for each in given["versions"]["all"]]
    assert told == [(row.sha256, len(row.data), row.address) for row in rows]
    assert [each["quote"] for each in given["versions"]["touched"]] == [SURE, SAFE]
    search_again(changed, TAMER, claim_of(SURE))
    [mark] = client.get(f"/api/v1/articles/{changed.pk}/").json()["marks"]
    assert (mark["quote"], mark["anchor"]["state"]) == (TAMER, "exact")


def test_nothing_is_said_of_words_in_a_version_that_is_not_read(client: Client, changed: Article) -> None:
    keep_fetched(Fetched(url="", status=200, data=b"Newer still."), changed)
    given = client.get(f"/api/v1/articles/{changed.pk}/").json()
    assert [mark["anchor"] for mark in given["marks"]] == [None] * 3
    assert "In the newest version" not in text_of(client, f"/articles/{changed.pk}/")


def test_the_api_gives_what_an_article_cites(client: Client, registers: None) -> None:
    doi = Publication.objects.exclude(doi="").exclude(retracted=True).first().doi
    words = f"See https://doi.org/{doi} and NCT00000001."
    reading = read_article(capture_upload(words.encode(), "a.txt", "text/plain"))
    Extraction.objects.create(article=reading.snapshot.article, reading=reading, extractor="test")
    work, trial = client.get(f"/api/v1/articles/{reading.snapshot.article_id}/").json()["cited"]
    assert work["record"]["title"] == Publication.objects.filter(doi=doi).first().title
    assert (trial["names"][0]["words"], trial["record"]) == ("Trial NCT00000001", None)


@pytest.mark.parametrize("address", ["/articles/{}/", "/api/v1/articles/{}/"])
def test_more_versions_ask_for_no_more_queries(client: Client, changed: Article, address: str) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address.format(changed.pk)).status_code == 200
        return len(queries)

    few = asked()
    for number in range(4):
        fetch(changed, f"{AFTER}\n{number}.")
    assert asked() == few

"""Looking again at feeds and articles, over real sockets and a real database."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import pairwise

import pytest
from django.db import connections
from django.utils import timezone

from sources import queries, watching
from sources.actions import capture, capture_fetched, capture_upload, keep_fetched, read_article
from sources.erasure import erase
from sources.http import Fetched, fetching
from sources.http.guard import Guard
from sources.models import Article, Feed, FeedEntry, Snapshot, Tombstone
from tests.integration.at_once import while_waits
from tests.integration.sources.conftest import Server, response

pytestmark = pytest.mark.django_db

NOW = timezone.now()


@pytest.fixture(autouse=True)
def no_pause(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching.PACE, "wait", lambda *_: 0.0)


def page(words: str) -> bytes:
    filler = (
        "<p>The trial was registered before it began, and it has now reported what it found in both groups.</p>" * 3
    )
    return f"<html><body><article><p>{words}</p>{filler}</article></body></html>".encode()


def feed_of(server: Server, *titles: str) -> bytes:
    items = "".join(
        f"<item><title>{title}</title><link>{server.origin}/{title.replace(' ', '-')}</link></item>" for title in titles
    )
    return f"<rss version='2.0'><channel><title>Harbour</title>{items}</channel></rss>".encode()


# Feeds


def test_a_feed_gives_its_new_entries_once_and_only_those_with_a_keyword(server: Server, only_server: Guard) -> None:
    server.answers |= {
        "/feed": response(feed_of(server, "stem cells", "ten foods"), etag='"1"'),
        "/stem-cells": response(page("A")),
    }
    feed = Feed.objects.create(url=f"{server.origin}/feed", keywords=["stem"])
    (entry,) = watching.poll_feed(feed, NOW, guard=only_server)
    assert watching.capture_entry(entry, guard=only_server).article.canonical_url == f"{server.origin}/stem-cells"
    feed.refresh_from_db()
    assert (feed.title, feed.last_status, feed.failures) == ("Harbour", "1 new of 2 entries", 0)
    assert watching.poll_feed(feed, NOW, guard=only_server) == []
    assert 'if-none-match: "1"' in server.asked("/feed")[1].lower()


def test_of_an_erased_article_no_feed_keeps_a_word_and_none_brings_it_again(server: Server, only_server: Guard) -> None:
    server.answers |= {"/feed": response(feed_of(server, "stem cells")), "/stem-cells": response(page("A"))}
    feed = Feed.objects.create(url=f"{server.origin}/feed")
    (entry,) = watching.poll_feed(feed, NOW, guard=only_server)
    erase(watching.capture_entry(entry, guard=only_server).article, "the author asked for it")
    assert not [word for row in FeedEntry.objects.values() for word in row.values() if "stem" in str(word)]
    server.answers["/other"] = server.answers["/feed"]
    for each in (feed, Feed.objects.create(url=f"{server.origin}/other")):
        assert watching.poll_feed(each, NOW, guard=only_server) == []
    assert FeedEntry.objects.count() == 1


def test_what_another_feed_waits_to_fetch_is_forgotten_with_its_article(server: Server, only_server: Guard) -> None:
    server.answers |= {"/feed": response(feed_of(server, "stem cells")), "/stem-cells": response(page("A"))}
    server.answers["/other"] = server.answers["/feed"]
    feeds = [Feed.objects.create(url=f"{server.origin}{path}") for path in ("/feed", "/other")]
    (entry,), (waiting,) = (watching.poll_feed(feed, NOW, guard=only_server) for feed in feeds)
    erase(watching.capture_entry(entry, guard=only_server).article, "the author asked for it")
    assert not [word for row in FeedEntry.objects.values() for word in row.values() if "stem" in str(word)]
    assert watching.poll_feed(waiting.feed, NOW, guard=only_server) == []


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("is_known", [True, False])
def test_what_is_erased_while_a_feed_brings_it_again_stays_erased(
    monkeypatch: pytest.MonkeyPatch, is_known: bool
) -> None:
    """Before the feed finds that it is known, or after."""
    address = "https://clinic.example/knees"
    captured: list[Snapshot | None] = []
    monkeypatch.setattr(watching, "get", lambda url, **_: Fetched(url=url, status=200, data=page("A")))
    article = capture_fetched(watching.get(address)).article
    entry = FeedEntry.objects.create(feed=Feed.objects.create(url=f"{address}/feed"), url=address)
    if is_known:
        with while_waits(lambda: captured.append(watching.capture_entry(entry))) as raised:
            erase(article, "asked for")
        assert raised == []
    else:

        def later(fetched: Fetched) -> Snapshot:
            with ThreadPoolExecutor(1) as elsewhere:
                elsewhere.submit(erase, article, "asked for").result()
                elsewhere.submit(connections.close_all).result()
            return capture_fetched(fetched)

        monkeypatch.setattr(watching, "capture_fetched", later)
        captured.append(watching.capture_entry(entry))
    assert captured == [None]
    assert not Article.objects.exists()
    entry.refresh_from_db()
    assert (entry.done, entry.result, entry.url.startswith("sha256:")) == (True, "Its article was erased.", True)


def test_what_a_command_brought_and_was_erased_no_feed_brings_again_under_any_spelling(
    server: Server, only_server: Guard
) -> None:
    server.answers |= {"/stem-cells": response(page("A")), "/feed": response(feed_of(server, "stem cells"))}
    links = (f"<item><link>{server.origin}{path}</link></item>" for path in ("/stem-cells/?utm_source=x", "/short", ""))
    server.answers["/other"] = response(f"<rss version='2.0'><channel>{''.join(links)}</channel></rss>".encode())
    server.answers["/short"] = response(status="302 Found", location="/stem-cells")
    erase(capture(f"{server.origin}/stem-cells", guard=only_server).article, "the author asked for it")
    assert watching.poll_feed(Feed.objects.create(url=f"{server.origin}/feed"), NOW, guard=only_server) == []
    other = Feed.objects.create(url=f"{server.origin}/other")
    short, home = watching.poll_feed(other, NOW, guard=only_server)
    assert watching.capture_entry(short, guard=only_server) is None
    assert not Article.objects.exists()
    assert watching.poll_feed(other, NOW, guard=only_server) == [home]
    assert [row.url.startswith("sha256:") for row in FeedEntry.objects.all()] == [True, False]


def test_what_a_feed_waits_to_fetch_is_forgotten_with_what_a_command_brought(
    server: Server, only_server: Guard
) -> None:
    server.answers |= {"/feed": response(feed_of(server, "stem cells")), "/stem-cells": response(page("A"))}
    feed = Feed.objects.create(url=f"{server.origin}/feed")
    watching.poll_feed(feed, NOW, guard=only_server)
    erase(capture(f"{server.origin}/stem-cells", guard=only_server).article, "the author asked for it")
    assert not [word for row in FeedEntry.objects.values() for word in row.values() if "stem" in str(word)]
    assert watching.poll_feed(feed, NOW, guard=only_server) == []


def test_a_readers_own_check_and_an_upload_bar_no_feed(server: Server, only_server: Guard) -> None:
    server.answers |= {"/feed": response(feed_of(server, "stem cells")), "/stem-cells": response(page("A"))}
    address = f"{server.origin}/stem-cells"
    for snapshot in (capture(address, guard=only_server, listed=False), capture_upload(page("B"), url=address)):
        assert erase(snapshot.article, "its reader asked for it").address_sha256 == ""
    (entry,) = watching.poll_feed(Feed.objects.create(url=f"{server.origin}/feed"), NOW, guard=only_server)
    assert watching.capture_entry(entry, guard=only_server)


def test_what_a_person_captures_again_is_kept(server: Server, only_server: Guard) -> None:
    server.answers["/a"] = response(page("A"))
    for _ in range(2):
        snapshot = capture(f"{server.origin}/a", guard=only_server)
        erase(snapshot.article, "the author asked for it")
    assert Tombstone.objects.exclude(address_sha256="").count() == 2


def test_a_link_that_is_no_address_keeps_no_feed_from_its_other_entries(server: Server, only_server: Guard) -> None:
    links = "".join(f"<item><link>{link}</link></item>" for link in ("http://a.example:99999/a", f"{server.origin}/a"))
    server.answers["/feed"] = response(f"<rss version='2.0'><channel>{links}</channel></rss>".encode())
    feed = Feed.objects.create(url=f"{server.origin}/feed")
    assert len(watching.poll_feed(feed, NOW, guard=only_server)) == 2


def test_a_feed_that_fails_is_put_off_longer_each_time_and_says_why(server: Server, only_server: Guard) -> None:
    feed = Feed.objects.create(url=f"{server.origin}/feed")
    waits = []
    for _ in range(12):
        watching.poll_feed(feed, NOW, guard=only_server)
        feed.refresh_from_db()
        waits.append(feed.next_poll_at - NOW)
    assert waits[0] == timedelta(hours=2)
    assert all(longer >= shorter for shorter, longer in pairwise(waits))
    assert waits[-1] == timedelta(days=7)
    assert "404" in feed.last_status
    server.answers["/feed"] = response(feed_of(server))
    watching.poll_feed(feed, NOW, guard=only_server)
    feed.refresh_from_db()
    assert (feed.failures, feed.next_poll_at - NOW) == (0, timedelta(hours=1))


def test_an_entry_that_is_gone_is_given_up_and_one_that_fails_for_now_is_tried_three_times(
    server: Server, only_server: Guard
) -> None:
    server.answers |= {"/feed": response(feed_of(server, "gone", "busy")), "/busy": response(status="503 Busy")}
    feed = Feed.objects.create(url=f"{server.origin}/feed")
    for _ in range(4):
        for entry in watching.poll_feed(feed, NOW, guard=only_server):
            assert watching.capture_entry(entry, guard=only_server) is None
    assert (len(server.asked("/gone")), len(server.asked("/busy"))) == (1, 3)
    assert all(FeedEntry.objects.values_list("done", flat=True))
    assert not Article.objects.exists()


# Articles


@pytest.fixture
def article(server: Server, only_server: Guard) -> Article:
    server.answers["/a"] = response(page("Nine in ten patients are free of pain."), etag='"1"')
    snapshot = capture(f"{server.origin}/a", guard=only_server)
    read_article(snapshot)
    return Article.objects.get(pk=snapshot.article_id)


def look(article: Article, guard: Guard) -> object:
    snapshot = watching.look_again(Article.objects.get(pk=article.pk), NOW, guard=guard)
    article.refresh_from_db()
    return snapshot


def test_an_unchanged_article_is_looked_at_less_and_less_often(
    server: Server, only_server: Guard, article: Article
) -> None:
    server.answers["/a"] = response(status="304 Not Modified", content_length=None)
    waits = []
    for _ in range(9):
        assert look(article, only_server) is None
        waits.append(article.next_look_at - NOW)
    assert waits[:2] == [timedelta(days=2), timedelta(days=4)]
    assert waits[-1] == timedelta(days=90)
    assert article.snapshots.count() == 1
    assert 'if-none-match: "1"' in server.asked("/a")[1].lower()


def test_the_same_bytes_are_no_change_though_the_server_sends_them_again(only_server: Guard, article: Article) -> None:
    assert look(article, only_server) is None
    assert article.snapshots.count() == 1
    assert article.look_result == "not changed"


def test_a_changed_article_gets_a_snapshot_and_is_looked_at_again_soon(
    server: Server, only_server: Guard, article: Article
) -> None:
    server.answers["/a"] = response(page("Seven in ten patients are free of pain."))
    changed = look(article, only_server)
    assert article.newest == changed
    assert article.next_look_at - NOW == timedelta(days=1)
    assert queries.newest_reading(article) is None  # not read yet
    read_article(changed)
    assert "Seven in ten" in queries.newest_reading(article).text


def test_what_was_there_before_is_the_newest_again_without_a_third_snapshot(
    server: Server, only_server: Guard, article: Article
) -> None:
    first = article.newest
    for words in ("Seven in ten patients are free of pain.", "Nine in ten patients are free of pain."):
        server.answers["/a"] = response(page(words))
        look(article, only_server)
    assert article.newest == first
    assert article.snapshots.count() == 2


def test_an_article_that_is_gone_stays_and_says_so(server: Server, only_server: Guard, article: Article) -> None:
    server.answers["/a"] = response(status="410 Gone")
    assert look(article, only_server) is None
    assert article.look_result.startswith("gone: ")
    assert queries.newest_reading(article) is not None


def test_what_a_redirect_leads_to_is_not_kept_and_the_next_look_is_at_the_articles_own_address(
    server: Server, only_server: Guard, article: Article
) -> None:
    first = article.newest
    there = server.answers["/a"]
    server.answers |= {
        "/a": response(status="302 Found", location="/maintenance"),
        "/maintenance": response(page("We are back tomorrow.")),
    }
    assert look(article, only_server) is None
    assert article.look_result == f"moved to {server.origin}/maintenance"
    assert (article.newest, article.snapshots.count()) == (first, 1)
    server.answers["/a"] = there
    assert look(article, only_server) is None
    assert article.look_result == "not changed"
    assert len(server.asked("/maintenance")) == 1


def test_what_was_kept_of_another_address_is_not_where_the_next_look_goes(
    server: Server, only_server: Guard, article: Article
) -> None:
    first = article.newest
    keep_fetched(Fetched(url=f"{server.origin}/maintenance", status=200, data=page("We are back tomorrow.")), article)
    assert look(article, only_server) == first
    assert server.asked("/maintenance") == []


def test_a_redirect_to_another_spelling_of_the_address_is_followed(
    server: Server, only_server: Guard, article: Article
) -> None:
    server.answers |= {
        "/a": response(status="301 Moved", location="/a/?utm_source=feed"),
        "/a/?utm_source=feed": response(page("Seven in ten patients are free of pain.")),
    }
    assert look(article, only_server) == article.newest
    assert article.snapshots.count() == 2


def test_only_listed_addresses_are_due(server: Server, only_server: Guard, article: Article) -> None:
    later = timezone.now() + timedelta(days=200)
    server.answers["/b"] = response(page("Private."))
    capture(f"{server.origin}/b", guard=only_server, listed=False)
    assert list(queries.articles_due(later)) == [article]
    assert list(queries.articles_due(timezone.now())) == []

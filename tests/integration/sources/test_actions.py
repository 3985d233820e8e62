"""Capturing, reading, publishing and erasing against a real PostgreSQL."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import InternalError, transaction
from django.db.models import Model
from django.db.utils import IntegrityError
from django.utils import timezone

from evidence.accounts.models import Role, User
from sources import actions, joining
from sources.copies import likeness, signature
from sources.erasure import erase
from sources.errors import CannotKeep, CannotRead
from sources.http import Fetched
from sources.models import Article, Publisher, Publishing, Reading, Snapshot, Tombstone
from tests.factories.graded import reader
from tests.integration.at_once import while_waits

pytestmark = pytest.mark.django_db

TEXT = "A heading of its own\n\nThe cells were given to twelve people in a small trial, and nobody knows yet.\n"


def test_the_same_upload_twice_is_one_article_with_one_snapshot() -> None:
    first = actions.capture_upload(TEXT.encode(), "a.txt", "text/plain")
    second = actions.capture_upload(TEXT.encode(), "again.txt", "text/plain")
    assert first == second
    assert bytes(Snapshot.objects.get().data) == TEXT.encode()
    assert Article.objects.get().newest == first


def test_a_snapshot_is_read_once_per_reader_and_keeps_every_character() -> None:
    snapshot = actions.capture_upload(b"\xef\xbb\xbfone\r\n\r\ntwo words\x00 here\r\n", "a.txt")
    reading = actions.read_article(snapshot)
    assert reading.text == "\ufeffone\r\n\r\ntwo words\ufffd here\r\n"
    assert actions.read_article(snapshot) == reading


def test_a_reader_sees_only_their_own_check_by_its_token() -> None:
    mine = actions.capture_upload(TEXT.encode(), listed=False).article
    yours = actions.capture_upload(TEXT.encode(), listed=False).article
    assert mine != yours
    assert mine.token != yours.token
    assert len(mine.token) == 22  # 128 bits in base 64
    assert not Article.objects.listed().exists()


def test_a_check_of_what_is_listed_finds_the_listed_article() -> None:
    listed = actions.capture_upload(TEXT.encode()).article
    assert actions.capture_upload(TEXT.encode(), listed=False).article == listed


@pytest.fixture
def reviewer() -> User:
    return reader("reviewer", Role.REVIEWER)


def test_publishing_lists_an_article_and_a_second_one_is_refused(reviewer: User) -> None:
    first = actions.capture_upload(TEXT.encode(), listed=False).article
    second = actions.capture_upload(TEXT.encode(), listed=False).article
    published = actions.publish(first, reviewer.pk)
    assert published.listed
    assert published.token == first.token
    with pytest.raises(CannotKeep, match="listed already"):
        actions.publish(second, reviewer.pk)


@pytest.mark.django_db(transaction=True)
def test_of_two_checks_of_one_upload_that_are_published_at_once_one_is_refused(reviewer: User) -> None:
    first, second = (actions.capture_upload(TEXT.encode(), listed=False).article for _ in range(2))
    with while_waits(lambda: actions.publish(second, reviewer.pk)) as raised:
        actions.publish(first, reviewer.pk)
    assert [(type(error), str(error)) for error in raised] == [
        (CannotKeep, "The same article is listed already. Review that one.")
    ]
    assert list(Article.objects.listed()) == [first]
    assert Publishing.objects.get().article == first


def test_who_published_an_article_first_is_kept_until_it_is_erased(reviewer: User) -> None:
    article = actions.capture_upload(TEXT.encode(), listed=False).article
    actions.publish(article, reviewer.pk)
    actions.publish(article, reader("second", Role.REVIEWER).pk)
    assert Publishing.objects.get().published_by == reviewer
    with pytest.raises((IntegrityError, InternalError), match="immutable"), transaction.atomic():
        Publishing.objects.all().delete()
    erase(article, "the author asked for it")
    assert not Publishing.objects.exists()


def test_unreadable_bytes_are_kept_but_never_become_an_empty_reading() -> None:
    snapshot = actions.capture_upload(b" \n\t ", "empty.txt")
    with pytest.raises(CannotRead, match="empty"):
        actions.read_article(snapshot)
    assert not Reading.objects.exists()


@pytest.mark.parametrize("table", [Snapshot, Reading])
@pytest.mark.parametrize("change", ["update", "delete"])
def test_the_database_refuses_to_change_what_was_fetched_and_read(table: type[Model], change: str) -> None:
    actions.read_article(actions.capture_upload(TEXT.encode()))
    rows = table._default_manager.all()
    with pytest.raises((IntegrityError, InternalError), match="immutable"), transaction.atomic():
        rows.update(
            **({"sha256": "0" * 64} if table is Snapshot else {"title": "x"})
        ) if change == "update" else rows.delete()
    assert table.objects.count() == 1


def test_erasing_leaves_a_tombstone_without_a_word_and_closes_the_door_again() -> None:
    reading = actions.read_article(actions.capture_upload(TEXT.encode(), "patient-letter.txt"))
    article, sha256 = reading.snapshot.article, reading.snapshot.sha256
    tombstone = erase(article, "the author asked for it")
    assert (tombstone.article, tombstone.snapshots) == (article.pk, [sha256])
    assert not Article.objects.exists()
    assert not Snapshot.objects.exists()
    assert not Reading.objects.exists()
    with pytest.raises((IntegrityError, InternalError), match="immutable"), transaction.atomic():
        Tombstone.objects.all().delete()


def test_a_readers_check_expires_after_its_days_and_a_listed_article_never() -> None:
    kept = actions.capture_upload(b"still here, for now", listed=False).article
    actions.capture_upload(TEXT.encode())
    assert not Article.objects.expired(timezone.now()).exists()
    assert list(Article.objects.expired(timezone.now() + timedelta(days=31))) == [kept]


def test_an_upload_that_is_empty_or_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions, "LARGEST", 10)
    for data, words in ((b"", "empty"), (b"x" * 11, "larger")):
        with pytest.raises(CannotKeep, match=words):
            actions.capture_upload(data)


def test_the_bytes_stay_in_the_database_until_they_are_asked_for(django_assert_num_queries: Any) -> None:
    actions.capture_upload(TEXT.encode())
    with django_assert_num_queries(1):
        snapshot = Snapshot.objects.get()
    with django_assert_num_queries(1):
        assert bytes(snapshot.data) == TEXT.encode()


def test_reading_names_the_publisher_and_a_persons_word_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    page = "<p>Our patients say so. Book your free consultation now, and see if you qualify for the treatment.</p>"
    Publisher.objects.create(domain="example.org", name="Example", kind="news", interest="none", decided_by="Ann Lee")
    for host, interest in (("orvela.example.com", "sells"), ("example.org", "none")):
        html = f"<html><body><article>{page * 3}{host}</article></body></html>"
        fetched = Fetched(url=f"https://{host}/a", status=200, data=html.encode(), media_type="text/html")
        monkeypatch.setattr(actions, "get", lambda url, fetched=fetched, **_: fetched)
        snapshot = actions.capture(fetched.url)
        actions.read_article(snapshot)
        assert Article.objects.get(pk=snapshot.article_id).publisher.interest == interest


def test_the_address_that_an_uploader_gives_credits_nobody() -> None:
    snapshot = actions.capture_upload(TEXT.encode(), url="https://www.nejm.org/a")
    actions.read_article(snapshot)
    assert Article.objects.get().publisher is None


def credited(data: str, name: str) -> Article:
    reading = actions.read_article(actions.capture_upload(data.encode(), name))
    return Article.objects.select_related("publisher").get(pk=reading.snapshot.article_id)


def test_an_uploaded_page_credits_the_publisher_that_its_own_address_names_and_says_so() -> None:
    page = "<html><head><link rel='canonical' href='https://www.nature.com/a'></head><body><article><p>Cells.</p>"
    article = credited(page, "a.html")
    assert (article.publisher.name, article.publisher.kind) == ("Nature Portfolio", "journal")
    assert article.credited_by == "the address that the uploaded file gives as its own"
    assert credited("<html><body><article><p>Cells.</p>", "b.html").credited_by == ""


def test_what_a_reading_cites_is_kept_where_it_stands_and_what_its_links_lead_to_without_a_place() -> None:
    link = "<a href='https://doi.org/10.1056/NEJMoa2301234'>a trial</a>"
    page = f"<html><body><article><p>The results of {link} (NCT01234567) were good. NCT01234567 went on.</p></article>"
    reading = actions.read_article(actions.capture_upload(page.encode(), "a.html"))
    cited = [(each.register, each.identifier, reading.text[each.start : each.end]) for each in reading.citations.all()]
    number = ("trial", "NCT01234567", "NCT01234567")
    assert cited == [number, number, ("doi", "10.1056/nejmoa2301234", reading.text)]
    assert reading.citations.last().start is None


LONG = " ".join(f"word{n}" for n in range(200))


def kept(text: str, *, listed: bool = True) -> Article:
    """A captured and read article of these words."""
    snapshot = actions.capture_upload(text.encode(), listed=listed)
    actions.read_article(snapshot)
    return Article.objects.get(pk=snapshot.article_id)


def test_copies_point_at_the_article_that_was_kept_first() -> None:
    first = kept(LONG)
    same, near, other = kept(LONG.upper()), kept(f"A heading above it. {LONG}"), kept(LONG[::-1])
    assert (same.original, same.likeness) == (first, 1)
    assert near.original == first
    assert 0.7 < near.likeness < 1
    assert first.original is None
    assert other.original is None
    same.refresh_from_db()
    assert same.likeness == 1


def test_a_readers_own_check_is_nobodys_original() -> None:
    private = kept(LONG, listed=False)
    public = kept(f"A heading above it. {LONG}")
    again = kept(f"Another heading. {LONG}", listed=False)
    assert private.original is None
    assert public.original is None
    assert again.original == public


def test_a_copy_that_is_erased_while_another_is_read_leaves_that_one_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = kept(LONG)
    alike = joining._alike

    def erase_what_is_found(reading: Reading) -> object:
        found = alike(reading)
        erase(listed, "the author asked for it")
        return found

    monkeypatch.setattr(joining, "_alike", erase_what_is_found)
    assert kept(f"{LONG} Mine.", listed=False).original is None


def test_what_is_published_is_joined_to_the_copies_that_were_listed_since(reviewer: User) -> None:
    private, public = kept(LONG, listed=False), kept(f"A heading above it. {LONG}")
    assert public.original is None
    published = actions.publish(private, reviewer.pk)
    public.refresh_from_db()
    assert (published.original, public.original) == (None, published)


def test_when_the_first_of_a_work_is_erased_the_next_one_takes_its_place() -> None:
    first, second, third = (kept(f"{heading} {LONG}") for heading in ("One.", "Two.", "Three."))
    erase(first, "the publisher asked for it")
    second.refresh_from_db()
    third.refresh_from_db()
    assert (second.original, third.original) == (None, second)


def test_copies_say_how_alike_they_are_to_the_first_of_their_work_whatever_led_to_it() -> None:
    words = [f"word{n}" for n in range(250)]
    texts = [" ".join(words[start:end]) for start, end in ((0, 200), (50, 250), (20, 230))]
    first, far, between = map(kept, texts)
    to_first, to_between = likeness_of(texts[0], texts[1]), likeness_of(texts[1], texts[2])
    assert to_first < 0.7 < to_between, "only the third text shows that the first two are one work"
    far.refresh_from_db()
    assert (far.original, far.likeness) == (first, to_first)
    assert (between.original, between.likeness) == (first, likeness_of(texts[0], texts[2]))
    erase(first, "the publisher asked for it")
    between.refresh_from_db()
    assert (between.original, between.likeness) == (far, to_between)


def likeness_of(one: str, other: str) -> float:
    return likeness(signature(one).minhash, signature(other).minhash)

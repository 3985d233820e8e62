"""Checking an article: what is handed over, how far it came, and what is said when it cannot be done."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from evidence.accounts import limits
from evidence.pipeline.models import Run, Stage
from sources.actions import LONGEST_TEXT
from sources.immutable import erasing
from sources.models import Article, Reading, Snapshot
from tests.factories.graded import article, reader

TEXT = "A clinic says that stem cells cure diabetes in all patients who pay for it."


@pytest.fixture(autouse=True)
def sent(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The messages to workers, which nobody takes here."""
    messages: list[Any] = []
    monkeypatch.setattr("evidence.pipeline.queue._send", lambda run: messages.append((run.pk, run.stage)))
    return messages


def test_pasted_text_becomes_an_unlisted_article_on_its_way(
    client: Client, db: None, sent: list[Any], django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        answer = client.post("/check/", {"text": TEXT})
    run = Run.objects.get()
    assert answer.headers["Location"] == f"/check/{run.token}/"
    assert run.article is not None
    assert not run.article.listed
    assert bytes(Snapshot.objects.get().data) == TEXT.encode()
    assert sent == [(run.pk, Stage.CAPTURED)]


def test_a_sentence_that_somebody_read_or_heard_can_be_checked(client: Client, db: None) -> None:
    assert client.post("/check/", {"text": "stem cells cure type 1 diabetes"}).status_code == 302


def test_a_file_is_kept_byte_for_byte(client: Client, db: None) -> None:
    data = b"\xef\xbb\xbfStem cells cure diabetes.\r\n" * 4
    client.post("/check/", {"file": SimpleUploadedFile("page.txt", data, "text/plain")})
    snapshot = Snapshot.objects.get()
    assert bytes(snapshot.data) == data
    assert (snapshot.file_name, snapshot.media_type) == ("page.txt", "text/plain")


def test_nothing_is_kept_that_its_reader_cannot_come_back_to(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("evidence.web.views.check.start_run", lambda snapshot: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        Client().post("/check/", {"text": TEXT})
    assert not Article.objects.exists()


def test_a_link_waits_to_be_fetched(client: Client, db: None) -> None:
    client.post("/check/", {"url": "example.org/article"})
    run = Run.objects.get()
    assert (run.url, run.stage, run.listed) == ("https://example.org/article", Stage.QUEUED, False)


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({}, "Give a link, paste the article’s text, or choose a file."),
        ({"url": "https://example.org", "text": TEXT}, "Give one of them"),
        ({"url": "ftp://example.org/x"}, "This is no web address"),
        ({"url": "javascript:alert(1)"}, "This is no web address"),
        ({"url": "not an address"}, "This is no web address"),
        ({"text": "too short"}, "too short to state anything"),
        ({"text": "NUL\x00" * 30}, "Null characters are not allowed"),
        ({"text": "x" * (LONGEST_TEXT + 1)}, f"at most {LONGEST_TEXT:,} characters"),
        ({"file": SimpleUploadedFile("x.txt", b"")}, "The file is empty"),
        ({"file": SimpleUploadedFile("x.txt", b"x" * 20_000_001)}, "larger than 20 MB"),
    ],
)
def test_what_cannot_be_used_is_answered_in_words(client: Client, db: None, form: dict[str, Any], said: str) -> None:
    answer = client.post("/check/", form)
    assert answer.status_code == 422
    assert said in answer.content.decode().replace("&#x27;", "’")
    assert not Article.objects.exists()


def test_strangers_may_check_so_many_an_hour_and_are_told_when_again(client: Client, db: None, settings: Any) -> None:
    settings.CHECKS_PER_HOUR = 2
    answers = [client.post("/check/", {"text": f"{TEXT} {number}"}) for number in range(3)]
    assert [answer.status_code for answer in answers] == [302, 302, 429]
    assert 0 < int(answers[2].headers["Retry-After"]) <= 3600
    assert "try again in" in answers[2].content.decode()
    assert f"{TEXT} 2" in answers[2].content.decode()  # what was pasted is not lost
    assert Client(REMOTE_ADDR="192.0.2.7").post("/check/", {"text": TEXT}).status_code == 302


def test_whoever_signed_in_is_not_limited(client: Client, db: None, settings: Any) -> None:
    settings.CHECKS_PER_HOUR = 0
    client.force_login(reader())
    assert client.post("/check/", {"text": TEXT}).status_code == 302


def test_strangers_cannot_check_while_nobody_can_count(client: Client, db: None, settings: Any, tmp_path: Any) -> None:
    settings.REDIS_URL = f"unix://{tmp_path}/nobody.sock"
    answer = client.post("/check/", {"text": TEXT})
    assert answer.status_code == 503
    assert "cannot be checked just now" in answer.content.decode()
    assert not Run.objects.exists()


def test_no_network_address_is_kept(client: Client, db: None) -> None:
    seen: list[str] = []
    counter = limits._client(settings.REDIS_URL)
    Client(REMOTE_ADDR="192.0.2.55").post("/check/", {"text": TEXT})
    seen = [key.decode() for key in counter.keys(f"{settings.REDIS_PREFIX}*")]
    assert seen
    assert not any("192.0.2.55" in key for key in seen)


def started(stage: Stage, **more: Any) -> Run:
    made = article("Cells cure all.", listed=False)
    return Run.objects.create(article=made, snapshot=made.snapshots.get(), stage=stage, **more)


def test_progress_is_said_by_stage_and_goes_on_without_a_script(client: Client, db: None) -> None:
    run = started(Stage.READ)
    page = client.get(f"/check/{run.token}/").content.decode()
    assert '<li class="done"><span class="hidden">Done: </span>Get the article' in page
    assert '<li class="now"><span class="hidden">Now: </span>Find its claims' in page
    assert '<noscript><meta http-equiv="refresh" content="3"></noscript>' in page
    assert "noindex" in client.get(f"/check/{run.token}/").headers["X-Robots-Tag"]


def test_a_script_gets_the_progress_alone(client: Client, db: None) -> None:
    run = started(Stage.READ)
    part = client.get(f"/check/{run.token}/", headers={"HX-Request": "true"}).content.decode()
    assert part.partition("</title>")[2].startswith('<div id="progress" hx-get=')
    assert "<html" not in part


def test_a_script_that_asks_again_gets_nothing_until_something_has_changed(client: Client, db: None) -> None:
    run = started(Stage.READ)
    first = client.get(f"/check/{run.token}/").content.decode()
    [again] = re.findall(r'hx-get="([^"]+)"', first)
    assert client.get(again, headers={"HX-Request": "true"}).status_code == 204
    Run.objects.update(stage=Stage.EXTRACTED)
    assert "Now: </span>Compare" in client.get(again, headers={"HX-Request": "true"}).content.decode()
    Run.objects.update(started_at=timezone.now() - timedelta(minutes=1))
    assert "longer than usual" in client.get(again, headers={"HX-Request": "true"}).content.decode()
    assert "Now: </span>Compare" in client.get(again).content.decode()


def test_it_ends_on_the_articles_page(client: Client, db: None) -> None:
    run = started(Stage.GRADED, finished_at=timezone.now())
    assert run.article is not None
    address = f"/checked/{run.article.token}/"
    assert client.get(f"/check/{run.token}/").headers["Location"] == address
    assert client.get(f"/check/{run.token}/", headers={"HX-Request": "true"}).headers["HX-Redirect"] == address


def test_a_failure_is_said_in_its_own_words_and_stops(client: Client, db: None) -> None:
    reason = "The site does not answer. Try again later, or paste the text."
    run = Run.objects.create(url="https://example.org", stage=Stage.FAILED, reason=reason, finished_at=timezone.now())
    page = client.get(f"/check/{run.token}/").content.decode()
    assert reason in page
    assert "refresh" not in page
    assert "hx-get" not in page


def failed(**of: Any) -> Run:
    return Run.objects.create(stage=Stage.FAILED, reason="It went wrong.", finished_at=timezone.now(), **of)


def test_a_check_that_failed_is_headed_so_with_and_without_a_script(client: Client, db: None) -> None:
    address = f"/check/{failed(url='https://example.org').token}/"
    assert "<h1>This could not be checked</h1>" in client.get(address).content.decode()
    part = client.get(address, headers={"HX-Request": "true"}).content.decode()
    assert part.startswith("<title>This could not be checked")  # a title inside another element is none to htmx


def test_trying_again_begins_with_what_was_given(client: Client, db: None) -> None:
    link = failed(url="https://example.org/article")
    assert f'href="/check/{link.token}/again/"' in client.get(f"/check/{link.token}/").content.decode()
    assert 'value="https://example.org/article"' in client.get(f"/check/{link.token}/again/").content.decode()
    for given, said in (
        ({"text": TEXT}, TEXT),
        ({"file": SimpleUploadedFile("scan.png", b"\x89PNG", "image/png")}, "You gave “scan.png”"),
    ):
        client.post("/check/", given)
        run = Run.objects.latest("pk")
        assert client.get(f"/check/{run.token}/again/").status_code == 404
        Run.objects.filter(pk=run.pk).update(stage=Stage.FAILED, reason="It failed.", finished_at=timezone.now())
        answer = client.get(f"/check/{run.token}/again/")
        assert said in answer.content.decode()
        assert "no-store" in answer.headers["Cache-Control"]


def test_a_text_without_a_title_is_called_by_its_first_words(client: Client, db: None) -> None:
    said = article("\n  Cells cure all who take them.\nMore.")
    with erasing():
        Reading.objects.filter(snapshot__article=said).update(title="")
    assert "<h1>Cells cure all who take them.</h1>" in client.get(f"/articles/{said.pk}/").content.decode()
    assert ">Cells cure all who take them.</a>" in client.get("/articles/").content.decode()

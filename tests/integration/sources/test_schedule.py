"""Feeds, lists and second looks as people start them and as the schedule goes on with them, up to graded claims."""

import functools
import io
from collections.abc import Iterator
from datetime import timedelta

import pytest
from celery import Celery, current_app
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from claims.queries import claims_in
from evidence.accounts.models import Role
from evidence.assessments.models import Current
from evidence.pipeline import queue
from evidence.pipeline.models import Run, Stage
from evidence.registers.actions import load_bundled
from sources import actions, tasks, watching
from sources.http import fetching, get
from sources.http.guard import Guard
from sources.management.commands import capture as capture_command
from sources.models import Article, Feed
from tests.factories.graded import reader
from tests.integration.sources.conftest import Server, response

pytestmark = pytest.mark.django_db(transaction=True)

SURE = "Mesenchymal stem cells cure osteoarthritis of the knee."
TAMER = "Mesenchymal stem cells may ease osteoarthritis of the knee."
REST = "<p>No serious adverse events were seen in 12 patients, the clinic says, and a larger trial is planned.</p>"


def page(title: str, words: str) -> bytes:
    return f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{words}</p>{REST}".encode()


def feed(server: Server, *paths: str) -> bytes:
    items = "".join(
        f"<item><title>Stem cells {path}</title><link>{server.origin}{path}</link></item>" for path in paths
    )
    return f"<rss version='2.0'><channel><title>Harbour</title>{items}</channel></rss>".encode()


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch, only_server: Guard) -> Iterator[None]:
    """The schedule's tasks run where they are sent from, and may fetch from the test's server alone."""
    current_app.loader.import_default_modules()
    current_app.conf.task_always_eager = True
    monkeypatch.setattr(Celery, "send_task", lambda app, name, args, **_: app.tasks[name].apply(args, throw=True))
    monkeypatch.setattr(fetching.PACE, "wait", lambda *_: 0.0)
    fetch = functools.partial(get, guard=only_server)
    for module in (actions, watching, capture_command):
        monkeypatch.setattr(module, "get", lambda url, *, guard=None, **more: fetch(url, **more))
    yield
    current_app.conf.task_always_eager = False


def later(monkeypatch: pytest.MonkeyPatch, **time: float) -> None:
    moment = timezone.now() + timedelta(**time)
    monkeypatch.setattr(timezone, "now", lambda: moment)


def test_a_feed_that_an_administrator_enters_brings_graded_claims_and_a_change_is_graded_again(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_bundled(timezone.now())
    server.answers |= {"/feed": response(feed(server, "/a")), "/a": response(page("Knees", SURE))}
    admin = Client()
    admin.force_login(reader("chief", Role.ADMINISTRATOR))
    entered = {"url": f"{server.origin}/feed", "keywords": "stem", "active": "on"}
    due = {"next_poll_at_0": "2026-01-01", "next_poll_at_1": "00:00:00"}
    assert admin.post("/admin/sources/feed/add/", entered | due).status_code == 302

    tasks.poll_feeds()
    listing = admin.get("/admin/sources/feed/").content.decode()
    assert "1 new of 1 entries" in listing
    article = Article.objects.get()
    later(monkeypatch, minutes=5)
    queue.sweep()
    assert Run.objects.get().stage == Stage.GRADED
    before = set(claims_in(article))
    assert Current.objects.filter(claim__in=before).count() == len(before) > 0

    server.answers["/a"] = response(page("Knees", TAMER))
    later(monkeypatch, days=2)
    tasks.look_again_due()
    later(monkeypatch, minutes=5)
    queue.sweep()
    assert article.snapshots.count() == 2
    assert [run.stage for run in Run.objects.order_by("pk")] == [Stage.GRADED, Stage.GRADED]
    now = set(claims_in(article))
    assert Current.objects.filter(claim__in=now).count() == len(now) > 0
    assert "touched the words" in Client().get(f"/articles/{article.pk}/").content.decode()


def test_a_feed_that_fails_says_so_in_the_admin_and_is_asked_less_often(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    Feed.objects.create(url=f"{server.origin}/nowhere")
    tasks.poll_feeds()
    admin = Client()
    admin.force_login(reader("chief", Role.ADMINISTRATOR))
    assert "answers 404" in admin.get("/admin/sources/feed/").content.decode()
    later(monkeypatch, hours=1)
    tasks.poll_feeds()
    assert len(server.asked("/nowhere")) == 1


def test_each_entry_of_a_feed_is_a_task_of_its_own_and_is_done_once(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answers |= {f"/{name}": response(page(name, SURE)) for name in "ab"} | {
        "/feed": response(feed(server, "/a", "/b"))
    }
    keys: list[int] = []
    monkeypatch.setattr(tasks.capture_entry, "delay", keys.append)
    Feed.objects.create(url=f"{server.origin}/feed")
    tasks.poll_feeds()
    assert len(keys) == 2
    assert not Article.objects.exists()
    for key in keys + keys:
        tasks.capture_entry(key)
    assert [len(server.asked(path)) for path in ("/a", "/b")] == [1, 1]
    assert Article.objects.count() == 2


def test_a_sitemap_and_what_it_names_are_taken_in_with_a_report(server: Server) -> None:
    inner = f"<urlset><url><loc>{server.origin}/a</loc></url><url><loc>{server.origin}/gone</loc></url></urlset>"
    outer = f"<sitemapindex><sitemap><loc>{server.origin}/1.xml</loc></sitemap></sitemapindex>"
    server.answers |= {
        "/sitemap.xml": response(outer.encode()),
        "/1.xml": response(inner.encode()),
        "/a": response(page("Knees", SURE)),
    }
    out = io.StringIO()
    with pytest.raises(CommandError, match="1 of 2 could not be captured"):
        call_command("capture", sitemap=f"{server.origin}/sitemap.xml", stdout=out)
    assert "[1/2] captured" in out.getvalue()
    assert "[2/2] failed" in out.getvalue()
    assert "404" in out.getvalue()
    assert Article.objects.get().canonical_url.endswith("/a")

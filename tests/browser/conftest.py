"""A real browser before the running site, which fails on what a reader's browser would report or should never ask."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from tests.integration.faces import World, build_world

CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run",
]  # fmt: skip
PATIENCE = 15_000  # milliseconds
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright's loop runs in this thread, and the tests write rows in it

Open = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    assert CHROMIUM.exists(), f"{CHROMIUM} is missing. Install it (make chromium), or set CHROMIUM to its path."
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture
def world(live_server: Any) -> World:
    return build_world()


@pytest.fixture
def open_page(browser: Browser, live_server: Any) -> Iterator[Open]:
    """Open a page in a new window. What it reports, or asks of another host, fails the test at its end."""
    complaints: list[str] = []
    windows: list[BrowserContext] = []

    def opened(address: str, **options: Any) -> Page:
        window = browser.new_context(base_url=live_server.url, **options)
        window.set_default_timeout(PATIENCE)
        windows.append(window)
        page = window.new_page()
        watch(page, urlsplit(live_server.url).netloc, complaints)
        page.goto(address)
        return page

    yield opened
    for window in windows:
        window.close()
    assert complaints == []


def signed_in(client: Any, world: World, live_server: Any) -> dict[str, Any]:
    """What a browser holds that a reviewer signed in with."""
    client.force_login(world.reviewer)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME]
    where = {"domain": "localhost", "path": "/", "expires": -1, "httpOnly": True, "secure": False, "sameSite": "Lax"}
    return {"cookies": [{"name": cookie.key, "value": cookie.value, **where}], "origins": []}


def watch(page: Page, home: str, complaints: list[str]) -> None:
    """Note what the console reports (a breach of the content security policy among it) and requests to another host."""
    page.on("console", lambda said: complaints.append(said.text) if is_complaint(said, page) else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda asked: complaints.append(f"asked {asked.url}") if is_foreign(asked.url, home) else None)


def is_complaint(said: ConsoleMessage, page: Page) -> bool:
    """Errors and warnings, but for the status of the page itself: that nothing is there is said by a page too."""
    of_the_page = "responded with a status" in said.text and said.location["url"] == page.url
    return said.type in ("error", "warning") and not of_the_page


def is_foreign(url: str, home: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme not in ("data", "blob") and parts.netloc != home

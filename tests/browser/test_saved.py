"""A page saved by a browser, as it came, as PDF and as MHTML, reads the same and makes the same claims."""

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import Browser

from claims.nlp import find_claims
from sources.reading import Readable, read

SAMPLES = settings.BASE_DIR / "sources" / "samples"
PAGES = [Path(__file__).parent / "pages" / "article.html", *sorted(SAMPLES.glob("*.html"))]
EDGES = {"top": "2cm", "bottom": "2cm", "left": "1.5cm", "right": "1.5cm"}


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module", params=PAGES, ids=lambda page: page.stem)
def page(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


@pytest.fixture(scope="module")
def saved(browser: Browser, page: Path) -> Iterator[dict[str, bytes]]:
    """What the browser makes of the page that a server on this machine gives it."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(page.parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    window = browser.new_page()
    window.goto(f"http://127.0.0.1:{server.server_port}/{page.name}")
    archive = window.context.new_cdp_session(window).send("Page.captureSnapshot", {"format": "mhtml"})
    yield {
        "saved.html": window.content().encode(),
        "saved.mhtml": archive["data"].encode(),
        "saved.pdf": window.pdf(),
        "with its edges.pdf": window.pdf(display_header_footer=True, format="A4", margin=EDGES),
    }
    window.close()
    server.shutdown()
    server.server_close()


def claims_in(found: Readable) -> list[tuple[str, str, str]]:
    return [
        (claim.statement.kind, claim.statement.text, claim.statement.quote)
        for claim in find_claims(found.text, title=found.title or None)
    ]


def test_every_way_to_save_a_page_gives_its_text_and_its_claims(page: Path, saved: dict[str, bytes]) -> None:
    original = read(page.read_bytes(), name=page.name)
    claims = claims_in(original)
    assert claims
    for name, data in saved.items():
        found = read(data, name=name)
        assert found.text.split("\n\n") == original.text.split("\n\n"), name
        assert (found.title, found.language) == (original.title, original.language), name
        assert claims_in(found) == claims, name

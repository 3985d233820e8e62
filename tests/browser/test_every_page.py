"""Every page in a real browser: accessible in both schemes, light, from this site alone, whole without a script."""

from datetime import UTC, datetime
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from claims.actions import reject
from claims.models import Claim
from evidence.pipeline.models import Run, Stage
from evidence.registers.actions import load_bundled
from sources.actions import keep_fetched, read_article
from sources.http import Fetched
from tests.browser.conftest import Open, signed_in
from tests.factories.graded import article, assess, claim
from tests.integration.faces import TEXT, World

HEAVIEST = 150_000  # bytes of a page with all that it loads
WIDTHS = (320, 768, 1280)
BROKEN = """() => [...document.querySelectorAll("th.number")].filter((cell) => {
    const words = document.createRange();
    words.selectNodeContents(cell);
    return words.getClientRects().length > 1;
}).map((cell) => cell.innerText)"""
CUT_OFF = """() => [...document.querySelectorAll("td")].filter(
    (cell) => cell.getBoundingClientRect().right > innerWidth
).map((cell) => cell.innerText)"""
SIZE = "name => parseFloat(getComputedStyle(document.querySelector(name)).fontSize)"
SWAGGER = "/api/v1/"  # draws the addresses of the API by a library of its own, heavier than a page of ours may be


@pytest.fixture(autouse=True)
def registers(world: World) -> None:
    """The bundled registers, so that their pages have something to show."""
    load_bundled(datetime(2026, 11, 25, 12, tzinfo=UTC))


def addresses(world: World) -> list[str]:
    made = world.unlisted
    run = Run.objects.create(article=made, snapshot=made.snapshots.get(), stage=Stage.READ)
    token = made.token
    change(world)
    return [
        "/", "/claims/", "/claims/?q=juvenile+diabetes", "/claims/?q=zeppelin", f"/claims/{world.promise.pk}/",
        f"/claims/{world.denial.pk}/", f"/claims/{world.fact.pk}/", f"/claims/{rejected(world).pk}/",
        "/articles/", f"/articles/{world.listed.pk}/",
        f"/articles/{world.listed.pk}/changes/1/2/",
        f"/checked/{token}/", f"/checked/{token}/claims/{world.secret.pk}/", "/check/", f"/check/{run.token}/",
        f"/claims/{world.promise.pk}/report/", "/map/", "/topics/diabetes/stem-cells/", "/topics/autism/exosomes/",
        "/regulation/", "/regulation/?condition=gvhd&therapy=msc&on=2025-06-01", "/regulation/?country=RU",
        "/trials/", "/trials/NCT00366145/", "/publications/?q=zeppelin", "/publications/pmid:31187597/", "/figures/",
        "/approvals/eu-alofisel/", "/care/auto-hsct-multiple-sclerosis/", "/methods/", "/methods/versions/",
        "/account/sign-in/", "/nowhere/", "/claims/?kind=nonsense",
    ]  # fmt: skip


def rejected(world: World) -> Claim:
    made = claim(article("Cells of hope."), "Cells of hope")
    assess(made)
    reject(made.pk, seen=1, by=world.reviewer.pk, why="It states nothing.")
    return made


def change(world: World) -> None:
    """Let the listed article have a second version, with other words, that nobody has searched for claims yet."""
    changed = TEXT.replace("for good", "for a while").encode()
    read_article(keep_fetched(Fetched(url="", status=200, data=changed), world.listed))


def reviewer_addresses(world: World) -> list[str]:
    theirs = ("/review/decisions/", "/account/", "/account/password/", "/account/second-factor/")
    bench = f"/review/{world.promise.pk}/"
    split = f"{bench}split/?article={world.listed.pk}"
    return ["/review/", bench, split, "/review/records/", "/review/asked/", "/horizons/GB/", *theirs]


def faults(page: Page, rules: dict[str, Any]) -> list[str]:
    found = Axe().run(page, options=rules).response["violations"]
    return [f"{fault['id']}: {node['html'][:160]}" for fault in found for node in fault["nodes"]]


EVERY_RULE: dict[str, Any] = {"resultTypes": ["violations"]}  # what holds need not be told node by node
CONTRAST = EVERY_RULE | {"runOnly": ["color-contrast"]}  # all that another scheme changes


@pytest.mark.parametrize(("scheme", "rules"), [("light", EVERY_RULE), ("dark", CONTRAST)])
def test_axe_finds_no_fault_and_no_page_is_wider_than_its_window(
    open_page: Open, world: World, client: Any, live_server: Any, scheme: Any, rules: dict[str, Any]
) -> None:
    state = signed_in(client, world, live_server)
    stranger, reviewer = open_page("/", color_scheme=scheme), open_page("/", color_scheme=scheme, storage_state=state)
    wrong: dict[str, list[str]] = {}
    for page, paths in ((stranger, addresses(world)), (reviewer, reviewer_addresses(world))):
        for path in paths:
            page.goto(path)
            for details in page.query_selector_all("details:not([open]) > summary"):
                if details.is_visible():
                    details.click()
            wrong[path] = faults(page, rules) + too_wide(page)
    assert {path: said for path, said in wrong.items() if said} == {}


def too_wide(page: Page) -> list[str]:
    wide = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            wide.append(f"wider than {width} pixels")
    return wide


def test_every_page_is_light(browser: Browser, world: World, live_server: Any) -> None:
    heavy = {path: weight for path in addresses(world) if (weight := weigh(browser, live_server.url + path)) > HEAVIEST}
    assert heavy == {}


def weigh(browser: Browser, url: str) -> int:
    """Bytes of a page and all that it loads, with nothing kept from before and nothing compressed."""
    window = browser.new_context()
    page = window.new_page()
    loaded: list[int] = []
    page.on("requestfinished", lambda asked: loaded.append(asked.sizes()["responseBodySize"]))
    page.goto(url, wait_until="load")
    page.wait_for_load_state("load")
    window.close()
    return sum(loaded)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_for_programs_keeps_the_policy_and_the_colours_too(open_page: Open, world: World, scheme: Any) -> None:
    page = open_page(SWAGGER, color_scheme=scheme)
    page.get_by_text("/api/v1/claims/{id}/assessments/").wait_for()
    page.locator(".opblock-summary").first.click()
    page.locator(".responses-wrapper").wait_for()
    assert faults(page, CONTRAST) == []


def test_what_is_filled_in_or_pressed_has_one_height(open_page: Open, world: World) -> None:
    page = open_page("/trials/")
    fields = page.locator(".narrowing :is(input, select, button)").all()
    assert len({field.bounding_box()["height"] for field in fields}) == 1  # type: ignore[index]


def test_every_page_is_whole_without_a_script(open_page: Open, world: World) -> None:
    plain = open_page("/", java_script_enabled=False)
    for path in addresses(world):
        plain.goto(path)
        assert plain.locator("main h1").first.is_visible(), path
        assert plain.locator("main").inner_text().strip(), path


def test_a_page_printed_from_a_dark_screen_is_dark_on_white(open_page: Open, world: World) -> None:
    page = open_page(f"/articles/{world.listed.pk}/", color_scheme="dark")
    page.emulate_media(media="print")
    assert faults(page, CONTRAST) == []
    assert page.evaluate("getComputedStyle(document.querySelector('.soft')).color") == "rgb(92, 87, 78)"


def test_no_word_of_a_table_is_broken_and_none_stands_off_the_screen(open_page: Open, world: World) -> None:
    page = open_page("/topics/t1d/stem-cells/")
    assert page.evaluate(BROKEN) == []
    for path in ("/map/", "/regulation/", "/topics/t1d/stem-cells/"):
        page.set_viewport_size({"width": 390, "height": 844})
        page.goto(path)
        assert page.evaluate(CUT_OFF) == [], path


def test_what_is_printed_small_is_smaller_than_the_rest(open_page: Open, world: World) -> None:
    page = open_page(f"/claims/{world.promise.pk}/")
    page.emulate_media(media="print")
    small, rest = (page.evaluate(SIZE, name) for name in (".kicker", "#bottom-line + div > ul"))
    assert small < rest


def test_the_head_of_a_page_is_one_line_on_a_phone(open_page: Open, world: World) -> None:
    page = open_page("/", viewport={"width": 390, "height": 844}, java_script_enabled=False)
    assert page.locator(".masthead").bounding_box()["height"] < 64  # type: ignore[index]
    page.get_by_text("More", exact=True).click()
    page.get_by_role("link", name="Is it allowed?").click()
    assert page.url.endswith("/regulation/")

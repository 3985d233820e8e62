"""Fetching an address: through its redirects, at the pace and within the bounds that its host asks for."""

from collections.abc import Mapping
from dataclasses import replace

import httpx

from sources.errors import CannotFetch
from sources.http.address import parse
from sources.http.backend import Deadline
from sources.http.guard import Guard, public_only
from sources.http.manners import NAME, NOTHING_ALLOWED, Pace, Robots
from sources.http.request import Fetched, Limits, request

LONGEST_ROBOTS = 512_000  # bytes
USUAL = Limits()

ROBOTS = Robots()
PACE = Pace()


def get(
    url: str,
    *,
    guard: Guard = public_only,
    limits: Limits = USUAL,
    etag: str = "",
    last_modified: str = "",
    robots: bool = True,
) -> Fetched:
    """Fetch an http or https address, following redirects; each hop is checked anew.

    `robots=False` is for the interfaces of registers, which are made for programs. Raises CannotFetch.
    """
    validators = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    asked = {name: value for name, value in validators.items() if value and value.isascii() and value.isprintable()}
    return _follow(url, guard, limits, Deadline(limits.seconds), asked, robots=robots)


def _follow(
    url: str, guard: Guard, limits: Limits, deadline: Deadline, asked: Mapping[str, str], *, robots: bool
) -> Fetched:
    passed: list[str] = []
    here = parse(url)
    while True:
        pause = _asked_pause(here, guard, limits, deadline) if robots else 0.0
        deadline.put_off(PACE.wait(here.host, max(limits.pause, pause)))
        fetched, location = request(here, guard, limits, deadline, asked)
        if location is None:
            return replace(fetched, redirects=tuple(passed))
        passed.append(str(here))
        if len(passed) > limits.redirects:
            raise CannotFetch(f"{url} redirects more than {limits.redirects} times. Give the address where it ends.")
        here = parse(location, here)


def _asked_pause(url: httpx.URL, guard: Guard, limits: Limits, deadline: Deadline) -> float:
    """The pause in seconds that the host's robots.txt asks for. Raises CannotFetch where it asks us not to come."""
    origin = f"{url.scheme}://{url.netloc.decode('ascii')}"
    rules = ROBOTS.of(origin, lambda address: _robots_text(address, guard, limits, deadline))
    if not rules.can_fetch(str(url), NAME):
        raise CannotFetch(f"{url.host} asks programs not to fetch this page (robots.txt). Save the page and upload it.")
    return float(rules.crawl_delay(NAME) or 0)


def _robots_text(address: str, guard: Guard, limits: Limits, deadline: Deadline) -> str:
    """RFC 9309: no file (4xx) allows everything, a failing server (5xx) nothing; of a long file the start counts."""
    asked = replace(limits, size=LONGEST_ROBOTS, cut=True, pause=0)
    try:
        fetched = _follow(address, guard, asked, deadline, {}, robots=False)
    except CannotFetch as error:
        if error.status is None:
            raise
        return NOTHING_ALLOWED if error.temporary else ""
    return fetched.data.decode("utf-8", errors="replace")

"""The one way to a socket: `get(url)` fetches an http(s) address safely, politely and within limits."""

import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from http import HTTPStatus

import httpcore
import httpx

from sources.errors import CannotFetch
from sources.http.backend import Deadline, GuardedBackend, Refused
from sources.http.body import read_body, too_large
from sources.http.guard import Guard, public_only
from sources.http.manners import NAME, NOTHING_ALLOWED, PAUSE, USER_AGENT, Pace, Robots
from sources.sizes import LARGEST

__all__ = ["Fetched", "Guard", "Limits", "get", "public_only"]

KEPT_HEADERS = ("content-type", "content-language", "date", "etag", "last-modified", "link", "x-robots-tag")
REDIRECTS = frozenset({301, 302, 303, 307, 308})
LONGEST_URL = 2048
LONGEST_ROBOTS = 512_000  # bytes
TEMPORARY = frozenset({408, 425, 429, 500, 502, 503, 504})

ROBOTS = Robots()
PACE = Pace()


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a request may cost, with those that it redirects to and their robots.txt."""

    size: int = LARGEST  # bytes of the body
    cut: bool = False  # a larger body is cut there, not refused
    seconds: float = 30.0  # for everything but our own waiting
    redirects: int = 5
    pause: float = PAUSE  # seconds between two requests to one host


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What came. `status` 304: not changed since the `etag` or `last_modified` that was asked with, `data` is empty."""

    url: str
    status: int
    data: bytes
    media_type: str = ""
    encoding: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    redirects: tuple[str, ...] = ()


def get(
    url: str,
    *,
    guard: Guard = public_only,
    limits: Limits = Limits(),
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
        fetched, location = _request(here, guard, limits, deadline, asked)
        if location is None:
            return replace(fetched, redirects=tuple(passed))
        passed.append(str(here))
        if len(passed) > limits.redirects:
            raise CannotFetch(f"{url} redirects more than {limits.redirects} times. Give the address where it ends.")
        here = parse(location, here)


def parse(url: str, base: httpx.URL | None = None) -> httpx.URL:
    """The address, absolute and without its fragment. Raises CannotFetch where it is none for us."""
    try:
        parsed = (base.join(url) if base else httpx.URL(url.strip())).copy_with(fragment=None)
        port, host = parsed.port, parsed.host
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise CannotFetch(f"{url[:200]} is not a web address. Give one that begins with https://") from error
    port_is_valid = port is None or 0 < port < 65536
    if parsed.scheme not in {"http", "https"} or not host or not port_is_valid:
        raise CannotFetch(f"{url[:200]} is not a web address. Give one that begins with https://")
    if parsed.userinfo:
        raise CannotFetch("The address holds a user name or password. Give one that everybody can open.")
    if len(str(parsed)) > LONGEST_URL:
        raise CannotFetch(
            f"The address is longer than {LONGEST_URL} characters. Give a shorter one, or upload the page."
        )
    return parsed


def _request(
    url: httpx.URL, guard: Guard, limits: Limits, deadline: Deadline, headers: Mapping[str, str]
) -> tuple[Fetched, str | None]:
    """One request: what came, and where it redirects to, if it does."""
    with (
        _said_plainly(url),
        _pool(guard, deadline) as pool,
        pool.stream("GET", _target(url), headers=list(_headers(url, headers).items())) as response,
    ):
        answer = httpx.Headers(response.headers)
        location = answer.get("location") if response.status in REDIRECTS else None
        if location is None and response.status not in ({200, 203, 304} if headers else {200, 203}):
            raise _refusal(url, response.status)
        data = b"" if location or response.status == 304 else _body(response, answer, limits)
        media_type, encoding = _content_type(answer.get("content-type", ""))
        kept = {name: answer[name][:1000] for name in KEPT_HEADERS if name in answer}
        return Fetched(
            url=str(url), status=response.status, data=data, media_type=media_type, encoding=encoding, headers=kept
        ), location


def _body(response: httpcore.Response, headers: httpx.Headers, limits: Limits) -> bytes:
    declared = headers.get("content-length", "")
    if declared.isdigit() and int(declared) > limits.size and not limits.cut:
        raise too_large(limits.size)
    return read_body(response.iter_stream(), headers.get("content-encoding", ""), limits.size, cut=limits.cut)


def _content_type(header: str) -> tuple[str, str]:
    media_type, _, parameters = header.partition(";")
    _, _, charset = parameters.lower().partition("charset=")
    return media_type.strip().lower()[:200], charset.partition(";")[0].strip(" \"'")[:60]


def _headers(url: httpx.URL, more: Mapping[str, str]) -> dict[str, str]:
    ours = {
        "Host": url.netloc.decode("ascii"),
        "User-Agent": USER_AGENT,
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }
    return {"Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5", **more, **ours}


def _target(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _pool(guard: Guard, deadline: Deadline) -> httpcore.ConnectionPool:
    return httpcore.ConnectionPool(_trusted(), network_backend=GuardedBackend(guard, deadline))


@cache
def _trusted() -> ssl.SSLContext:
    return httpcore.default_ssl_context()


@contextmanager
def _said_plainly(url: httpx.URL) -> Iterator[None]:
    """Turn what goes wrong on the network into sentences."""
    host = url.host
    try:
        yield
    except Refused as error:
        raise CannotFetch(
            f"{host} is not on the public web, and we fetch nothing else. Give a public address."
        ) from error
    except httpcore.TimeoutException as error:
        raise CannotFetch(
            f"{host} took too long to answer. Try again later, or upload the page.", temporary=True
        ) from error
    except httpcore.ConnectError as error:
        is_unproven = _is_unproven(error)
        reason = "its certificate is not valid for it" if is_unproven else "it does not answer"
        raise CannotFetch(
            f"{host} cannot be reached: {reason}. Check the address, or upload the page.", temporary=not is_unproven
        ) from error
    except (httpcore.NetworkError, httpcore.ProtocolError, ssl.SSLError) as error:
        raise CannotFetch(f"{host} broke off in the middle of its answer. Try again later.", temporary=True) from error


def _is_unproven(error: BaseException | None) -> bool:
    """Whether the server could not prove by its certificate that it is the one we asked for."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _refusal(url: httpx.URL, status: int) -> CannotFetch:
    phrase = HTTPStatus(status).phrase.lower() if status in set(HTTPStatus) else "unknown"
    advice = "Try again later." if status in TEMPORARY else "Check the address, or upload the page."
    message = f"{url.host} answers {status} ({phrase}) for this address. {advice}"
    return CannotFetch(message, temporary=status in TEMPORARY, status=status)


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

"""One request to one address: what it may cost, and what comes of it."""

import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

import httpcore
import httpx

from sources.http.backend import Deadline, GuardedBackend
from sources.http.body import read_body, too_large
from sources.http.failures import refusal, said_plainly
from sources.http.guard import Guard
from sources.http.manners import PAUSE, USER_AGENT
from sources.sizes import LARGEST

KEPT_HEADERS = ("content-type", "content-language", "date", "etag", "last-modified", "link", "x-robots-tag")
REDIRECTS = frozenset({301, 302, 303, 307, 308})


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


def request(
    url: httpx.URL, guard: Guard, limits: Limits, deadline: Deadline, headers: Mapping[str, str]
) -> tuple[Fetched, str | None]:
    """One request: what came, and where it redirects to, if it does."""
    with (
        said_plainly(url),
        _pool(guard, deadline) as pool,
        pool.stream("GET", _target(url), headers=list(_headers(url, headers).items())) as response,
    ):
        answer = httpx.Headers(response.headers)
        location = answer.get("location") if response.status in REDIRECTS else None
        if location is None and response.status not in ({200, 203, 304} if headers else {200, 203}):
            raise refusal(url, response.status)
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

"""Fetching over real sockets, from a server that redirects, stalls, lies and sends bombs."""

import gzip
import socket
import time
import zlib
from dataclasses import replace
from typing import Any

import pytest

from sources.errors import CannotFetch
from sources.http import Fetched, Limits, get, public_only
from sources.http.guard import Guard
from sources.reading import read
from tests.integration.sources.conftest import Answer, Fetch, Server, response

PAGE = b"<html><body><p>A page.</p></body></html>"


@pytest.fixture
def fetch(server: Server, only_server: Guard, limits: Limits) -> Fetch:
    """Fetch a path of the server, or a whole address, with the test's own limits."""

    def fetch(path: str, **more: Any) -> Fetched:
        url = path if ":" in path else server.origin + path
        return get(url, **{"guard": only_server, "limits": limits, **more})

    return fetch


def test_a_page_comes_with_its_bytes_type_and_charset(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(PAGE, content_type="text/HTML; Charset=ISO-8859-1", etag='"1"', set_cookie="a=b")
    fetched = fetch("/a#part")
    assert (fetched.data, fetched.media_type, fetched.encoding) == (PAGE, "text/html", "iso-8859-1")
    assert fetched.headers["etag"] == '"1"'
    assert "set-cookie" not in fetched.headers
    assert "user-agent: saidandshown/" in server.asked("/a")[0].lower()


# Redirects


def test_redirects_are_followed_and_remembered(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(status="301 Moved", location="/b")
    server.answers["/b"] = response(status="302 Found", location=f"{server.origin}/c")
    server.answers["/c"] = response(PAGE)
    fetched = fetch("/a")
    assert fetched.url == f"{server.origin}/c"
    assert fetched.redirects == (f"{server.origin}/a", f"{server.origin}/b")


def test_a_circle_of_redirects_ends(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(status="302 Found", location="/a")
    with pytest.raises(CannotFetch, match="redirects more than 5 times"):
        fetch("/a")


@pytest.mark.parametrize(
    "location",
    [
        "http://127.0.0.1:1/",
        "//127.0.0.1:1/",
        "http://localhost:22/",
        "http://[::1]:{port}/",
        "http://169.254.169.254/latest",
        "http://2852039166/latest",
        "http://0xa9fea9fe/latest",
        "http://0251.0376.0251.0376/latest",
        "http://[::ffff:169.254.169.254]/latest",
        "http://[64:ff9b::a9fe:a9fe]/latest",
        "http://[2002:a9fe:a9fe::1]/latest",
        "http://10.1/",
        "http://0/",
        "https://192.168.1/",
    ],
)
def test_a_redirect_to_a_forbidden_address_is_refused_before_anything_is_sent(
    server: Server, fetch: Fetch, location: str
) -> None:
    server.answers["/a"] = response(status="302 Found", location=location.format(port=server.port))
    with pytest.raises(CannotFetch, match=r"not on the public web|not a web address"):
        fetch("/a", robots=False)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "location",
    ["http://example.org@127.0.0.1/", "http://user:secret@{host}/b", "http://a:99999/", "http://[::1", "http://xn--/"],
)
def test_a_redirect_to_what_is_no_address_for_everybody_is_refused(server: Server, fetch: Fetch, location: str) -> None:
    server.answers["/a"] = response(status="302 Found", location=location.format(host=f"127.0.0.1:{server.port}"))
    with pytest.raises(CannotFetch, match=r"not a web address|user name"):
        fetch("/a", robots=False)
    assert len(server.requests) == 1


def test_two_addresses_that_redirect_to_each_other_end(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(status="301 Moved", location="/b")
    server.answers["/b"] = response(status="307 Moved", location="/a")
    with pytest.raises(CannotFetch, match="redirects more than 5 times"):
        fetch("/a")
    assert len(server.asked("/a")) + len(server.asked("/b")) == 6


def test_a_redirect_that_leads_nowhere_is_said(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(status="302 Found")
    with pytest.raises(CannotFetch, match="answers 302"):
        fetch("/a")


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:6379/_FLUSHALL"])
def test_a_redirect_to_another_scheme_is_refused(server: Server, fetch: Fetch, location: str) -> None:
    server.answers["/a"] = response(status="302 Found", location=location)
    with pytest.raises(CannotFetch, match="not a web address"):
        fetch("/a")


def test_a_redirect_carries_no_cookie_and_no_word_of_where_it_came_from(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(status="302 Found", location="/b", set_cookie="session=secret; Path=/")
    server.answers["/b"] = response(PAGE)
    fetch("/a")
    head = server.asked("/b")[0].lower()
    assert not any(name in head for name in ("cookie:", "referer:", "authorization:", "secret"))


# Private addresses in every spelling; a connection would fail the test, since pytest-socket lets only 127.0.0.1 through

PRIVATE = [
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "2130706433",
    "0x7f000001",
    "0x7f.0.0.1",
    "017700000001",
    "0177.0.0.1",
    "0177.0.0.01",
    "localhost",
    "0",
    "0.0.0.0",
    "10.0.0.1",
    "10.1",
    "167772161",
    "172.16.0.1",
    "192.168.0.1",
    "192.168.1",
    "100.64.0.1",
    "169.254.169.254",
    "0xa9fea9fe",
    "2852039166",
    "0251.0376.0251.0376",
    "168.63.129.16",
    "192.0.0.1",
    "192.0.0.192",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[0:0:0:0:0:ffff:a00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::127.0.0.1]",
    "[64:ff9b::a9fe:a9fe]",
    "[64:ff9b:1::8.8.8.8]",
    "[2002:7f00:1::]",
    "[2002:a9fe:a9fe::1]",
    "[2001:0:7f00:1::]",
    "[2001:0:0808:0808:0:0:80ff:fffe]",
    "[::ffff:0:7f00:1]",
    "[fc00::1]",
    "[fd00:ec2::254]",
    "[fe80::1]",
    "[fec0::1]",
    "[ff02::1]",
    "[2001:db8::1]",
    "[3fff::1]",
    "[2606:4700::5efe:7f00:1]",
    "[2606:4700::200:5efe:a9fe:a9fe]",
    "LOCALHOST",
    "localhost.",
    "127.0.0.1.",
    "0x7f.1",
    "0x7F.0x0.0x0.0x1",
    "00000177.0.0.1",
    "0000::1".join("[]"),
    "[0:0:0:0:0:0:0:1]",
    "[::ffff:0a00:0001]",
    "[::ffff:169.254.169.254]",
    "[64:ff9b::10.0.0.1]",
    "[2002:0a00:0001::]",
    "[2001:0:a9fe:a9fe::]",
    "[fe80::1%25lo]",
    "[fe80::1%lo]",
    "[::1%25lo]",
    "[::1%lo]",
    "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ",
    "1②7.0.0.1",
]


@pytest.mark.parametrize("host", PRIVATE)
def test_no_spelling_of_a_private_address_is_connected_to(
    host: str, monkeypatch: pytest.MonkeyPatch, limits: Limits
) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("a connection was tried"))
    with pytest.raises(
        CannotFetch, match=r"not on the public web|cannot be reached: it does not answer|not a web address"
    ):
        get(f"http://{host}/", limits=limits, guard=public_only)


@pytest.mark.parametrize("host", ["１２７.0.0.1", "①②⑦.⓪.⓪.①", "127。0。0。1"])
def test_digits_of_other_scripts_do_not_get_around_the_guard(
    host: str, monkeypatch: pytest.MonkeyPatch, limits: Limits
) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("a connection was tried"))
    with pytest.raises(CannotFetch):
        get(f"http://{host}/", limits=limits)


@pytest.mark.parametrize("port", [22, 25, 6379, 5432, 11211])
def test_a_public_address_on_a_port_that_is_not_the_webs_is_refused(
    port: int, monkeypatch: pytest.MonkeyPatch, limits: Limits
) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("a connection was tried"))
    with pytest.raises(CannotFetch, match="not on the public web"):
        get(f"http://93.184.215.14:{port}/", limits=limits)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example",
        "file:///etc/passwd",
        "ftp://example.org/",
        "http://",
        "http://a:b@example.org/",
        "http://[::1",
        "http://a:99999/",
        "http://a:0/",
        "http://example.org@127.0.0.1/",
        "http://127.0.0.1:80@example.org/",
        "javascript:alert(1)",
        "http:///a",
        "http://xn--/",
        "http://xn--a.com/",
    ],
)
def test_what_is_no_web_address_is_said_to_be_none(url: str, limits: Limits) -> None:
    with pytest.raises(CannotFetch, match=r"not a web address|user name"):
        get(url, limits=limits)


# Names that point somewhere else the second time


class Rebinding:
    """A resolver whose answer changes with every question."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> None:
        self._real, self._answers, self.questions = socket.getaddrinfo, list(answers), 0
        monkeypatch.setattr(socket, "getaddrinfo", self)

    def __call__(self, host: str, port: int, *args: Any, **kwargs: Any) -> list[Any]:
        if host != "rebinding.test":
            return self._real(host, port, *args, **kwargs)
        self.questions += 1
        addresses = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]


def test_the_connection_goes_to_the_address_that_was_checked(
    server: Server, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolver = Rebinding(monkeypatch, ["127.0.0.1"], ["127.0.0.9"])
    server.answers["/a"] = response(PAGE)
    assert fetch(f"http://rebinding.test:{server.port}/a", robots=False).data == PAGE
    assert resolver.questions == 1
    assert f"host: rebinding.test:{server.port}" in server.asked("/a")[0].lower()


def test_a_name_that_is_rebound_between_two_requests_is_refused(
    server: Server, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    Rebinding(monkeypatch, ["127.0.0.1"], ["10.0.0.1"])
    server.answers["/a"] = response(status="302 Found", location="/b")
    with pytest.raises(CannotFetch, match="not on the public web"):
        fetch(f"http://rebinding.test:{server.port}/a", robots=False)


def test_one_forbidden_address_among_others_is_enough_to_refuse(
    server: Server, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    Rebinding(monkeypatch, ["127.0.0.1", "10.0.0.1"])
    with pytest.raises(CannotFetch, match="not on the public web"):
        fetch(f"http://rebinding.test:{server.port}/a", robots=False)
    assert not server.requests


def test_every_address_of_a_name_is_tried(server: Server, fetch: Fetch, monkeypatch: pytest.MonkeyPatch) -> None:
    Rebinding(monkeypatch, ["::1", "127.0.0.1"])  # nobody listens at the first
    server.answers["/a"] = response(PAGE)
    assert fetch(f"http://rebinding.test:{server.port}/a", robots=False, guard=lambda *_: True).data == PAGE


# Time


def drip(start: bytes, *, every: float = 0.05) -> Answer:
    """Send `start`, then one byte at a time, for ever."""

    def send(connection: socket.socket) -> None:
        connection.sendall(start)
        while True:
            connection.sendall(b"x")
            time.sleep(every)

    return send


@pytest.mark.parametrize(
    "answer",
    [
        lambda connection: time.sleep(5),
        drip(b"HTTP/1.1 200 OK\r\nx-"),
        drip(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n"),
    ],
    ids=["silence", "endless header", "endless body"],
)
def test_the_whole_request_ends_in_its_time_however_it_is_stretched(
    server: Server, fetch: Fetch, answer: Answer
) -> None:
    server.answers["/a"] = answer
    started = time.monotonic()
    with pytest.raises(CannotFetch, match="too long to answer") as error:
        fetch("/a")
    assert time.monotonic() - started < 3
    assert error.value.temporary


# Size, and lies about it


def test_a_page_that_says_it_is_too_large_is_not_even_read(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(b"x", content_length="100001")
    with pytest.raises(CannotFetch, match="larger than"):
        fetch("/a")


def test_a_page_that_is_larger_than_the_limit_is_refused_though_it_gives_no_length(
    server: Server, fetch: Fetch
) -> None:
    server.answers["/a"] = response(b"x" * 100_001, content_length=None)
    with pytest.raises(CannotFetch, match="larger than"):
        fetch("/a")


def test_a_page_of_exactly_the_limit_is_read(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(b"x" * 100_000)
    assert len(fetch("/a").data) == 100_000


def test_a_page_that_ends_before_its_length_is_not_taken_for_whole(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(b"half", content_length="8")
    with pytest.raises(CannotFetch, match="broke off"):
        fetch("/a")


def test_a_page_that_goes_on_after_its_length_is_cut_there(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(PAGE + b"<p>smuggled</p>", content_length=str(len(PAGE)))
    assert fetch("/a").data == PAGE


def test_a_page_in_chunks_without_end_is_refused_at_the_limit(server: Server, fetch: Fetch) -> None:
    chunk = b"1000\r\n" + b"x" * 0x1000 + b"\r\n"
    head = response(content_length=None, transfer_encoding="chunked")
    server.answers["/a"] = lambda connection: [connection.sendall(each) for each in (head, *[chunk] * 1000)]
    with pytest.raises(CannotFetch, match="larger than"):
        fetch("/a")


def test_headers_without_end_are_refused(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = b"HTTP/1.1 200 OK\r\n" + b"x-more: and more\r\n" * 100_000
    with pytest.raises(CannotFetch, match="broke off"):
        fetch("/a")


@pytest.mark.parametrize("declared", ["application/pdf", "image/png", "application/octet-stream", "nonsense", None])
def test_a_page_is_kept_with_the_type_that_it_lies_about(server: Server, fetch: Fetch, declared: str | None) -> None:
    server.answers["/a"] = response(PAGE, content_type=declared)
    fetched = fetch("/a")
    assert (fetched.data, fetched.media_type) == (PAGE, declared or "")
    assert read(fetched.data, fetched.media_type).text == "A page."


def test_a_compressed_page_is_unfolded(server: Server, fetch: Fetch) -> None:
    halves = gzip.compress(PAGE[:10]) + gzip.compress(PAGE[10:])
    server.answers["/a"] = response(halves, content_encoding="gzip")
    assert fetch("/a").data == PAGE


def test_a_compressed_page_that_breaks_off_is_not_taken_for_whole(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(gzip.compress(PAGE * 100)[:-12], content_encoding="gzip")
    with pytest.raises(CannotFetch, match="damaged"):
        fetch("/a")


def test_a_bomb_is_refused_before_it_unfolds(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(gzip.compress(bytes(50_000_000)), content_encoding="gzip")
    with pytest.raises(CannotFetch, match="larger than"):
        fetch("/a")


@pytest.mark.parametrize("encoding", ["gzip, gzip", "br", "deflate", "zstd"])
def test_compressions_that_we_did_not_ask_for_are_refused(server: Server, fetch: Fetch, encoding: str) -> None:
    server.answers["/a"] = response(zlib.compress(PAGE), content_encoding=encoding)
    with pytest.raises(CannotFetch, match="did not ask for"):
        fetch("/a")


@pytest.mark.parametrize(
    "answer", [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n", b"HTTP/1.1 999999 X\r\n\r\n"]
)
def test_an_answer_that_is_no_http_is_said_in_a_sentence(server: Server, fetch: Fetch, answer: bytes) -> None:
    server.answers["/a"] = answer
    with pytest.raises(CannotFetch, match="broke off"):
        fetch("/a")


@pytest.mark.parametrize(
    ("status", "temporary"), [("404 Not Found", False), ("503 Busy", True), ("429 Slow", True), ("204 None", False)]
)
def test_another_status_is_said_with_what_to_do(server: Server, fetch: Fetch, status: str, temporary: bool) -> None:
    server.answers["/a"] = response(status=status)
    with pytest.raises(CannotFetch, match=status[:3]) as error:
        fetch("/a")
    assert error.value.temporary is temporary


def test_a_host_that_does_not_answer_is_named(server: Server, limits: Limits) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(CannotFetch, match=r"127\.0\.0\.1 cannot be reached") as error:
        get(f"http://127.0.0.1:{port}/", guard=lambda *_: True, limits=limits)
    assert error.value.temporary


# Manners


def test_robots_txt_is_asked_once_and_obeyed(server: Server, fetch: Fetch) -> None:
    server.answers["/robots.txt"] = response(
        b"User-agent: SaidAndShown\nDisallow: /private\n", content_type="text/plain"
    )
    server.answers["/a"] = response(PAGE)
    assert fetch("/a").data == PAGE
    with pytest.raises(CannotFetch, match=r"robots\.txt"):
        fetch("/private/a")
    assert not server.asked("/private/a")
    assert len(server.asked("/robots.txt")) == 1


def test_robots_txt_is_asked_at_the_host_that_a_redirect_leads_to(server: Server, fetch: Fetch) -> None:
    server.answers["/robots.txt"] = response(b"User-agent: *\nDisallow: /b\n", content_type="text/plain")
    server.answers["/a"] = response(status="302 Found", location="/b")
    with pytest.raises(CannotFetch, match=r"robots\.txt"):
        fetch("/a")
    assert not server.asked("/b")


def test_a_missing_robots_txt_allows_everything(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(PAGE)
    assert fetch("/a").data == PAGE
    assert server.asked("/robots.txt")


def test_a_failing_robots_txt_allows_nothing(server: Server, fetch: Fetch) -> None:
    server.answers |= {"/a": response(PAGE), "/robots.txt": response(status="500 Broken")}
    with pytest.raises(CannotFetch, match=r"robots\.txt"):
        fetch("/a")


@pytest.mark.parametrize("encoding", [None, "gzip"])
def test_of_a_robots_txt_without_end_the_beginning_is_obeyed(
    server: Server, fetch: Fetch, encoding: str | None
) -> None:
    rules = b"User-agent: *\nDisallow: /private\n" + b"# nothing more to say\n" * 50_000
    sent = gzip.compress(rules) if encoding else rules
    server.answers["/robots.txt"] = response(sent, content_type="text/plain", content_encoding=encoding)
    server.answers["/a"] = response(PAGE)
    assert fetch("/a").data == PAGE
    with pytest.raises(CannotFetch, match=r"robots\.txt"):
        fetch("/private/a")


def test_two_requests_to_one_host_keep_their_distance(server: Server, only_server: Guard, limits: Limits) -> None:
    server.answers["/a"] = response(PAGE)
    started = time.monotonic()
    for _ in range(3):
        get(f"{server.origin}/a", guard=only_server, limits=replace(limits, pause=0.2), robots=False)
    assert 0.4 <= time.monotonic() - started < 2


def test_what_is_unchanged_is_not_sent_again(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(status="304 Not Modified", content_length=None)
    fetched = fetch("/a", etag='"1"', last_modified="Tue, 24 Nov 2026 10:00:00 GMT")
    assert (fetched.status, fetched.data) == (304, b"")
    head = server.asked("/a")[0].lower()
    assert 'if-none-match: "1"' in head
    assert "if-modified-since: tue, 24 nov 2026 10:00:00 gmt" in head


def test_unchanged_is_no_answer_to_who_asked_for_the_page(server: Server, fetch: Fetch) -> None:
    server.answers["/a"] = response(status="304 Not Modified", content_length=None)
    with pytest.raises(CannotFetch, match="answers 304"):
        fetch("/a")


@pytest.mark.parametrize("etag", ['"é"', '"1"\r\nx-more: 1', '"\x00"'])
def test_a_validator_that_no_header_can_hold_is_not_sent_back(server: Server, fetch: Fetch, etag: str) -> None:
    server.answers["/a"] = response(PAGE)
    assert fetch("/a", etag=etag, last_modified=etag).data == PAGE
    assert "if-" not in server.asked("/a")[0].lower()


def test_our_own_waiting_takes_no_time_from_the_host(server: Server, fetch: Fetch, limits: Limits) -> None:
    server.answers["/a"] = response(PAGE)
    slow = replace(limits, seconds=0.5, pause=0.8)
    for _ in range(2):
        assert fetch("/a", limits=slow, robots=False).data == PAGE


def test_a_slow_robots_txt_at_every_hop_takes_no_more_time_than_one_request_has(
    server: Server, fetch: Fetch, limits: Limits
) -> None:
    server.answers |= {"/a": response(status="302 Found", location=f"http://localhost:{server.port}/b")}
    server.answers["/robots.txt"] = lambda connection: (time.sleep(0.7), connection.sendall(response()))
    started = time.monotonic()
    with pytest.raises(CannotFetch, match="too long to answer"):
        fetch("/a", limits=replace(limits, seconds=1.0))
    assert time.monotonic() - started < 1.3
    assert not server.asked("/b")

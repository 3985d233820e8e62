"""A name is resolved once and its address pinned; the certificate must still be the name's."""

import socket
import ssl
from pathlib import Path

import pytest

from sources.errors import CannotFetch
from sources.http import Fetched, Limits, get, request
from tests.integration.sources.authority import Authority, SecureServer, serving

HOST = "pages.example"
OTHER = "other.example"
LOCAL = {HOST, OTHER, "xn--bcher-kva.example"}


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch, authority: Authority) -> None:
    """The example hosts are on this machine, and the tests' authority is the one that is believed."""
    real = socket.getaddrinfo

    def resolve(host: str, port: int, *args: object, **more: object) -> list[object]:
        return real("127.0.0.1" if host in LOCAL else host, port, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(request, "_trusted", lambda: authority.trust)


def fetch(server: SecureServer, host: str = HOST) -> Fetched:
    return get(
        f"https://{host}:{server.port}/a", guard=lambda *_: True, limits=Limits(seconds=5.0, pause=0), robots=False
    )


def test_the_server_is_called_by_the_name_in_the_address_and_shows_its_certificate(
    authority: Authority, tmp_path: Path
) -> None:
    with serving(authority.certify(tmp_path, HOST)) as server:
        assert fetch(server).data == server.body
    assert server.called == [HOST]
    assert f"host: {HOST}:{server.port}" in server.requests[0].lower()


def test_a_name_in_another_script_is_called_and_certified_by_its_ascii_form(
    authority: Authority, tmp_path: Path
) -> None:
    with serving(authority.certify(tmp_path, "xn--bcher-kva.example")) as server:
        assert fetch(server, "bücher.example").data == server.body
    assert server.called == ["xn--bcher-kva.example"]


@pytest.mark.parametrize("certified", [(OTHER,), ("127.0.0.1",), ("*.pages.example",)])
def test_a_certificate_of_another_name_or_of_the_address_alone_is_refused(
    authority: Authority, tmp_path: Path, certified: tuple[str, ...]
) -> None:
    with serving(authority.certify(tmp_path, *certified)) as server, pytest.raises(CannotFetch, match="not valid"):
        fetch(server)
    assert server.requests == []


def test_the_address_of_a_server_is_no_name_of_it(authority: Authority, tmp_path: Path) -> None:
    with serving(authority.certify(tmp_path, HOST)) as server, pytest.raises(CannotFetch, match="not valid"):
        fetch(server, "127.0.0.1")


def test_a_certificate_that_has_ended_is_refused_for_good(authority: Authority, tmp_path: Path) -> None:
    with (
        serving(authority.certify(tmp_path, HOST, days=-1)) as server,
        pytest.raises(CannotFetch, match="not valid") as error,
    ):
        fetch(server)
    assert not error.value.temporary


def test_an_authority_that_nobody_knows_is_refused(
    authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(request, "_trusted", ssl.create_default_context)
    with serving(authority.certify(tmp_path, HOST)) as server, pytest.raises(CannotFetch, match="not valid"):
        fetch(server)

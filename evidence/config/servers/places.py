"""Where the servers of one machine keep their data and their sockets."""

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from evidence.config.servers.service_user import ServerError, give, reaches, service_id

SOCKET_PATH_MAX = 107  # bytes in sockaddr_un.sun_path, without its final NUL (unix(7))


@dataclass(frozen=True)
class Places:
    """All in `data`, but for what the service user cannot reach there, or what makes a socket's path too long."""

    data: Path

    @property
    def sockets(self) -> Path:
        """A short private directory: in `data` where the path fits and the service user gets there, else in /tmp."""
        own = self.data / "run"
        longest = own / ".s.PGSQL.5432.lock"
        if len(os.fsencode(longest)) <= SOCKET_PATH_MAX and reaches(self.data.parent):
            return own
        return Path("/tmp") / f"said-and-shown-{self._digest}"  # noqa: S108 (made private, and refused unless ours)

    @property
    def reachable(self) -> Path:
        """A directory that the service user can enter, for what it cannot reach in `data`."""
        if reaches(self.data):
            return self.data
        place = Path("/var/lib") / f"said-and-shown-{self._digest}"
        place.mkdir(mode=0o755, exist_ok=True)
        return place

    def make_sockets(self) -> None:
        """Make the directory of sockets. Raises ServerError where somebody else made it first."""
        with suppress(FileExistsError):
            self.sockets.mkdir(mode=0o700)
            give(self.sockets)
        if self.sockets.is_symlink() or self.sockets.stat().st_uid not in {os.getuid(), service_id()}:
            raise ServerError(f"{self.sockets} belongs to another user. Remove it, then try again.")

    @property
    def _digest(self) -> str:
        return hashlib.sha256(os.fsencode(self.data)).hexdigest()[:12]

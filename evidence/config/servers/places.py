"""Where the servers of one machine keep their data and their sockets."""

import hashlib
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from evidence.config.servers.service_user import ServerError, give, reaches, service_id, user_name

SOCKET_PATH_MAX = 107  # bytes in sockaddr_un.sun_path, without its final NUL (unix(7))
PLAIN = re.compile(r"[\w/.+@ -]+")  # other characters mean something in a Redis address or in a list of hosts


@dataclass(frozen=True)
class Places:
    """All in `data`, but for what the service user cannot reach there, and for sockets that its path does not suit."""

    data: Path

    @property
    def sockets(self) -> Path:
        """A private directory: in `data` where the path is short and plain and the service user gets there, or /tmp."""
        own = self.data / "run"
        longest = own / ".s.PGSQL.5432.lock"
        fits = len(os.fsencode(longest)) <= SOCKET_PATH_MAX and PLAIN.fullmatch(str(longest))
        if fits and reaches(self.data.parent):
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

    def make_data(self) -> None:
        """Make the directory of data. Raises ServerError where this user can keep nothing in it."""
        try:
            self.data.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ServerError(
                f"{self.data} cannot be made ({error.strerror}). Set DATA_DIR to a directory of your own."
            ) from error
        if not os.access(self.data, os.W_OK | os.X_OK):
            owner = user_name(self.data.stat().st_uid)
            raise ServerError(
                f"{self.data} belongs to {owner}. Run the command as the user who made it, move it away, "
                "or set DATA_DIR to a directory of your own."
            )

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

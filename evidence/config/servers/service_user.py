"""Who runs PostgreSQL: this user, or, since it refuses root, a service user in root's place."""

import os
import pwd
import subprocess
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NAME = "nobody"


class ServerError(RuntimeError):
    """A server that cannot be started, in one sentence that says what to do."""


def service_id() -> int:
    return pwd.getpwnam(NAME).pw_uid if os.getuid() == 0 else os.getuid()


def user_name(uid: int) -> str:
    with suppress(KeyError):
        return pwd.getpwuid(uid).pw_name
    return f"user {uid}"


def give(directory: Path) -> None:
    """Make the service user the owner of a directory."""
    if os.getuid() == 0:
        user = pwd.getpwnam(NAME)
        os.chown(directory, user.pw_uid, user.pw_gid)


@cache
def reaches(directory: Path) -> bool:
    """Can the service user enter this directory?"""
    return subprocess.run(["test", "-x", directory], check=False, **_identity()).returncode == 0


def run(command: list[Path | str]) -> None:
    """Run a command as the service user. Raises ServerError with what it said."""
    surroundings: dict[str, Any] = {"stdin": subprocess.DEVNULL, "cwd": "/", "env": {"LC_ALL": "C"}}
    result = subprocess.run(command, capture_output=True, text=True, check=False, **surroundings, **_identity())
    if result.returncode != 0:
        words = (result.stderr or result.stdout).strip().replace("\n", " ")
        raise ServerError(f"{Path(command[0]).name} failed: {words}")


def package_directory(name: str) -> Path:
    """Where an installed package lies, without importing it. Raises ServerError."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise ServerError(
            f"The package {name} is not installed. Install the locked requirements, or set DATABASE_URL and REDIS_URL."
        )
    return Path(spec.origin).parent


def _identity() -> dict[str, Any]:
    if os.getuid() != 0:
        return {}
    user = pwd.getpwnam(NAME)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}

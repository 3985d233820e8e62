"""Readers of the environment's variables, which say what to do when a value is wrong."""

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, TypeVar
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

T = TypeVar("T")


def read(name: str, convert: Callable[[str], T], default: T | None = None, *, hint: str = "") -> T:
    """The variable `name`, converted. Raises ImproperlyConfigured, with the hint, where it is not usable."""
    text = os.environ.get(name, "").strip()
    if not text and default is not None:
        return default
    try:
        return convert(text)
    except (ValueError, ProgrammingError) as error:
        raise ImproperlyConfigured(f"{name}={text!r} is not usable: {error}. {hint}".strip()) from error


def given(name: str) -> bool:
    """Whether the variable `name` is set, and not to nothing."""
    return bool(os.environ.get(name, "").strip())


def flag(text: str) -> bool:
    if text.lower() not in {"1", "0", "true", "false", "yes", "no", "on", "off"}:
        raise ValueError("say yes or no")
    return text.lower() in {"1", "true", "yes", "on"}


def words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def present(text: str) -> str:
    if not text:
        raise ValueError("it must be set")
    return text


def postgres(text: str) -> dict[str, Any]:
    if urlsplit(text).scheme not in {"postgres", "postgresql"}:
        raise ValueError("it must begin with postgresql://")
    parts = conninfo_to_dict(text)
    names = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
    return {names[key]: str(value) for key, value in parts.items() if key in names} | {
        "ENGINE": "django.db.backends.postgresql",
        "OPTIONS": {key: value for key, value in parts.items() if key not in names},
    }


def redis(text: str) -> str:
    if urlsplit(text).scheme not in {"redis", "rediss", "unix"}:
        raise ValueError("it must begin with redis://, rediss:// or unix://")
    return text


def kept_secret(path: Path) -> str:
    """A key made once, whole or not at all, and kept beside the data of this one machine."""
    try:
        if not path.exists():
            with NamedTemporaryFile("w", dir=path.parent) as file, suppress(FileExistsError):
                file.write(secrets.token_urlsafe(50))
                file.flush()
                os.link(file.name, path)
        return path.read_text()
    except OSError as error:
        raise ImproperlyConfigured(f"The site's key cannot be kept in {path} ({error.strerror}).") from error

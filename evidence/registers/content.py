"""What a fact says in one span, as plain values: checked against its register's columns, filled up, and digested."""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

from evidence.registers.models import Version

BOOKKEEPING = frozenset({"id", "fact", "recorded_at", "superseded_at", "release", "superseded_by", "digest"})
Content = dict[str, Any]  # column → value; columns that hold their default are left out


class ContentError(Exception):
    """A fact that its register cannot hold; the message says which column and why."""


@cache
def columns(register: type[Version]) -> Mapping[str, "models.Field[Any, Any]"]:
    """The columns that say something of the world, by name."""
    return {field.name: field for field in register._meta.concrete_fields if field.name not in BOOKKEEPING}


@cache
def empty(register: type[Version]) -> Mapping[str, Any]:
    """What each column holds when a source says nothing."""
    return {name: None if field.null else field.get_default() for name, field in columns(register).items()}


def check(register: type[Version], raw: Mapping[str, Any]) -> Content:
    """The content of a fact as a file gives it. Raises ContentError on an unknown, missing or malformed column."""
    unknown = raw.keys() - columns(register).keys()
    if unknown:
        raise ContentError(f"{', '.join(sorted(unknown))}: no such column")
    return trim(register, {name: _clean(field, raw.get(name)) for name, field in columns(register).items()})


def trim(register: type[Version], content: Mapping[str, Any]) -> Content:
    """Only what differs from the defaults, so that a new optional column changes no digest."""
    defaults = empty(register)
    return {name: value for name, value in content.items() if value != defaults[name]}


def digest(content: Content) -> str:
    """SHA-256 of what it says and when that holds, in hexadecimal."""
    return hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()


def content_of(version: Version) -> Content:
    """What a stored version says."""
    return trim(type(version), {name: getattr(version, name) for name in columns(type(version))})


def _clean(field: "models.Field[Any, Any]", value: Any) -> Any:
    if value is None:
        if not (field.null or field.blank or field.has_default()):
            raise ContentError(f"{field.name}: missing")
        return None if field.null else field.get_default()
    if isinstance(field, models.TextField | models.CharField) and not isinstance(value, str):
        raise ContentError(f"{field.name}: {value!r} is not text")
    try:
        return field.clean(value, None)
    except (ValidationError, ValueError) as error:
        problem = " ".join(error.messages) if isinstance(error, ValidationError) else str(error)
        raise ContentError(f"{field.name}: {problem}") from error

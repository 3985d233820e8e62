"""Who says it, from where and when: what all formats say in the same way."""

from collections.abc import Callable
from datetime import UTC, datetime

NAME = "Said & Shown"
Absolute = Callable[[str], str]  # an address of this site, made whole


def instant(at: datetime) -> str:
    """A moment in UTC, with the Z that Web Annotations must have."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")

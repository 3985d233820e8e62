"""Passwords that are hashed in no time, for tests of who signs in."""

from typing import Any

import pytest


@pytest.fixture
def quick_hashes(settings: Any) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

"""What every test stands on: real PostgreSQL and Redis of this machine, nothing outside it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from hypothesis import HealthCheck
from hypothesis import settings as properties
from pytest_django import DjangoDbBlocker

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("SHARED", ROOT.parent / "shared"))

# How fast this machine is just now is no property of the code.
properties.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
properties.load_profile("untimed")

(ROOT / "staticfiles").mkdir(exist_ok=True)  # whitenoise warns where nothing was ever collected


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real articles and records that lies beside the checkout of those who build it."""
    if not SHARED.is_dir():
        pytest.skip("the shared folder of real articles and records is not here")
    return SHARED


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> None:
    """A database of its own for each process, so that two runs on one machine do not meet."""
    settings.DATABASES["default"].setdefault("TEST", {})["NAME"] = f"test_said_and_shown_{os.getpid()}"


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The test database. Before it is dropped, whatever a test has left connected to it is sent away."""
    yield
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )

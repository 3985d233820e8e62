"""What every test stands on: real PostgreSQL and Redis of this machine, nothing outside it."""

import os
from pathlib import Path

import pytest
from django.conf import settings
from hypothesis import HealthCheck
from hypothesis import settings as properties

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

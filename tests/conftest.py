"""What every test stands on: real PostgreSQL and Redis of this machine, nothing outside it."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("SHARED", ROOT.parent / "shared"))

os.environ["REDIS_PREFIX"] = f"test-{os.environ.get('PYTEST_XDIST_WORKER', 'main')}:"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real articles and records that lies beside the checkout of those who build it."""
    if not SHARED.is_dir():
        pytest.skip("the shared folder of real articles and records is not here")
    return SHARED

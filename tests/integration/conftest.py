"""What all tests through the database and Redis share."""

import pytest
from django.conf import settings

from tests.integration.faces import World, build_world


@pytest.fixture(autouse=True)
def _uncounted(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Each test counts its own tries, so that no other's are held against it."""
    monkeypatch.setattr(settings, "REDIS_PREFIX", f"{settings.REDIS_PREFIX}{request.node.name}:{id(request)}:")


@pytest.fixture
def world(db: None) -> World:
    return build_world()

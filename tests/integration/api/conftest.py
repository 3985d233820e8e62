import pytest

from tests.integration.faces import World, build_world


@pytest.fixture
def world(db: None) -> World:
    return build_world()

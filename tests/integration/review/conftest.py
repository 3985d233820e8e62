"""A reviewer at work."""

import pytest
from django.test import Client

from tests.integration.faces import World


@pytest.fixture
def signed_in(client: Client, world: World) -> Client:
    client.force_login(world.reviewer)
    return client

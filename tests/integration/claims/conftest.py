"""A reviewer, and an article with a claim in it: of the words `SAID` in the text `TEXT` of the test's own module."""

import pytest

from claims.models import Claim
from evidence.accounts.models import Role, User
from sources.models import Article
from tests.factories.graded import article, claim, reader


@pytest.fixture
def ada() -> User:
    return reader("ada", Role.REVIEWER)


@pytest.fixture
def said_in(request: pytest.FixtureRequest) -> Article:
    return article(request.module.TEXT)


@pytest.fixture
def made(request: pytest.FixtureRequest, said_in: Article) -> Claim:
    return claim(said_in, request.module.SAID)

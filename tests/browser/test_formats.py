"""The data within a page, in a real browser: read as data, run by nothing, and no breach of the policy."""

import json

import pytest

from tests.browser.conftest import Open
from tests.browser.test_every_page import EVERY_RULE, faults, too_wide
from tests.factories.graded import judge
from tests.integration.faces import World


@pytest.fixture
def judged(world: World) -> World:
    """The promise, confirmed by a person."""
    judge(world.promise, world.reviewer, ("overstated", "very_low"))
    return world


def test_a_fact_check_in_a_page_is_data_that_the_policy_lets_be(open_page: Open, judged: World) -> None:
    page = open_page(f"/claims/{judged.promise.pk}/")
    blocks = page.locator('script[type="application/ld+json"]')
    assert blocks.count() == 1
    review = json.loads(blocks.text_content() or "")
    assert review["@type"] == "ClaimReview"
    assert review["url"] == page.url
    assert review["reviewRating"]["alternateName"] in page.locator(".verdict").inner_text()
    assert faults(page, EVERY_RULE) + too_wide(page) == []

"""What a record of the registers looks like from outside."""

import pytest

from evidence.cards.records.shapes import Link


@pytest.mark.parametrize(
    ("address", "elsewhere"),
    [("https://doi.org/10.1/x", True), ("http://example.org/", True), ("/records/trials/http/", False), ("", False)],
)
def test_a_link_is_told_by_its_address_to_lead_to_another_site(address: str, elsewhere: bool) -> None:
    assert Link(words="A paper", address=address).is_elsewhere is elsewhere

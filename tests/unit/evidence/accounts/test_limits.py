"""Whose tries are counted together: those of one subscriber, however their addresses are spelled."""

from typing import Any

import pytest
from django.test import RequestFactory

from evidence.accounts.limits import address_of


def asked_from(address: str) -> str:
    return address_of(RequestFactory().get("/", REMOTE_ADDR=address))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:0:1::1", "2001:db8:0:1:ffff:ffff:ffff:ffff", True),
        ("2001:db8:0:1::1", "2001:DB8:0:1::2", True),
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        ("::ffff:192.0.2.55", "192.0.2.55", True),
        ("::ffff:c000:237", "192.0.2.55", True),
        ("192.0.2.55", "192.0.2.56", False),
        ("::1", "127.0.0.1", False),
    ],
)
def test_a_subscriber_is_one_whatever_their_address(one: str, other: str, same: bool) -> None:
    assert (asked_from(one) == asked_from(other)) is same


@pytest.mark.parametrize(
    ("added", "counted"),
    [
        ("2001:db8::7", "2001:db8::/64"),
        ("[2001:db8::7]:443", "2001:db8::/64"),
        ("[2001:DB8::7]", "2001:db8::/64"),
        ("[::ffff:192.0.2.55]:443", "192.0.2.55"),
        ("192.0.2.55:5555", "192.0.2.55"),
        ("192.0.2.55", "192.0.2.55"),
        ("unknown:80", "unknown:80"),
    ],
)
def test_behind_a_proxy_the_address_that_it_added_is_counted_likewise(settings: Any, added: str, counted: str) -> None:
    settings.BEHIND_PROXY = True
    asks = RequestFactory().get("/", headers={"X-Forwarded-For": f"198.51.100.1, {added}"}, REMOTE_ADDR="10.0.0.1")
    assert address_of(asks) == counted


def test_what_is_no_address_counts_as_it_is() -> None:
    assert asked_from("") == ""

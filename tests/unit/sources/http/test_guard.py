"""What the guard lets through; what it refuses is tried over sockets in the integration tests."""

from ipaddress import ip_address

import pytest

from sources.http.guard import public_only


@pytest.mark.parametrize(
    "address",
    ["93.184.215.14", "2606:4700::6810:84e5", "::ffff:93.184.215.14", "64:ff9b::5db8:d70e"],
)
def test_public_addresses_pass_however_they_are_wrapped(address: str) -> None:
    assert public_only(ip_address(address), 443)


@pytest.mark.parametrize("port", [80, 443, 8080, 8443])
def test_ports_of_the_web_pass(port: int) -> None:
    assert public_only(ip_address("93.184.215.14"), port)


@pytest.mark.parametrize("address", ["::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::1"])
def test_a_private_address_is_refused_however_it_is_wrapped(address: str) -> None:
    assert not public_only(ip_address(address), 443)


@pytest.mark.parametrize("address", ["2002:5db8:d70e::1", "2001:0:5db8:d70e::1"])
def test_a_tunnel_that_is_given_up_is_refused_wherever_it_leads(address: str) -> None:
    assert not public_only(ip_address(address), 443)

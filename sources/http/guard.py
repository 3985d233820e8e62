"""Which network addresses may be connected to: public ones, on the ports of the web.

A guard is asked at connect time, for the numeric address that the connection then goes to. No spelling of a name, no
redirect and no rebinding name server can get around it, and no setting turns it off.
"""

from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_network

Address = IPv4Address | IPv6Address
Guard = Callable[[Address, int], bool]

WEB_PORTS = frozenset({80, 443, 8080, 8443})
NAT64 = ip_network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address
COMPATIBLE = ip_network("::/96")  # RFC 4291, deprecated: the same
TRANSLATED = ip_network("::ffff:0:0:0/96")  # RFC 2765: the same
ISATAP = frozenset({0x0000_5EFE, 0x0200_5EFE})  # RFC 5214, bits 64 to 95: the last 32 bits are an IPv4 address
CLOSED = (
    ip_network("192.0.0.0/24"),  # RFC 6890, protocol assignments; a cloud's metadata address is among them
    ip_network("3fff::/20"),  # RFC 9637, documentation
    ip_network("64:ff9b:1::/48"),  # RFC 8215, local-use NAT64
    ip_network("192.88.99.0/24"),  # RFC 7526, the 6to4 relays
    ip_network("2002::/16"),  # RFC 7526, 6to4 itself, which some versions of Python call public
    ip_network("fec0::/10"),  # RFC 3879, site-local
    ip_network("168.63.129.16/32"),  # a cloud's metadata and agent address inside public space
)


def public_only(address: Address, port: int) -> bool:
    """True for a public unicast address, whatever it is wrapped in, on a port of the web."""
    return port in WEB_PORTS and all(_is_public(each) for each in (address, *carried_in(address)))


def carried_in(address: Address) -> tuple[Address, ...]:
    """The IPv4 address that an IPv6 address carries traffic to: mapped, translated or ISATAP."""
    if isinstance(address, IPv4Address):
        return ()
    is_isatap = int(address) >> 32 & 0xFFFFFFFF in ISATAP
    if address.ipv4_mapped or is_isatap or any(address in network for network in (NAT64, COMPATIBLE, TRANSLATED)):
        return (IPv4Address(int(address) & 0xFFFFFFFF),)
    return ()


def _is_public(address: Address) -> bool:
    if isinstance(address, IPv6Address) and (address.ipv4_mapped or address in NAT64):
        return True  # judged by the address that it carries
    return (
        address.is_global
        and not (address.is_multicast or address.is_reserved or address.is_unspecified)
        and not any(address in network for network in CLOSED)
    )

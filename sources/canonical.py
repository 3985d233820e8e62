"""Pure: a web address → the one spelling that an article is known by."""

import hashlib
import re
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from courlan import clean_url

TRACKING = frozenset({
    "mc_cid", "mc_eid", "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mkt_tok", "ref", "ref_src",
    "ref_url", "referrer", "share", "cmpid", "ito", "ocid", "smid", "spm", "xtor", "s_cid", "ncid", "sr_share",
    "guccounter", "amp",
})  # fmt: skip
TRACKING_BEGINS = ("utm_", "at_", "_hs", "guce_")
AMP = re.compile(r"/amp/?$|\.amp$")


def canonical_address(url: str) -> str:
    """The same spelling for the same page: lower-case host, https, sorted parameters, no tracking, fragment or AMP.

    `url` is absolute.
    """
    parts = urlsplit(clean_url(url) or url)
    host = parts.hostname or ""
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    port = f":{parts.port}" if parts.port and parts.port not in {80, 443} else ""
    address = f"[{host}]" if ":" in host else host
    asked = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in asked if name not in TRACKING and not name.startswith(TRACKING_BEGINS)]
    path = AMP.sub("", quote(parts.path, safe="/%:@!$&'()*+,;=~-._")).rstrip("/")
    scheme = "https" if not port else parts.scheme
    return urlunsplit((scheme, address + port, path or "/", urlencode(kept), ""))


def address_sha256(url: str) -> str:
    """SHA-256 of that spelling, by which an address can be told again without being kept; "" where it is no address."""
    try:
        return hashlib.sha256(canonical_address(url).encode()).hexdigest()
    except ValueError:
        return ""

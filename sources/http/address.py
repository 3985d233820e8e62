"""Which addresses we fetch: http and https, absolute, without anybody's name or password."""

import httpx

from sources.errors import CannotFetch

LONGEST_URL = 2048


def parse(url: str, base: httpx.URL | None = None) -> httpx.URL:
    """The address, absolute and without its fragment. Raises CannotFetch where it is none for us."""
    try:
        parsed = (base.join(url) if base else httpx.URL(url.strip())).copy_with(fragment=None)
        port, host = parsed.port, parsed.host
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise CannotFetch(f"{url[:200]} is not a web address. Give one that begins with https://") from error
    port_is_valid = port is None or 0 < port < 65536
    if parsed.scheme not in {"http", "https"} or not host or not port_is_valid:
        raise CannotFetch(f"{url[:200]} is not a web address. Give one that begins with https://")
    if parsed.userinfo:
        raise CannotFetch("The address holds a user name or password. Give one that everybody can open.")
    if len(str(parsed)) > LONGEST_URL:
        raise CannotFetch(
            f"The address is longer than {LONGEST_URL} characters. Give a shorter one, or upload the page."
        )
    return parsed

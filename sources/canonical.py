"""Pure: a web address → the one spelling that articles are known by."""

from courlan import clean_url, normalize_url


def canonical_address(url: str) -> str:
    """The address without tracking parameters, fragment and other noise; the same page gives the same spelling."""
    return normalize_url(clean_url(url) or url, strict=False, trailing_slash=True)

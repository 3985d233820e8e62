"""One spelling for one page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.canonical import canonical_address


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("http://Example.ORG", "https://example.org/"),
        ("https://example.org/a/", "https://example.org/a"),
        ("https://example.org/a?utm_source=x&id=7&fbclid=y#part", "https://example.org/a?id=7"),
        ("https://example.org/A?b=2&a=1", "https://example.org/A?a=1&b=2"),
        ("https://example.org/a/amp/", "https://example.org/a"),
        ("https://example.org:443/a", "https://example.org/a"),
        ("http://127.0.0.1:8000/a", "http://127.0.0.1:8000/a"),
        ("https://exämple.org/ä", "https://xn--exmple-cua.org/%C3%A4"),
        ("https://example.org/%C3%A4", "https://example.org/%C3%A4"),
        ("https://example.org/?q=stem%20cells", "https://example.org/?q=stem+cells"),
    ],
)
def test_the_same_page_has_one_spelling(url: str, address: str) -> None:
    assert canonical_address(url) == address
    assert canonical_address(address) == address


@given(
    st.from_regex(r"https://[a-z]{3,10}\.(org|com)(/[a-z0-9-]{0,8}){0,4}(\?[a-z]{1,5}=[a-z0-9]{0,5})?", fullmatch=True)
)
def test_a_canonical_address_is_its_own(url: str) -> None:
    assert canonical_address(canonical_address(url)) == canonical_address(url)

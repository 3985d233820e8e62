"""What introduces an item: a line that ends with a colon, or the numbered item above bullets."""

import pytest

from claims.nlp.listing import introduction
from claims.nlp.segments import segments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We use:\n\n- fat\n- marrow", "We use:"),
        ("We use:\n\n1. fat\n2. marrow", "We use:"),
        ("We use:\n\n1. Marrow\n\n- hurts\n- costs more", "Marrow"),
        ("We use:\n\n1. Marrow is drawn.\n\n- It hurts", ""),
        ("We use cells.\n\n- fat\n- marrow", ""),
    ],
)
def test_the_introduction_of_the_last_item(text: str, expected: str) -> None:
    found = list(segments(text))
    assert introduction(text, found, len(found) - 1) == expected

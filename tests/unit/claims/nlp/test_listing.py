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
        ("Success rate\n65 to 90%", "Success rate"),
        ("Hospital stay\n18 days", "Hospital stay"),
        ("Success rate\n\n65 to 90%", ""),
        ("Success rate\n65 to 90% of all knees that were treated", ""),
        ("The rate was high.\n65 to 90%", ""),
        ("18 days\n65 to 90%", ""),
    ],
)
def test_the_introduction_of_the_last_item(text: str, expected: str) -> None:
    found = list(segments(text))
    assert introduction(text, found, len(found) - 1) == expected

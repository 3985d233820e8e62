"""No text takes longer to read than its length asks: what repeats or never ends costs no more than other words."""

import time

import pytest

from claims.nlp import find_claims

SECONDS = 1.0  # of the processor; each of these took several before, and twice as long a one many times that


@pytest.mark.parametrize(
    "text",
    [
        "(MSC)" * 60,
        "MSC" * 90,
        "cell" * 6000,
        "islet " * 2500,
        f"iPSCs{' ' * 8000}%",
        "." * 15_000,
        f"It ends.{' ' * 15_000}%",
        f"MSCs{'.' * 1400}",
        f"Stem cells: $1{'.111' * 16}!",
        "“" * 60_000,
    ],
    ids=lambda text: text[:12].strip(),
)
def test_what_repeats_takes_no_longer_than_other_words(text: str) -> None:
    find_claims("Stem cells cure blindness.")  # loads the models
    begun = time.process_time()
    find_claims(text)
    assert time.process_time() - begun < SECONDS

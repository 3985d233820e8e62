"""What templates show of a card."""

from dataclasses import replace

import pytest

from evidence.cards import words
from evidence.web.templatetags.shown import products
from tests.unit.evidence.cards.exports.cards import CARD, CONFIRMED, EVIDENCE, REFERENCE, WITHHELD

DECISION = replace(REFERENCE, id="jp-onecel", product="Onecel", of_status=True)
STATUS = replace(CARD.statuses[0], records=(DECISION.id,))
STANDS_ON = replace(EVIDENCE, references=(DECISION,))


@pytest.mark.parametrize(
    ("status", "read", "told"),
    [
        ("approved", True, "Onecel"),
        ("other_use", True, "approved for another use: Onecel"),
        ("other_use", False, "Onecel"),  # what is said of no list says so itself
    ],
)
def test_a_product_of_another_use_is_said_to_be_one(status: str, read: bool, told: str) -> None:
    line = replace(STATUS, status=status, words=words.status(status, ["t1d"], read=read))
    assert products(STANDS_ON, line) == told
    assert products(EVIDENCE, line) == ""


@pytest.mark.parametrize(("letter", "word_first"), [("A", False), ("C", False), ("D", True), ("E", True)])
def test_the_letters_that_blame_stand_behind_their_word(letter: str, word_first: bool) -> None:
    assert replace(CONFIRMED, letter=letter).word_first is word_first
    assert not WITHHELD.word_first

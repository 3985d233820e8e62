"""Therapies that the network hardly knows by name are read under one that it knows; places stay those of the text."""

import pytest

from claims.nlp import find_claims
from claims.nlp.document import Segment
from claims.nlp.mentions import mentions
from claims.nlp.renaming import READ_AS, renamed, strange_names, words_of

TEXT = "Plasma for sore elbows. PRP eased pain in a trial of 90 people. PRP injections cost $600."


def strange_in(text: str) -> list[str]:
    return [text[name.start : name.end] for name in strange_names(text, mentions(text))]


@pytest.mark.parametrize(
    ("text", "strange"),
    [
        (TEXT, ["PRP", "PRP injections"]),
        ("Exosomes smooth wrinkles, say those who sell exosomes.", ["Exosomes", "exosomes"]),
        ("Stem cells ease pain. PRP does too.", ["PRP"]),
        ("Mesenchymal cells ease pain, says a clinic for regenerative medicine.", []),
    ],
)
def test_names_without_a_familiar_word_are_strange(text: str, strange: list[str]) -> None:
    assert strange_in(text) == strange


def test_every_place_in_the_words_is_one_of_the_text() -> None:
    start = TEXT.index("PRP eased")
    segment = Segment(start, TEXT.index(" PRP injections"), 0, alone=False, item=False)
    words = words_of(TEXT, segment, strange_names(TEXT, mentions(TEXT)))
    assert words.text == f"{READ_AS} eased pain in a trial of 90 people."
    whole, cells, eased = (0, len(words.text)), (5, len(READ_AS)), (words.text.index("eased"), len(READ_AS) + 6)
    assert words.place(*whole) == (segment.start, segment.end)
    assert TEXT[slice(*words.place(*cells))] == "PRP"
    assert TEXT[slice(*words.place(*eased))] == "eased"


def test_words_without_a_strange_name_stay_as_they_are() -> None:
    words = words_of(TEXT, Segment(0, 23, 0, alone=False, item=False), strange_names(TEXT, mentions(TEXT)))
    assert (words.text, words.place(0, 6)) == (TEXT[:23], (0, 6))


def test_a_title_is_read_under_the_same_name() -> None:
    assert renamed("Does PRP work?", TEXT, strange_names(TEXT, mentions(TEXT))) == f"Does {READ_AS} work?"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (TEXT, "PRP eased pain"),
        (
            "Does it work? Exosomes smoothed wrinkles in 40% of 60 women. Exosomes are costly.",
            "Exosomes smoothed wrinkles",
        ),
        (
            "Cord blood did not help children with autism in a trial at Lund. Cord blood is banked at birth.",
            "Cord blood did not",
        ),
    ],
)
def test_claims_about_them_are_found_with_their_own_words(text: str, quote: str) -> None:
    found = find_claims(text)
    assert all(text[claim.start : claim.end] == claim.statement.quote for claim in found)
    assert any(claim.statement.quote.startswith(quote) for claim in found)

"""The words around a claim tell what it is a treatment of."""

import pytest

from claims.nlp.aboutness import Passage
from claims.nlp.document import Draft, Family
from claims.nlp.mentions import mentions
from claims.nlp.segments import segments
from claims.nlp.told_around import of_its_treatment
from claims.vocabulary.statements import Basis, Kind

TWO = "PRP is for lupus. Exosomes are for psoriasis. {} had a rash."


@pytest.mark.parametrize(
    ("text", "therapies", "conditions"),
    [
        (TWO.format("Nobody"), ("prp",), ("lupus",)),
        (TWO.format("Nobody"), ("exosomes",), ("psoriasis",)),
        (TWO.format("Nobody"), ("prp", "exosomes"), ("lupus", "psoriasis")),
        (TWO.format("Nobody"), ("svf",), ("lupus", "psoriasis")),
        (TWO.format("Nobody with psoriasis"), ("prp",), ("lupus", "psoriasis")),
        (TWO.format("Nobody with psoriasis"), ("svf",), ("lupus", "psoriasis")),
        ("PRP is for lupus and psoriasis. It is cheap. Nobody had a rash.", ("prp",), ("lupus", "psoriasis")),
    ],
)
def test_of_two_conditions_told_before_that_is_meant_which_was_told_of_with_the_treatment(
    text: str, therapies: tuple[str, ...], conditions: tuple[str, ...]
) -> None:
    parts = list(segments(text))
    draft = Draft(2, parts[2].start, len(text), Kind.SAFETY, None, False, None, None, None, Basis.NONE)
    draft.therapies, draft.conditions = therapies, ("lupus", "psoriasis")
    named = mentions(text)
    told = (Passage(parts, named, family) for family in (Family.CONDITION, Family.THERAPY))
    assert of_its_treatment(draft, *told) == conditions

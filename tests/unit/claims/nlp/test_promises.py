"""What is flatly promised is a claim, however short, and whatever stands beside it."""

import pytest

from claims.nlp import find_claims
from claims.nlp.document import Segment
from claims.nlp.mentions import mentions
from claims.nlp.prices import is_row
from claims.nlp.promises import flat_claims, promises
from claims.nlp.segments import segments


@pytest.mark.parametrize(
    ("sentence", "promised"),
    [
        ("Stem cells cure autism.", True),
        ("Exosomes regrow hair.", True),
        ("Our stem cells can really heal damaged hearts after a heart attack.", True),
        ("Cord blood does not cure cerebral palsy.", True),
        ("Fat stem cells cured his blindness.", True),
        ("Do stem cells cure autism?", False),
        ("Stem cells are taken from fat.", False),
        ("Doctors hope that one day some kinds of stem cells cure autism.", False),
        ("Stem cells help researchers.", False),
        ("Insulin treats diabetes.", False),
    ],
)
def test_a_treatment_that_is_said_to_do_something_to_a_disease_is_promised(sentence: str, promised: bool) -> None:
    whole = Segment(0, len(sentence), line=0, alone=True, item=False)
    assert promises(sentence, whole, mentions(sentence)) is promised


@pytest.mark.parametrize(
    "text",
    [
        "Stem cells regrow hair. Stem cells cure autism.",
        "Stem cells cure autism. Stem cells cure blindness. Fat stem cells cure COPD.",
    ],
)
def test_none_of_several_promises_is_passed_over(text: str) -> None:
    found = [claim.statement.quote for claim in find_claims(text)]
    assert found == [sentence.strip() for sentence in text.split(".") if sentence.strip()]


@pytest.mark.parametrize(
    ("line", "priced"),
    [
        ("PRP ........ $750", True),
        ("Knee arthritis | $7,500 | $4,200", True),
        ("Exosome facial: from €1,200 per session", True),
        ("PRP ........ 15 minutes", False),
        ("The clinic says: it costs nothing. $5 is enough.", False),
        ("$750", False),
        ("Stem cell research grant: $12 million", False),
        ("Stem cell clinic fined: $3,000,000", False),
    ],
)
def test_a_line_of_a_price_list_is_told_by_its_dots_bar_or_colon_and_its_price(line: str, priced: bool) -> None:
    assert is_row(line) is priced


def test_a_price_of_a_treatment_is_flatly_told_and_one_of_nothing_that_is_named_is_not() -> None:
    text = "Our fees\nPRP ........ $750\nHotel in London: $90"
    lines = list(segments(text))
    assert [text[lines[n].start : lines[n].end] for n in flat_claims(text, lines, mentions(text))] == [
        "PRP ........ $750"
    ]

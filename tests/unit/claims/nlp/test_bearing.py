"""In an article that comes to a therapy late, claims long before it are about something else."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.nlp.pipeline import rules_pipeline
from claims.vocabulary.statements import Basis, Kind

FILLING = "The board met again on Tuesday."
TABLETS = "The tablets lowered blood pressure by a tenth."
CELLS = "Stem cells are sold as well."


def article(*, therapy_after: int, length: int = 30) -> str:
    return " ".join([TABLETS, *[FILLING] * therapy_after, CELLS, *[FILLING] * (length - therapy_after - 2)])


def draft(kind: Kind) -> Draft:
    return Draft(0, 0, len(TABLETS) - 1, kind, None, False, None, None, None, Basis.NONE)


def kept(text: str, kind: Kind) -> int:
    return len(finished(text, [draft(kind)]))


@pytest.mark.parametrize("kind", [Kind.TRIAL, Kind.ACCESS, Kind.REGULATORY])
def test_a_claim_long_before_the_therapy_is_dropped(kind: Kind) -> None:
    assert kept(article(therapy_after=22), kind) == 0


@pytest.mark.parametrize("after", [0, 5, 10])
def test_one_in_an_article_that_is_about_the_therapy_stays(after: int) -> None:
    assert kept(article(therapy_after=after), Kind.ACCESS) == 1


def test_one_that_leads_to_the_therapy_stays() -> None:
    text = " ".join([*[FILLING] * 20, TABLETS, CELLS])
    start = text.index(TABLETS)
    leading = Draft(20, start, start + len(TABLETS) - 1, Kind.ACCESS, None, False, None, None, None, Basis.NONE)
    assert len(finished(text, [leading])) == 1


def test_where_the_title_names_a_therapy_the_article_is_about_it() -> None:
    nlp = rules_pipeline()
    doc = nlp.make_doc(article(therapy_after=22))
    doc.user_data["title"] = "A year of stem cells"
    for name in ("segments", "mentions"):
        doc = nlp.get_pipe(name)(doc)
    doc._.drafts = (draft(Kind.ACCESS),)
    assert len(nlp.get_pipe("bearing")(doc)._.drafts) == 1

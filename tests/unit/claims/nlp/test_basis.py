"""What a claim rests on is told by who says it, by what its sentence reports, and by whose story it is."""

import pytest

from claims.nlp.basis import basis
from claims.nlp.document import Draft
from claims.vocabulary.statements import Basis, Kind


def draft(read: Basis = Basis.NONE, kind: Kind = Kind.EFFICACY, speaker: str | None = None) -> Draft:
    return Draft(0, 0, 1, kind, None, False, None, None, None, read, speaker=speaker)


@pytest.mark.parametrize(
    ("sentence", "subject", "expected"),
    [
        ("Grafts helped the rats walk.", "Grafts", Basis.PRECLINICAL),
        ("Earlier studies showed that grafts help.", "grafts", Basis.CITED),
        ("Grafts help [3, 7-9].", "Grafts", Basis.CITED),
        ("In the trial the grafts helped.", "the grafts", Basis.TRIAL),
        ("She walks again.", "She", Basis.CASE),
        ("Grafts help.", "Grafts", Basis.NONE),
        ("Sheep farming is common.", "Sheep farming", Basis.NONE),
    ],
)
def test_the_sentence_tells(sentence: str, subject: str, expected: Basis) -> None:
    assert basis(draft(), sentence, subject) is expected


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        ("Aino Virtanen", Basis.EXPERT),
        ("the health ministry", Basis.EXPERT),
        ("a review in Knee", Basis.CITED),
        ("the clinic", Basis.NONE),
    ],
)
def test_the_speaker_tells_where_nothing_else_does(speaker: str, expected: Basis) -> None:
    assert basis(draft(speaker=speaker), "Grafts help.", "Grafts") is expected
    assert basis(draft(Basis.TRIAL, speaker=speaker), "Grafts help.", "Grafts") is Basis.TRIAL


def test_a_disease_does_not_rest_on_the_study_that_tells_of_it() -> None:
    assert basis(draft(Basis.TRIAL, Kind.EPIDEMIOLOGY), "The disease is common.", "The disease") is Basis.NONE


def test_what_the_head_is_surer_of_stays() -> None:
    assert basis(draft(Basis.CASE), "In the trial the grafts helped.", "the grafts") is Basis.CASE

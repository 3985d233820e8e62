"""Whether a sentence tells that a study met its primary outcome, or missed it."""

import pytest

from claims.nlp.assertion.endpoints import met
from claims.vocabulary import Statement
from claims.vocabulary.statements import Kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The NurOwn trial met its primary endpoint.", True),
        ("The primary endpoint of the NurOwn trial was met.", True),
        ("The trial reached its main goal.", True),
        ("The NurOwn trial never met its primary endpoint.", False),
        ("None of the trials met its primary endpoint.", False),
        ("The primary endpoint of the NurOwn trial in ALS was not met.", False),
        ("The primary endpoint wasn't met.", False),
        ("Primary endpoint not met.", False),
        ("The main outcome was missed.", False),
        ("The trial failed its primary endpoint.", False),
        ("The trial did not ultimately meet its primary endpoint.", False),
        ("If the trial met its primary endpoint, the company would file.", None),
        ("The primary outcome was not assessed.", None),
        ("The primary outcome was not death but relapse.", None),
        ("The trial reached its target of 100 patients.", None),
        ("The study met its target sample size.", None),
    ],
)
def test_a_primary_outcome_is_met_or_missed(text: str, told: bool | None) -> None:
    assert met(statement(text)) is told


def test_where_cells_go_is_no_aim_of_a_study() -> None:
    assert met(statement("The transplanted stem cells reached their target tissue.", Kind.MECHANISM)) is None


def statement(text: str, kind: Kind = Kind.TRIAL) -> Statement:
    return Statement(quote=text, text=text, kind=kind)

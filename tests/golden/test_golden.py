"""Golden dossiers give the assessments kept beside them, word for word: a change of rules is a difference to review."""

import json

import pytest

from evidence.grading import Dossier
from tests.golden.cases import Reasoned
from tests.golden.kept import CHOSEN, as_kept, chosen, path_of


@pytest.mark.parametrize("case", list(chosen()), ids=lambda case: case.text)
def test_a_golden_dossier_gives_its_assessment(case: Reasoned) -> None:
    kept = json.loads(path_of(case).read_text(encoding="utf-8"))
    assert as_kept(case, Dossier.from_json(kept["dossier"])) == kept, "if this is meant: python -m tests.golden.renew"


def test_every_chosen_case_is_one_of_the_reasoned() -> None:
    assert len(list(chosen())) == len(CHOSEN)

"""What a sentence says of a study beside its record, and beside what its papers say of it."""

from dataclasses import replace

import pytest

from claims.vocabulary.assertions import TrialDesign
from evidence.grading import Dossier, load_rules
from evidence.grading.case import Case
from evidence.grading.facts import Publication, Trial
from evidence.grading.question import question
from evidence.grading.trials.design import compare
from tests.unit.evidence.grading.universe import AS_OF, claim


def phases_on_record(title: str) -> tuple[str, ...]:
    """The phases that stand beside one that is said, where the study is registered without one."""
    trial = Trial(id="NCT00000001", registry="ClinicalTrials.gov", publications=("p",))
    dossier = Dossier(trials=(trial,), publications=(Publication(id="p", title=title),))
    said = TrialDesign(phases=("PHASE2",))
    asked = claim()
    asked = replace(asked, assertion=replace(asked.assertion, trial=said))
    case = Case(claim=asked, dossier=dossier, rules=load_rules(), as_of=AS_OF, question=question(asked, dossier))
    return next((each.recorded for each in compare(said, trial, case) if each.field == "phase"), ())


@pytest.mark.parametrize(
    ("title", "phases"),
    [
        ("A Phase I/II trial of cells", ("phase 1/phase 2",)),
        ("A Phase I / II trial of cells", ("phase 1/phase 2",)),
        ("Cells: a phase 1/phase 2 study", ("phase 1/phase 2",)),
        ("A phase IIa/IIb study", ("phase 2/phase 2",)),
        ("A phase 2b study", ("phase 2",)),
        ("A phase IV study", ("phase 4",)),
        ("A phase 2 - 4 weeks of rest", ("phase 2",)),
        ("A two-phase 12 week study", ()),
    ],
)
def test_a_paper_gives_its_phase_in_its_title(title: str, phases: tuple[str, ...]) -> None:
    assert tuple(each.casefold() for each in phases_on_record(title)) == phases

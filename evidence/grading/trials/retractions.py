"""Whether and in what year a report is said to have been retracted, beside its record."""

from collections.abc import Iterator

from claims.vocabulary.assertions import TrialDesign
from evidence.grading.assessment import FieldComparison
from evidence.grading.case import Case
from evidence.grading.facts import Publication, Trial
from evidence.grading.studies_meant import publications_of


def retracted(said: TrialDesign, trial: Trial, case: Case) -> Iterator[FieldComparison]:
    """Whether a report of it was retracted by the day of the sentence; that none is on record shows nothing."""
    if said.retracted is None:
        return
    day = case.claim.published_on or case.as_of
    papers = publications_of(trial, case)
    taken_back = tuple(paper for paper in papers if paper.retracted_by(day))
    yield from retracted_in(said, taken_back)
    yield FieldComparison(
        field="retraction",
        said="retracted" if said.retracted else "not retracted",
        recorded=("retracted",) if taken_back else (),
        agrees=said.retracted if taken_back else None,
        records=tuple(paper.id for paper in taken_back or papers),
    )


def retracted_in(said: TrialDesign, papers: tuple[Publication, ...]) -> Iterator[FieldComparison]:
    """The year in which it is said to have been retracted; left open where that day is not on record."""
    if said.retracted_in is None or not papers:
        return
    days = [paper.retracted_on for paper in papers if paper.retracted_on is not None]
    agrees = any(day.earliest.year <= said.retracted_in <= day.latest.year for day in days) if days else None
    yield FieldComparison(
        field="retraction",
        said=str(said.retracted_in),
        recorded=tuple(str(day) for day in days),
        agrees=agrees,
        records=tuple(paper.id for paper in papers),
    )

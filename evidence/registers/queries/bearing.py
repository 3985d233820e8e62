"""All that bears on some concepts, register by register, for what is graded and for where a therapy stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime

from django.db.models import Q, QuerySet

from evidence.registers.models import (
    Approval,
    Authority,
    EstablishedCare,
    Figure,
    ListHorizon,
    Mechanism,
    Pathway,
    Product,
    Publication,
    SearchRecord,
    StudyResult,
    Trial,
    Version,
    Warning,  # noqa: A004
)
from evidence.registers.queries.studies import publications, results, trials
from evidence.registers.queries.versions import Moment, V, begun_by, in_force, known

ACTIVE = ("RECRUITING", "ACTIVE_NOT_RECRUITING", "ENROLLING_BY_INVITATION", "NOT_YET_RECRUITING")


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """What the registers hold on some concepts, register by register."""

    products: Sequence[Product] = ()
    approvals: Sequence[Approval] = ()
    authorities: Sequence[Authority] = ()
    horizons: Sequence[ListHorizon] = ()
    pathways: Sequence[Pathway] = ()
    warnings: Sequence[Warning] = ()
    trials: Sequence[Trial] = ()
    publications: Sequence[Publication] = ()
    results: Sequence[StudyResult] = ()
    mechanisms: Sequence[Mechanism] = ()
    figures: Sequence[Figure] = ()
    care: Sequence[EstablishedCare] = ()
    searches: Sequence[SearchRecord] = ()

    @property
    def versions(self) -> list[Version]:
        return [version for entry in fields(self) for version in getattr(self, entry.name)]


def approvals(
    therapies: Iterable[str], *, in_force_on: date | None = None, known_by: datetime | None = None
) -> "QuerySet[Approval]":
    """What regulators said of products of these therapies, for whatever use and wherever, one row a status."""
    return known(Approval, known_by).filter(in_force(in_force_on), therapies__overlap=list(therapies))


def touching(
    versions: type[V], therapies: Iterable[str], conditions: Iterable[str], *, known_by: datetime | None = None
) -> "QuerySet[V]":
    """Pathways or warnings that name one of these therapies and conditions, or none in particular."""
    asked = Q(conditions=[]) | Q(conditions__overlap=[*conditions, "any"])
    return known(versions, known_by).filter(asked & (Q(therapies=[]) | Q(therapies__overlap=list(therapies))))


def figures(
    conditions: Iterable[str], *, in_force_on: date | None = None, known_by: datetime | None = None
) -> "QuerySet[Figure]":
    """Reference statistics on these conditions; `field` asks for those on the field as a whole."""
    return known(Figure, known_by).filter(begun_by(in_force_on), condition__in=list(conditions))


def looked_for(
    therapies: Iterable[str], conditions: Iterable[str], *, known_by: datetime | None = None
) -> "QuerySet[SearchRecord]":
    return known(SearchRecord, known_by).filter(therapy__in=list(therapies), condition__in=list(conditions))


def everything_on(
    therapies: Iterable[str],
    conditions: Iterable[str],
    *,
    numbers: Iterable[str] = (),
    in_force_on: date | None = None,
    known_by: datetime | None = None,
) -> Holdings:
    """All that bears on any of these concepts, in one query a register, however many claims ask.

    Approvals come whole, with their history, because a claim may name any product; results, warnings and mechanisms of
    a therapy come whatever was treated, because harm counts anywhere; a study comes with all its results and papers.
    """
    therapies, conditions, numbers = list(therapies), list(conditions), list(numbers)
    time: Moment = {"in_force_on": in_force_on, "known_by": known_by}
    studies = list(trials(therapies, conditions, numbers=numbers, **time))
    registered = sorted({study.fact for study in studies})
    found = list(results(therapies, trials=registered, **time))
    papers = {paper for study in studies for paper in study.publications}
    cited = sorted(papers | {result.publication for result in found})
    for_these = Q(therapies=[]) | Q(therapies__overlap=therapies)
    return Holdings(
        products=list(known(Product, known_by)),
        approvals=list(known(Approval, known_by)),
        authorities=list(known(Authority, known_by)),
        horizons=list(known(ListHorizon, known_by)),
        pathways=list(known(Pathway, known_by).filter(for_these)),
        warnings=list(known(Warning, known_by).filter(for_these, begun_by(in_force_on))),
        trials=studies,
        publications=list(publications([], identifiers=cited, numbers=registered, **time)),
        results=found,
        mechanisms=list(known(Mechanism, known_by).filter(begun_by(in_force_on), therapy__in=therapies)),
        figures=list(figures([*conditions, "field"], **time)),
        care=list(known(EstablishedCare, known_by).filter(therapy__in=therapies, condition__in=conditions)),
        searches=list(looked_for(therapies, conditions, known_by=known_by)),
    )


def regulation_on(therapies: Iterable[str], conditions: Iterable[str], *, known_by: datetime | None = None) -> Holdings:
    """All that says where these therapies stand: approvals, list horizons, pathways, warnings, open trials."""
    therapies, conditions = list(therapies), list(conditions)
    return Holdings(
        products=list(known(Product, known_by).filter(therapies__overlap=therapies)),
        approvals=list(approvals(therapies, known_by=known_by)),
        horizons=list(known(ListHorizon, known_by)),
        pathways=list(touching(Pathway, therapies, conditions, known_by=known_by)),
        warnings=list(touching(Warning, therapies, conditions, known_by=known_by)),
        trials=list(trials(therapies, conditions, known_by=known_by).filter(status__in=ACTIVE)),
    )

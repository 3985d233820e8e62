"""Versions in the registers as the pure facts that grading judges: the same words, one class a kind of record."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar

from claims.vocabulary import CONDITIONS, JURISDICTIONS, OUTCOMES, THERAPIES
from claims.vocabulary.terms import COMPARATORS, MECHANISMS, ROUTES, affirmed
from evidence.grading import facts
from evidence.grading.dossier import Dossier
from evidence.registers import models
from evidence.registers.queries import Holdings

F = TypeVar("F", bound=facts.Fact)

VOCABULARY = {
    "therapies": THERAPIES.version,
    "conditions": CONDITIONS.version,
    "outcomes": OUTCOMES.version,
    "jurisdictions": JURISDICTIONS.version,
}


def facts_of(held: Holdings) -> Dossier:
    """What the registers hold on some concepts, as one value to grade by."""
    papers = {paper.fact: paper for paper in held.publications}
    products = {product.fact: product for product in held.products}
    numbers = _people(held.results)
    return Dossier(
        results=tuple(result(row, papers) for row in held.results),
        trials=tuple(trial(row, numbers.get(row.fact, ())) for row in held.trials),
        publications=tuple(publication(row) for row in held.publications),
        mechanisms=tuple(mechanism(row) for row in held.mechanisms),
        products=tuple(product(row) for row in held.products),
        approvals=tuple(approval(row, products) for row in held.approvals),
        authorities=tuple(_of(facts.Authority, row) for row in held.authorities),
        horizons=tuple(_of(facts.ListHorizon, row) for row in held.horizons),
        pathways=tuple(pathway(row) for row in held.pathways),
        warnings=tuple(warning(row) for row in held.warnings),
        figures=tuple(_of(facts.Figure, row) for row in held.figures),
        care=tuple(care(row) for row in held.care),
        searches=tuple(_of(facts.SearchRecord, row) for row in held.searches),
        vocabulary=VOCABULARY,
    )


def _of(kind: type[F], row: models.Version, **more: Any) -> F:
    """The row's columns that the fact has by the same name, a list as a tuple, and what is given beside.

    An empty text is none where the fact may be without it.
    """
    shared = _shared(kind, type(row))  # type: ignore[arg-type]  # a class is hashable
    taken = {name: _plain(getattr(row, name), optional) for name, optional in shared.items()}
    return kind(**(taken | {"id": row.fact, "confidence": facts.Confidence(row.confidence)} | more))


@cache
def _shared(kind: type[facts.Fact], model: type[models.Version]) -> dict[str, bool]:
    """By name, what a fact and a row have in common, and whether the fact may be without it."""
    columns = {field.name for field in model._meta.get_fields()} - {"id"}
    return {field.name: field.default is None for field in fields(kind) if field.name in columns}


def _plain(value: Any, optional: bool) -> Any:
    if isinstance(value, list):
        return tuple(value)
    return None if optional and value == "" else value


def _harms(rows: Iterable[Mapping[str, Any]]) -> tuple[facts.Harm, ...]:
    return tuple(
        facts.Harm(
            outcome=row["harm"],
            words=row["words"],
            count=row.get("count"),
            serious=bool(row.get("serious")),
            attributed=row.get("attributed"),
            fatal=bool(row.get("fatal")),
        )
        for row in rows
    )


def _one(ids: Sequence[str]) -> str | None:
    return ids[0] if ids else None


def _people(results: Iterable[models.StudyResult]) -> dict[str, tuple[int, ...]]:
    """The numbers of people that results tell of, by trial."""
    told: dict[str, set[int]] = {}
    for row in results:
        if row.trial and row.n:
            told.setdefault(row.trial, set()).add(row.n)
    return {number: tuple(sorted(people)) for number, people in told.items()}


def result(row: models.StudyResult, papers: Mapping[str, models.Publication]) -> facts.StudyResult:
    paper = papers.get(row.publication)
    return _of(
        facts.StudyResult,
        row,
        published_on=row.valid_from,
        design=facts.Design(row.design),
        route=_one(ROUTES.within(row.therapy_words)),
        comparators=COMPARATORS.within(row.comparator),
        direction=facts.Direction(row.direction),
        risk_of_bias=facts.RiskOfBias(row.risk_of_bias),
        retracted=row.retracted or bool(paper and paper.retracted),
        retracted_on=paper.retracted_on if paper else None,
        harms=_harms(row.harms),
    )


def trial(row: models.Trial, people: Sequence[int] = ()) -> facts.Trial:
    """A registered study; `people` are further numbers of participants that its results tell of."""
    registered = (row.enrolment, row.enrolment_actual, row.enrolment_planned)
    return _of(
        facts.Trial,
        row,
        names=tuple(name for name in (row.acronym, row.product) if name),
        counts=tuple(dict.fromkeys(n for n in (*registered, *people) if n is not None)),
        primary_outcome="; ".join(row.primary_outcomes) or None,
        has_results=row.has_results or bool(row.publications) or bool(people),
    )


def publication(row: models.Publication) -> facts.Publication:
    known = row.design in {design.value for design in facts.Design}
    design = facts.Design(row.design) if known else None
    return _of(facts.Publication, row, published_on=row.valid_from, design=design)


def mechanism(row: models.Mechanism) -> facts.MechanismRecord:
    named = tuple(row.mechanisms) or MECHANISMS.within(affirmed(row.words))
    return _of(facts.MechanismRecord, row, mechanisms=named)


def product(row: models.Product) -> facts.Product:
    return _of(facts.Product, row, names=tuple(dict.fromkeys(name for name in (*row.names, row.name_local) if name)))


def approval(row: models.Approval, products: Mapping[str, models.Product]) -> facts.Approval:
    known = products.get(row.product)
    is_stem_cell = known.is_stem_cell if known else None
    return _of(facts.Approval, row, since=row.valid_from, until=row.valid_to, is_stem_cell=is_stem_cell)


def pathway(row: models.Pathway) -> facts.Pathway:
    return _of(facts.Pathway, row, since=row.valid_from, until=row.valid_to)


def warning(row: models.Warning) -> facts.RegulatorWarning:
    return _of(
        facts.RegulatorWarning,
        row,
        issued_on=row.valid_from,
        harms=_harms(row.harms),
        route=_one(ROUTES.within(f"{row.title} {row.summary}")),
    )


def care(row: models.EstablishedCare) -> facts.EstablishedCare:
    return _of(facts.EstablishedCare, row, issued_on=row.valid_from)

"""Versions in the registers as the pure facts that grading judges: the same words, one class a kind of record."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from claims.vocabulary import CONDITIONS, JURISDICTIONS, OUTCOMES, THERAPIES
from claims.vocabulary.terms import COMPARATORS, MECHANISMS, ROUTES, affirmed
from evidence.grading import facts
from evidence.grading.dossier import Dossier
from evidence.registers import models
from evidence.registers.queries import Known

VOCABULARY = {
    "therapies": THERAPIES.version,
    "conditions": CONDITIONS.version,
    "outcomes": OUTCOMES.version,
    "jurisdictions": JURISDICTIONS.version,
}


def facts_of(known: Known, pins: Iterable[facts.Pin] = ()) -> Dossier:
    """What the registers hold on some concepts, as one value to grade by."""
    papers = {paper.fact: paper for paper in known.publications}
    products = {product.fact: product for product in known.products}
    numbers = _people(known.results)
    return Dossier(
        results=tuple(result(row, papers) for row in known.results),
        trials=tuple(trial(row, numbers.get(row.fact, ())) for row in known.trials),
        publications=tuple(publication(row) for row in known.publications),
        mechanisms=tuple(mechanism(row) for row in known.mechanisms),
        products=tuple(product(row) for row in known.products),
        approvals=tuple(approval(row, products) for row in known.approvals),
        authorities=tuple(authority(row) for row in known.authorities),
        horizons=tuple(horizon(row) for row in known.horizons),
        pathways=tuple(pathway(row) for row in known.pathways),
        warnings=tuple(warning(row) for row in known.warnings),
        figures=tuple(figure(row) for row in known.figures),
        care=tuple(care(row) for row in known.care),
        searches=tuple(search(row) for row in known.searches),
        pins=tuple(pins),
        vocabulary=VOCABULARY,
    )


def _fact(row: models.Version) -> dict[str, Any]:
    return {
        "id": row.fact,
        "confidence": facts.Confidence(row.confidence),
        "source": row.source,
        "url": row.url or None,
        "checked_on": row.checked_on,
    }


def _harms(rows: Iterable[Mapping[str, Any]]) -> tuple[facts.Harm, ...]:
    return tuple(
        facts.Harm(
            outcome=row["harm"],
            words=row["words"],
            count=row.get("count"),
            serious=bool(row.get("serious")),
            attributed=row.get("attributed"),
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
    return facts.StudyResult(
        **_fact(row),
        trial=row.trial or None,
        publication=row.publication or None,
        published_on=row.valid_from,
        design=facts.Design(row.design),
        therapy=row.therapy,
        therapy_words=row.therapy_words,
        route=_one(ROUTES.within(row.therapy_words)),
        condition=row.condition,
        stage=row.stage or None,
        subjects=row.subjects,
        outcome=row.outcome,
        outcome_words=row.outcome_words,
        registered_primary=row.registered_primary,
        comparator=row.comparator or None,
        comparators=COMPARATORS.within(row.comparator),
        direction=facts.Direction(row.direction),
        n=row.n,
        n_is=row.n_is or None,
        events=row.events or None,
        effect=row.effect or None,
        interval=row.interval or None,
        p=row.p or None,
        difference=row.difference,
        scale=row.scale or None,
        risk_ratio=row.risk_ratio,
        measure=row.measure or None,
        allocation=row.allocation or None,
        masking=row.masking or None,
        stopped_early=row.stopped_early,
        underpowered=row.underpowered,
        follow_up_months=row.follow_up_months,
        risk_of_bias=facts.RiskOfBias(row.risk_of_bias),
        risk_of_bias_why=row.risk_of_bias_why,
        commercial_interest=row.commercial_interest,
        searched_to=row.searched_to,
        pooled=row.pooled or None,
        i_squared=row.i_squared,
        stated_certainty=row.stated_certainty or None,
        includes=tuple(row.includes),
        supersedes=tuple(row.supersedes),
        retracted=row.retracted or bool(paper and paper.retracted),
        retracted_on=paper.retracted_on if paper else None,
        harms=_harms(row.harms),
        note=row.note or None,
    )


def trial(row: models.Trial, people: Sequence[int] = ()) -> facts.Trial:
    """A registered study; `people` are further numbers of participants that its results tell of."""
    registered = (row.enrolment, row.enrolment_actual, row.enrolment_planned)
    return facts.Trial(
        **_fact(row),
        registry=row.registry,
        names=tuple(name for name in (row.acronym, row.product) if name),
        title=row.title,
        therapies=tuple(row.therapies),
        conditions=tuple(row.conditions),
        study_type=row.study_type or None,
        phases=tuple(row.phases),
        allocation=row.allocation or None,
        intervention_model=row.intervention_model or None,
        masking=row.masking or None,
        arms=row.arms,
        comparator=row.comparator or None,
        counts=tuple(dict.fromkeys(n for n in (*registered, *people) if n is not None)),
        status=row.status or None,
        status_on=row.status_on,
        primary_outcome="; ".join(row.primary_outcomes) or None,
        has_results=row.has_results or bool(row.publications) or bool(people),
        sponsor=row.sponsor or None,
        places=tuple(row.places),
        countries=tuple(row.countries),
        started_on=row.started_on,
        completed_on=row.completed_on,
        publications=tuple(row.publications),
    )


def publication(row: models.Publication) -> facts.Publication:
    designs = {design.value for design in facts.Design}
    return facts.Publication(
        **_fact(row),
        pmid=row.pmid or None,
        doi=row.doi or None,
        title=row.title,
        first_author=row.first_author or None,
        journal=row.journal or None,
        published_on=row.valid_from,
        design=facts.Design(row.design) if row.design in designs else None,
        conditions=tuple(row.conditions),
        n=row.n,
        trials=tuple(row.trials),
        retracted=row.retracted,
        retracted_on=row.retracted_on,
        retraction_note=row.retraction_note or None,
    )


def mechanism(row: models.Mechanism) -> facts.MechanismRecord:
    return facts.MechanismRecord(
        **_fact(row),
        publication=row.publication or None,
        therapy=row.therapy,
        conditions=tuple(row.conditions),
        mechanisms=tuple(row.mechanisms) or MECHANISMS.within(affirmed(row.words)),
        subjects=row.subjects,
        words=row.words,
    )


def product(row: models.Product) -> facts.Product:
    return facts.Product(
        **_fact(row),
        names=tuple(dict.fromkeys(name for name in (*row.names, row.name_local) if name)),
        therapies=tuple(row.therapies),
        developer=row.developer or None,
        cell_type=row.cell_type,
        is_stem_cell=row.is_stem_cell,
        is_gene_modified=row.is_gene_modified,
    )


def approval(row: models.Approval, products: Mapping[str, models.Product]) -> facts.Approval:
    known = products.get(row.product)
    return facts.Approval(
        **_fact(row),
        product=row.product,
        jurisdiction=row.jurisdiction,
        therapies=tuple(row.therapies),
        conditions=tuple(row.conditions),
        indication=row.indication,
        population=row.population or None,
        status=row.status,
        since=row.valid_from,
        until=row.valid_to,
        is_stem_cell=known.is_stem_cell if known else None,
    )


def authority(row: models.Authority) -> facts.Authority:
    return facts.Authority(**_fact(row), jurisdiction=row.jurisdiction, names=tuple(row.names), regulates=row.regulates)


def horizon(row: models.ListHorizon) -> facts.ListHorizon:
    return facts.ListHorizon(**_fact(row), read_to=row.read_to, basis=row.basis)


def pathway(row: models.Pathway) -> facts.Pathway:
    return facts.Pathway(
        **_fact(row),
        jurisdiction=row.jurisdiction,
        names=tuple(row.names),
        type=row.type,
        therapies=tuple(row.therapies),
        conditions=tuple(row.conditions),
        allows=row.allows,
        limits=row.limits or None,
        since=row.valid_from,
        until=row.valid_to,
    )


def warning(row: models.Warning) -> facts.RegulatorWarning:
    return facts.RegulatorWarning(
        **_fact(row),
        jurisdiction=row.jurisdiction,
        body=row.body,
        type=row.type,
        issued_on=row.valid_from,
        title=row.title,
        summary=row.summary,
        therapies=tuple(row.therapies),
        conditions=tuple(row.conditions),
        harms=_harms(row.harms),
        route=_one(ROUTES.within(f"{row.title} {row.summary}")),
    )


def figure(row: models.Figure) -> facts.Figure:
    return facts.Figure(
        **_fact(row),
        condition=row.condition,
        measure=row.measure,
        population=row.population,
        value=row.value,
        low=row.low,
        high=row.high,
        unit=row.unit,
        year=row.year,
        forecast=row.forecast,
        quoted=row.quoted,
    )


def care(row: models.EstablishedCare) -> facts.EstablishedCare:
    return facts.EstablishedCare(
        **_fact(row),
        therapy=row.therapy,
        condition=row.condition,
        population=row.population,
        guideline=row.guideline,
        issued_on=row.valid_from,
        reviewers=tuple(row.reviewers),
    )


def search(row: models.SearchRecord) -> facts.SearchRecord:
    return facts.SearchRecord(
        **_fact(row),
        therapy=row.therapy,
        condition=row.condition,
        sources=tuple(row.sources),
        query=row.query,
        searched_on=row.searched_on,
    )

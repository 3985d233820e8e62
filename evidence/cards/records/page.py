"""One record with its source, its versions, what else is on record of it, and the claims that lean on it."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from django.db.models import F, Q
from django.urls import reverse

from claims.vocabulary import OUTCOMES
from evidence.cards import words
from evidence.cards.records import words as said
from evidence.cards.records.fields import fields, provenance
from evidence.cards.records.leaning import SHARED, claims_on
from evidence.cards.records.links import Titles, address, titles
from evidence.cards.records.shapes import Link, RecordPage, Related, ResultLine
from evidence.cards.records.titles import facts, title
from evidence.cards.records.versions import entries, in_force, turns
from evidence.registers.models import (
    REGISTERS,
    Approval,
    Confidence,
    Mechanism,
    Publication,
    StudyResult,
    Trial,
    Version,
)
from evidence.registers.queries import CONFIRMATIONS, RESULTS_DUE, history, known

NOT_CONFIRMED = {
    "care": "Not yet confirmed: this counts as standard care only when two reviewers have confirmed it.",
    "searches": "Not yet confirmed by a reviewer.",
    "horizons": "Not yet confirmed by a reviewer.",
}


def record_page(register: str, fact: str, *, on: date, after: str = "") -> RecordPage | None:
    """The record as it stands on a day, by a constant number of queries; None where there never was such a fact."""
    versions = list(history(REGISTERS[register], fact).select_related("superseded_by"))
    if not versions:
        return None
    spans = _newest_spans(versions)
    version = in_force(spans, on)
    results = _results(register, fact)
    names = titles([version])
    claims, following = claims_on(register, fact, [result.fact for result in results], after=after)
    kind, plural = said.REGISTERS[register]
    return RecordPage(
        register=register,
        register_name=plural,
        list_address=reverse("records", args=[register]),
        kind=kind,
        fact=fact,
        title=title(register, version, names),
        alerts=tuple(_alerts(register, version, on)),
        awaiting=version.superseded_at is None and awaits(register, version),
        fields=fields(register, version, names),
        provenance=provenance(version),
        turns=turns(register, spans, on),
        history=entries(register, versions),
        results=tuple(result_line(result) for result in results),
        related=tuple(_related(register, version, names)),
        claims=claims,
        after=following,
        is_shared=register in SHARED,
    )


def _newest_spans(versions: Sequence[Version]) -> list[Version]:
    """The spans that are on record, in their order; of a fact that was taken off it, the last that were."""
    current = [version for version in versions if version.superseded_at is None]
    last = max(version.superseded_at for version in versions if version.superseded_at) if not current else None
    spans = current or [version for version in versions if version.superseded_at == last]
    return sorted(spans, key=lambda span: span.valid_from.earliest if span.valid_from else date.min)


def _results(register: str, fact: str) -> list[StudyResult]:
    """The results coded from a study or a paper."""
    column = {"trials": "trial", "publications": "publication"}.get(register)
    return list(known(StudyResult).filter(**{column: fact})) if column else []


def result_line(result: StudyResult) -> ResultLine:
    return ResultLine(
        address=address("results", result.fact),
        outcome=words.term(OUTCOMES, result.outcome).name,
        therapy=words.therapy(result.therapy).name,
        condition=words.condition(result.condition).name,
        direction=words.say(words.DIRECTIONS, result.direction),
        design=words.say(words.DESIGNS, result.design),
        people=result.n,
        effect=result.effect or result.events,
        coder=result.coder,
        confirmed=result.confidence == Confidence.OPENED,
    )


# What a reader must see first


def _alerts(register: str, version: Version, on: date) -> Iterator[str]:
    if version.superseded_at:
        yield "This is no longer on record. Its history says since when, and why."
    yield from _ALERTS[register](version, on) if register in _ALERTS else ()
    if awaits(register, version):
        yield NOT_CONFIRMED[register]
    if version.confidence == Confidence.RECALLED:
        yield "Not confirmed: nobody has seen this in a source yet."


def awaits(register: str, version: Any) -> bool:
    """True where fewer reviewers have confirmed it than must."""
    return register in CONFIRMATIONS and len(version.reviewers) < CONFIRMATIONS[register]


def alert(register: str, version: Any, on: date) -> str:
    """What a list says beside a record, if anything must be said."""
    if awaits(register, version):
        return "not yet confirmed"
    if getattr(version, "retracted", False):
        return "retracted"
    if getattr(version, "concern_on", None):
        return "under an expression of concern"
    return "results overdue" if register == "trials" and is_overdue(version, on) else ""


def _paper(paper: Any, _: date) -> Iterator[str]:
    if paper.retracted:
        when = f" {said.when(paper.retracted_on)}" if paper.retracted_on else ""
        yield f"This paper was retracted{when}. It no longer counts as evidence."
    if paper.concern_on:
        yield f"The journal expressed concern about this paper {said.when(paper.concern_on)}."


def _result(result: Any, _: date) -> Iterator[str]:
    if not result.coder:
        yield "Coded by machine from the source named. No second reader has checked it yet."
    if result.retracted:
        yield "Its paper was retracted. It no longer counts as evidence."


def _trial(trial: Any, on: date) -> Iterator[str]:
    if is_overdue(trial, on):
        completed = said.when(trial.primary_completed_on)
        known = (
            f"its registry’s version of {said.day(trial.status_on)}"
            if trial.status_on
            else "its registry, as we know it,"
        )
        papers = " Papers on it are on record." if trial.publications else ""
        yield (
            f"Results overdue: its main outcome was complete {completed}, more than a year ago, and {known} shows none."
            f"{papers}"
        )


def is_overdue(trial: Trial, on: date) -> bool:
    """As `queries.overdue` asks it: an interventional study, a year after its main outcome, with nothing posted."""
    completed = trial.primary_completed_on
    due = completed is not None and completed.latest + RESULTS_DUE <= on
    return due and trial.study_type == "INTERVENTIONAL" and not trial.has_results


_ALERTS: Any = {"publications": _paper, "results": _result, "trials": _trial}


# What else is on record


def _related(register: str, version: Any, names: Titles) -> Iterator[Related]:
    made = {"products": _uses, "approvals": _other_uses, "trials": _papers, "publications": _mechanisms}.get(register)
    links = tuple(made(version, names)) if made else ()
    if links:
        yield Related(title=_RELATED[register], links=links)


_RELATED = {
    "products": "Where it stands",
    "approvals": "Other decisions on this product",
    "trials": "Papers on this study",
    "publications": "Mechanisms that it shows",
}


def _uses(product: Any, names: Titles) -> Iterator[Link]:
    yield from _decisions(product.fact, but="")


def _other_uses(approval: Any, names: Titles) -> Iterator[Link]:
    yield from _decisions(approval.product, but=approval.fact)


def _decisions(product: str, but: str) -> Iterator[Link]:
    decided = known(Approval).filter(product=product).exclude(fact=but)
    for row in decided.order_by("jurisdiction", "fact", F("valid_from").asc(nulls_first=True)):
        place = words.jurisdiction(row.jurisdiction).name
        told = ", ".join(facts("approvals", row))
        yield Link(words=f"{place}: {told}. {row.indication}".strip(), address=address("approvals", row.fact))


def _papers(trial: Any, names: Titles) -> Iterator[Link]:
    asked = Q(fact__in=trial.publications) | Q(trials__contains=[trial.fact])
    for paper in known(Publication).filter(asked):
        told = ", ".join(facts("publications", paper)[:3])
        mark = " (retracted)" if paper.retracted else ""
        yield Link(words=f"{paper.title}{mark}. {told}", address=address("publications", paper.fact))


def _mechanisms(paper: Any, names: Titles) -> Iterator[Link]:
    for row in known(Mechanism).filter(publication=paper.fact):
        yield Link(words=row.words, address=address("mechanisms", row.fact))

"""One record with its source, its versions, what else is on record of it, and the claims that lean on it."""

from collections.abc import Collection, Sequence
from datetime import date

from django.urls import reverse

from claims.vocabulary import OUTCOMES
from evidence.cards import terms, words
from evidence.cards.records import words as said
from evidence.cards.records.alerts import alerts, awaits, retracted_papers
from evidence.cards.records.fields import fields, for_programs, provenance
from evidence.cards.records.leaning import SHARED, claims_on
from evidence.cards.records.links import address, titles
from evidence.cards.records.related import related, through
from evidence.cards.records.shapes import RecordPage, ResultLine
from evidence.cards.records.titles import title
from evidence.cards.records.versions import entries, in_force, turns
from evidence.registers.models import REGISTERS, Confidence, StudyResult, Version
from evidence.registers.queries import history, known


def record_page(register: str, fact: str, *, on: date, after: str = "") -> RecordPage | None:
    """The record as it stands on a day, by a constant number of queries; None where there never was such a fact."""
    found = history(REGISTERS[register], fact).select_related("superseded_by")
    versions = list(found) if "\x00" not in fact else []  # which no text in PostgreSQL has
    if not versions:
        return None
    spans = _newest_spans(versions)
    version = in_force(spans, on)
    results = _results(register, fact)
    names, retracted = titles([version]), retracted_papers(results)
    claims, following = claims_on(register, fact, through(register, fact, results), after=after)
    kind, plural = said.REGISTERS[register]
    return RecordPage(
        register=register,
        register_name=plural,
        list_address=reverse("records", args=[register]),
        kind=kind,
        fact=fact,
        title=title(register, version, names),
        alerts=tuple(alerts(register, version, on)),
        awaiting=version.superseded_at is None and awaits(register, version),
        content=for_programs(spans),
        fields=fields(register, version, names, on),
        provenance=provenance(version),
        turns=turns(register, spans, on),
        history=entries(register, versions),
        results=tuple(result_line(result, retracted) for result in results),
        related=tuple(related(register, version)),
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


def result_line(result: StudyResult, retracted: Collection[str]) -> ResultLine:
    """A row of the table; `retracted` are the papers that were."""
    return ResultLine(
        address=address("results", result.fact),
        outcome=terms.term(OUTCOMES, result.outcome).name,
        therapy=terms.therapy(result.therapy).name,
        condition=terms.condition(result.condition).name,
        direction=words.say(words.DIRECTIONS, result.direction),
        design=words.say(words.DESIGNS, result.design),
        people=result.n,
        effect=result.effect or result.events,
        coder=result.coder,
        retracted=result.retracted or result.publication in retracted,
        confirmed=result.confidence == Confidence.OPENED,
    )

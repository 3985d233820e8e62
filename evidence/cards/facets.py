"""What else a list of claims could be narrowed by, and how many each choice would leave."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Count, Q, QuerySet

from claims.models import ClaimRevision
from evidence.assessments.models import Current, Standing
from evidence.cards import terms, words
from evidence.cards.matching import OF_A_USE, Filters, graded, matching, of_status_in, of_verdict
from evidence.cards.questions import TREES, Question, understand


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One choice, and how many listed claims it leaves."""

    id: str
    name: str
    claims: int
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """What claims can be narrowed by, with those of its choices that leave any."""

    id: str
    title: str
    options: tuple[Option, ...]


def facets(question: Question, filters: Filters) -> Iterable[Facet]:
    """Each facet counts what is found with all choices but its own, by one query."""

    def revisions(**without: Any) -> QuerySet[ClaimRevision]:
        return matching(question, replace(filters, **without))

    def current(**without: Any) -> QuerySet[Current]:
        return graded(revisions(**without))

    yield _facet("condition", "Disease", _overlapping(revisions(condition=""), "conditions"), filters.condition)
    yield _facet("therapy", "Treatment", _overlapping(revisions(therapy=""), "therapies"), filters.therapy)
    yield _facet("kind", "About", _each(revisions(kind=""), words.KINDS, lambda id: Q(kind=id)), filters.kind)
    yield _by_verdict(current(verdict=""), filters)
    standings = {standing.name.lower(): words.STANDINGS[standing] for standing in Standing}
    by_standing = _each(current(standing=""), standings, lambda id: Q(standing=Standing[id.upper()]))
    yield _facet("standing", "Judged by", by_standing, filters.standing)
    if filters.country:
        title = f"Status: {terms.jurisdiction(filters.country).name}"
        of_uses = revisions(status="").filter(OF_A_USE)
        by_status = _each(graded(of_uses), words.STATUSES, lambda id: of_status_in(filters.country, id))
        yield _facet("status", title, by_status, filters.status)


def by_verdict(filters: Filters) -> Facet:
    """How many listed claims each verdict has, of those that the other choices leave."""
    return _by_verdict(graded(matching(understand(""), replace(filters, verdict=""))), filters)


def _by_verdict(current: QuerySet[Current], filters: Filters) -> Facet:
    return _facet("verdict", "Verdict", _each(current, words.VERDICTS_LISTED, of_verdict), filters.verdict)


def _overlapping(revisions: QuerySet[ClaimRevision], column: str) -> Iterable[tuple[str, str, int]]:
    tree = TREES[column]
    names = {id: terms.term(tree, id).name for id in tree if id != "any"}
    counted = _each(revisions, names, lambda id: Q(**{f"{column}__overlap": sorted(tree.kinds(id))}))
    return sorted(counted, key=lambda option: -option[2])


def _each(
    rows: QuerySet[ClaimRevision] | QuerySet[Current], names: Mapping[str, str], holds: Callable[[str], Q]
) -> list[tuple[str, str, int]]:
    counts = rows.aggregate(**{f"n{i}": Count("pk", filter=holds(id)) for i, id in enumerate(names)})
    return [(id, name, counts[f"n{i}"]) for i, (id, name) in enumerate(names.items())]


def _facet(id: str, title: str, counted: Iterable[tuple[str, str, int]], chosen: str) -> Facet:
    options = (Option(id=id, name=name, claims=number, chosen=id == chosen) for id, name, number in counted)
    return Facet(id=id, title=title, options=tuple(option for option in options if option.claims or option.chosen))

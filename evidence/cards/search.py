"""Finding claims: those listed that answer what was asked, a page at a time, and what else could be chosen."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any

from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import Count, F, IntegerField, Q, QuerySet, Value
from django.db.models.functions import Cast, Round

from claims.models import ClaimRevision
from claims.vocabulary import CONDITIONS, THERAPIES
from claims.vocabulary.names import folded
from claims.vocabulary.statements import Kind
from evidence.assessments.models import Current, Standing
from evidence.cards import terms, words
from evidence.cards.claims import cards_of, shown_in_lists
from evidence.cards.countries import COUNTRY_IDS
from evidence.cards.places import cursor, places
from evidence.cards.questions import TREES, Question, Understood, understand
from evidence.cards.shapes import Card
from evidence.cards.withholding import withheld
from evidence.grading.assessment import Status, Verdict

LANGUAGE = "english"  # of the generated search column
PAGE_SIZE = 20
EXPORTED_AT_ONCE = 200
ASKED_FIRST = (Kind.EFFICACY, Kind.SAFETY, Kind.REGULATORY)
SILENT = (Verdict.UNVERIFIABLE, Verdict.NOT_GRADED)
LEFT_COUNTS = 10  # times as much as any word
OF_A_USE = ~Q(conditions__contained_by=["any"])  # a status is one for a disease; of none in particular it is another


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What a list is narrowed to; empty means all. `status` is a use's in `country`; `since`: graded then, or later."""

    condition: str = ""
    therapy: str = ""
    kind: str = ""
    verdict: str = ""
    standing: str = ""
    country: str = ""
    status: str = ""
    since: datetime | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    question: Question
    cards: tuple[Card, ...]
    after: str | None
    total: int | None = None
    facets: tuple[Facet, ...] = field(default=())


def find_claims(asked: str, filters: Filters, *, after: str = "", size: int = PAGE_SIZE) -> Found:
    """One page of listed claims, the best match first, then the newest. Raises BadCursor."""
    question = understand(asked)
    rows = list(_page(_matching(question, filters), question, after)[: size + 1])
    cards = cards_of([row["claim"] for row in rows[:size]])
    last = rows[size - 1] if len(rows) > size else None
    return Found(question=question, cards=tuple(cards), after=cursor(last["score"], last["claim"]) if last else None)


def every_card(asked: str, filters: Filters) -> Iterator[Card]:
    """All that `find_claims` finds, page after page; no more than a page is held at once."""
    after: str | None = ""
    while after is not None:
        found = find_claims(asked, filters, after=after, size=EXPORTED_AT_ONCE)
        yield from found.cards
        after = found.after


def find_claims_with_facets(asked: str, filters: Filters, *, after: str = "") -> Found:
    """The same, with how many there are and how many each further choice would leave."""
    found = find_claims(asked, filters, after=after)
    total = _matching(found.question, filters).count()
    return replace(found, total=total, facets=tuple(_facets(found.question, filters)))


def newest_judged(size: int) -> list[Card]:
    """The claims that reviewers judged last."""
    judged = Current.objects.filter(claim__in=shown_in_lists(), standing__gt=Standing.COMPUTED)
    return cards_of(list(judged.order_by("-shown").values_list("claim", flat=True)[:size]))


def newest_telling(size: int) -> list[Card]:
    """The newest claims of what patients ask first, of which it is shown how they stand; else the newest of all."""
    told = Current.objects.filter(~withheld(), claim__in=shown_in_lists()).exclude(verdict__in=SILENT)
    asked = ClaimRevision.objects.filter(current=True, kind__in=ASKED_FIRST, claim__in=told.values("claim"))
    claims = list(asked.order_by("-claim").values_list("claim", flat=True)[:size])
    return cards_of(claims) or list(find_claims("", Filters(), size=size).cards)


# What answers it


def _matching(question: Question, filters: Filters) -> QuerySet[ClaimRevision]:
    revisions = ClaimRevision.objects.filter(current=True, claim__in=shown_in_lists())
    for concept in question.concepts:
        revisions = revisions.filter(_about(concept))
    if question.asked and not question.concepts:
        revisions = revisions.filter(search=_any(_words(question))) if question.left else revisions.none()
    return revisions.filter(
        _of_revision(filters), claim__in=Current.objects.filter(_of_current(filters)).values("claim")
    )


def _about(concept: Understood) -> Q:
    """Tagged with the concept or a kind of it, or naming it in its words."""
    names = reduce(or_, (SearchQuery(name, config=LANGUAGE, search_type="phrase") for name in concept.names))
    if concept.column == "outcome":
        return Q(search=names)
    kinds = sorted(TREES[concept.column].kinds(concept.id))
    return Q(search=names) | Q(**{f"{concept.column}__overlap": kinds})


def _words(question: Question) -> Iterable[str]:
    return (*question.left, *folded(question.asked))


def _any(words: Iterable[str]) -> SearchQuery:
    return SearchQuery(" or ".join(dict.fromkeys(words)), config=LANGUAGE, search_type="websearch")


def _of_revision(filters: Filters) -> Q:
    chosen = Q()
    if filters.therapy:
        chosen &= Q(therapies__overlap=sorted(THERAPIES.kinds(filters.therapy)))
    if filters.condition:
        chosen &= Q(conditions__overlap=sorted(CONDITIONS.kinds(filters.condition)))
    if filters.status:
        chosen &= OF_A_USE
    return chosen & Q(kind=filters.kind) if filters.kind else chosen


def _of_current(filters: Filters) -> Q:
    chosen = Q()
    if filters.verdict:
        chosen &= _verdict(filters.verdict)
    if filters.standing:
        chosen &= Q(standing=Standing[filters.standing.upper()])
    if filters.since:
        chosen &= Q(updated_at__gte=filters.since)
    if filters.status and filters.country:
        chosen &= _status_in(filters.country, filters.status)
    return chosen


def _status_in(country: str, status: str) -> Q:
    """That of any of a claim's uses: a list of statuses contains each, and one status itself."""
    return Q(**{f"regulatory__{country}__contains": status})


def _verdict(verdict: str) -> Q:
    """Lists follow what cards show: a withheld verdict is found as awaiting review, and not by itself."""
    return withheld() if verdict == words.AWAITING else Q(verdict=verdict) & ~withheld()


# A page of it


def _page(revisions: QuerySet[ClaimRevision], question: Question, after: str) -> "QuerySet[Any, Any]":
    ranked = revisions.annotate(score=_score(question))
    if after:
        score, claim = places(after, 2)
        ranked = ranked.filter(Q(score__lt=score) | Q(score=score, claim__lt=claim))
    return ranked.order_by("-score", "-claim").values("score", "claim")


def _score(question: Question) -> Cast | Value:
    """A whole number, so that places compare exactly; most by the words left over, for all found has the concepts."""
    if question.is_empty:
        return Value(0)
    every, left = (SearchRank(F("search"), _any(words)) for words in (_words(question), question.left))
    return Cast(Round((left * LEFT_COUNTS + every if question.left else every) * 1_000_000), IntegerField())


# What else could be chosen


def _facets(question: Question, filters: Filters) -> Iterable[Facet]:
    """Each facet counts what is found with all choices but its own, by one query."""

    def revisions(**without: Any) -> QuerySet[ClaimRevision]:
        return _matching(question, replace(filters, **without))

    def current(**without: Any) -> QuerySet[Current]:
        return Current.objects.filter(claim__in=revisions(**without).values("claim"))

    yield _facet("condition", "Condition", _overlapping(revisions(condition=""), "conditions"), filters.condition)
    yield _facet("therapy", "Therapy", _overlapping(revisions(therapy=""), "therapies"), filters.therapy)
    yield _facet("kind", "About", _each(revisions(kind=""), words.KINDS, lambda id: Q(kind=id)), filters.kind)
    yield _by_verdict(current(verdict=""), filters)
    standings = {standing.name.lower(): words.STANDINGS[standing] for standing in Standing}
    by_standing = _each(current(standing=""), standings, lambda id: Q(standing=Standing[id.upper()]))
    yield _facet("standing", "Judged by", by_standing, filters.standing)
    if filters.country:
        title = f"Status: {terms.jurisdiction(filters.country).name}"
        of_uses = Current.objects.filter(claim__in=revisions(status="").filter(OF_A_USE).values("claim"))
        by_status = _each(of_uses, words.STATUSES, lambda id: _status_in(filters.country, id))
        yield _facet("status", title, by_status, filters.status)


def by_verdict(filters: Filters) -> Facet:
    """How many listed claims each verdict has, of those that the other choices leave."""
    revisions = _matching(understand(""), replace(filters, verdict=""))
    return _by_verdict(Current.objects.filter(claim__in=revisions.values("claim")), filters)


def _by_verdict(current: QuerySet[Current], filters: Filters) -> Facet:
    return _facet("verdict", "Verdict", _each(current, words.VERDICTS_LISTED, _verdict), filters.verdict)


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


def choices() -> Mapping[str, frozenset[str]]:
    """The values that each filter takes."""
    return {
        "condition": frozenset(CONDITIONS),
        "therapy": frozenset(THERAPIES),
        "kind": frozenset(map(str, Kind)),
        "verdict": frozenset((*map(str, Verdict), words.AWAITING)),
        "standing": frozenset(standing.name.lower() for standing in Standing),
        "country": COUNTRY_IDS,
        "status": frozenset(map(str, Status)),
    }

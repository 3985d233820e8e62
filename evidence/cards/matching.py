"""Which listed claims answer what was asked, and what a list of them is narrowed to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from operator import or_

from django.contrib.postgres.search import SearchQuery
from django.db.models import Q, QuerySet

from claims.models import ClaimRevision
from claims.vocabulary import CONDITIONS, THERAPIES
from claims.vocabulary.names import folded
from claims.vocabulary.statements import Kind
from evidence.assessments.models import Current, Standing
from evidence.cards import words
from evidence.cards.claims import shown_in_lists
from evidence.cards.countries import COUNTRY_IDS
from evidence.cards.questions import TREES, Question, Understood
from evidence.cards.withholding import withheld
from evidence.grading.assessment import Status, Verdict

LANGUAGE = "english"  # of the generated search column
OF_A_USE = ~Q(conditions__contained_by=["any"])  # a status is one for a disease; of none in particular it is another


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What a list is narrowed to; empty means all. `status` is a use's in `country`.

    `since`: what the claim says, or its grade, is of then or later. A claim that is being graded anew has no verdict,
    standing or status by which it could be found.
    """

    condition: str = ""
    therapy: str = ""
    kind: str = ""
    verdict: str = ""
    standing: str = ""
    country: str = ""
    status: str = ""
    since: datetime | None = None


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


def matching(question: Question, filters: Filters) -> QuerySet[ClaimRevision]:
    """What the listed claims say now that are about all of its concepts, or, if it has none, have any of its words."""
    revisions = ClaimRevision.objects.filter(current=True, claim__in=shown_in_lists())
    for concept in question.concepts:
        revisions = revisions.filter(_about(concept))
    if question.asked and not question.concepts:
        revisions = revisions.filter(search=any_of(words_of(question))) if question.left else revisions.none()
    revisions, of_grade = revisions.filter(_of_revision(filters)), _of_current(filters)
    if of_grade:
        return revisions.filter(pk__in=Current.objects.filter(of_grade).values("revision"))
    return revisions.filter(claim__in=Current.objects.values("claim"))


def graded(revisions: QuerySet[ClaimRevision]) -> QuerySet[Current]:
    """What is shown of these; of what is being graded anew, nothing is."""
    return Current.objects.filter(revision__in=revisions.values("pk"))


def _about(concept: Understood) -> Q:
    """Tagged with the concept or a kind of it, or naming it in its words."""
    names = reduce(or_, (SearchQuery(name, config=LANGUAGE, search_type="phrase") for name in concept.names))
    if concept.column == "outcome":
        return Q(search=names)
    kinds = sorted(TREES[concept.column].kinds(concept.id))
    return Q(search=names) | Q(**{f"{concept.column}__overlap": kinds})


def _of_revision(filters: Filters) -> Q:
    chosen = Q()
    if filters.therapy:
        chosen &= Q(therapies__overlap=sorted(THERAPIES.kinds(filters.therapy)))
    if filters.condition:
        chosen &= Q(conditions__overlap=sorted(CONDITIONS.kinds(filters.condition)))
    if filters.status:
        chosen &= OF_A_USE
    if filters.since:
        regraded = Current.objects.filter(updated_at__gte=filters.since)
        chosen &= Q(made_at__gte=filters.since) | Q(claim__in=regraded.values("claim"))
    return chosen & Q(kind=filters.kind) if filters.kind else chosen


def _of_current(filters: Filters) -> Q:
    chosen = Q()
    if filters.verdict:
        chosen &= of_verdict(filters.verdict)
    if filters.standing:
        chosen &= Q(standing=Standing[filters.standing.upper()])
    if filters.status and filters.country:
        chosen &= of_status_in(filters.country, filters.status)
    return chosen


def of_status_in(country: str, status: str) -> Q:
    """That of any of a claim's uses: a list of statuses contains each, and one status itself."""
    return Q(**{f"regulatory__{country}__contains": status})


def of_verdict(verdict: str) -> Q:
    """Lists follow what cards show: a withheld verdict is found as awaiting review, and not by itself."""
    return withheld() if verdict == words.AWAITING else Q(verdict=verdict) & ~withheld()


def words_of(question: Question) -> Iterable[str]:
    """Those left over as they are written, and all of them as names are compared."""
    return (*question.left, *folded(question.asked))


def any_of(words: Iterable[str]) -> SearchQuery:
    return SearchQuery(" or ".join(dict.fromkeys(words)), config=LANGUAGE, search_type="websearch")

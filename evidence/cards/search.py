"""Finding claims: those listed that answer what was asked, a page at a time."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from django.contrib.postgres.search import SearchRank
from django.db.models import Case, Exists, F, IntegerField, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Cast, Round

from claims.models import ClaimRevision
from claims.vocabulary.statements import Kind
from evidence.assessments.models import Current, Standing
from evidence.cards.claims import cards_of, shown_in_lists
from evidence.cards.facets import Facet, facets
from evidence.cards.matching import Filters, any_of, matching, words_of
from evidence.cards.places import cursor, places
from evidence.cards.questions import Question, understand
from evidence.cards.shapes import Card
from evidence.cards.withholding import withheld
from evidence.grading.assessment import Verdict

PAGE_SIZE = 20
EXPORTED_AT_ONCE = 200
ASKED_FIRST = (Kind.EFFICACY, Kind.SAFETY, Kind.REGULATORY)
SILENT = (Verdict.UNVERIFIABLE, Verdict.NOT_GRADED)
LEFT_COUNTS = 10  # times as much as any word
TOLD_COUNTS = 0.7  # a claim of which it is told how it stands: more than all the words that name the concepts


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    question: Question
    cards: tuple[Card, ...]
    after: str | None
    total: int | None = None
    facets: tuple[Facet, ...] = field(default=())

    @property
    def can_be_narrowed(self) -> bool:
        return any(facet.options for facet in self.facets)


def find_claims(asked: str, filters: Filters, *, after: str = "", size: int = PAGE_SIZE) -> Found:
    """One page of listed claims, the best match first, then the newest. Raises BadCursor."""
    question = understand(asked)
    rows = list(_page(matching(question, filters), question, after)[: size + 1])
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
    total = matching(found.question, filters).count()
    return replace(found, total=total, facets=tuple(facets(found.question, filters)))


def _page(revisions: QuerySet[ClaimRevision], question: Question, after: str) -> "QuerySet[Any, Any]":
    ranked = revisions.annotate(score=_score(question))
    if after:
        score, claim = places(after, 2)
        ranked = ranked.filter(Q(score__lt=score) | Q(score=score, claim__lt=claim))
    return ranked.order_by("-score", "-claim").values("score", "claim")


def _score(question: Question) -> Cast | Value:
    """A whole number, so that places compare exactly.

    Most by the words left over, for all found has the concepts; then by whether it is told how the claim stands.
    """
    if question.is_empty:
        return Value(0)
    told = Exists(Current.objects.filter(revision=OuterRef("pk")).exclude(verdict__in=SILENT))
    every, left = (SearchRank(F("search"), any_of(words)) for words in (words_of(question), question.left))
    score = every + Case(When(told, then=TOLD_COUNTS), default=0.0)
    return Cast(Round((left * LEFT_COUNTS + score if question.left else score) * 1_000_000), IntegerField())


def newest_judged(size: int) -> list[Card]:
    """The claims that reviewers judged last."""
    graded = Current.objects.filter(claim__in=shown_in_lists(), revision__current=True)
    judged = graded.filter(standing__gt=Standing.COMPUTED)
    return cards_of(list(judged.order_by("-shown").values_list("claim", flat=True)[:size]))


def newest_telling(size: int) -> list[Card]:
    """The newest claims of what patients ask first, of which it is shown how they stand; else the newest of all."""
    told = Current.objects.filter(~withheld(), claim__in=shown_in_lists()).exclude(verdict__in=SILENT)
    asked = ClaimRevision.objects.filter(current=True, kind__in=ASKED_FIRST, pk__in=told.values("revision"))
    claims = list(asked.order_by("-claim").values_list("claim", flat=True)[:size])
    return cards_of(claims) or list(find_claims("", Filters(), size=size).cards)

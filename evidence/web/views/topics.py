"""What is known: every therapy for every condition at a glance, and one of them in full."""

from collections.abc import Sequence

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from claims.vocabulary import CONDITIONS
from evidence.cards.topics import evidence_map, topic_page
from evidence.cards.topics.shapes import ConditionTopics
from evidence.web.narrowing import UnknownChoice
from evidence.web.views.errors import bad_request


def overview(request: HttpRequest) -> HttpResponse:
    today, asked = timezone.localdate(), request.GET.get("condition", "")
    conditions = evidence_map(on=today)
    try:
        rows = _of(asked, conditions)
    except UnknownChoice as error:
        return bad_request(request, error)
    return render(request, "topics/map.html", {"conditions": conditions, "rows": rows, "asked": asked, "on": today})


def _of(asked: str, conditions: Sequence[ConditionTopics]) -> Sequence[ConditionTopics]:
    """A condition and its kinds; all of them where none is asked for. Raises UnknownChoice."""
    if not asked:
        return conditions
    kinds = CONDITIONS.kinds(asked) if asked in CONDITIONS else frozenset()
    rows = [row for row in conditions if row.condition.id in kinds]
    if not rows:
        raise UnknownChoice(f"Nothing is on the map for “{asked[:60]}”. Choose a disease from its list.")
    return rows


def topic(request: HttpRequest, condition: str, therapy: str) -> HttpResponse:
    page = topic_page(therapy, condition, on=timezone.localdate())
    if page is None:
        raise Http404
    return render(request, "topics/page.html", {"page": page})

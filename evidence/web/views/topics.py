"""What is known: every therapy for every condition at a glance, and one of them in full."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from claims.vocabulary import CONDITIONS
from evidence.cards import terms
from evidence.cards.topics import evidence_map, topic_page
from evidence.web.narrowing import IDS, UnknownChoice
from evidence.web.views.errors import bad_request


def overview(request: HttpRequest) -> HttpResponse:
    today, asked = timezone.localdate(), request.GET.get("condition", "")
    if asked and asked not in IDS["condition"]:
        return bad_request(
            request, UnknownChoice(f"There is no disease “{asked[:60]}”. Choose one from the map’s list.")
        )
    conditions, kinds = evidence_map(on=today), CONDITIONS.kinds(asked) if asked else ()
    rows = [row for row in conditions if row.condition.id in kinds] if asked else conditions
    shown = {"conditions": conditions, "rows": rows, "asked": terms.condition(asked) if asked else None, "on": today}
    return render(request, "topics/map.html", shown)


def topic(request: HttpRequest, condition: str, therapy: str) -> HttpResponse:
    page = topic_page(therapy, condition, on=timezone.localdate())
    if page is None:
        raise Http404
    return render(request, "topics/page.html", {"page": page})

"""What is known: every therapy for every condition at a glance, and one of them in full."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from evidence.cards.topics import evidence_map, topic_page


def overview(request: HttpRequest) -> HttpResponse:
    today = timezone.now().date()
    return render(request, "topics/map.html", {"conditions": evidence_map(on=today), "on": today})


def topic(request: HttpRequest, condition: str, therapy: str) -> HttpResponse:
    page = topic_page(therapy, condition, on=timezone.now().date())
    if page is None:
        raise Http404
    return render(request, "topics/page.html", {"page": page})

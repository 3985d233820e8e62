"""Is it allowed? Products, countries and uses, on a day, and how far each country's list was read."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from evidence.cards.places import BadCursor
from evidence.cards.regulation import regulation_page
from evidence.web.narrowing import CHOICES, UnknownChoice, asked_day, narrowing
from evidence.web.views.errors import bad_request

OFFERED = ("condition", "therapy", "country")


def regulation(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    try:
        asked, on = narrowing(request, OFFERED), asked_day(request, today)
        page = regulation_page(asked, on=on, after=request.GET.get("after", ""))
    except (BadCursor, UnknownChoice) as error:
        return bad_request(request, error)
    shown = {"page": page, "asked": asked, "on": on, "choices": {name: CHOICES[name] for name in OFFERED}}
    return render(request, "regulation/page.html", shown)

"""The first page: a claim to search for, an article to check, what was judged last, and how fresh the facts are."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from evidence.cards.articles import are_all_samples
from evidence.cards.records.lists import checks_of
from evidence.cards.search import newest_judged, newest_telling
from evidence.web.forms import CheckForm

SHOWN = 6
REGISTERS = ("approvals", "trials", "publications")


def home(request: HttpRequest) -> HttpResponse:
    judged = newest_judged(SHOWN)
    shown = {
        "cards": judged or newest_telling(SHOWN),
        "judged": bool(judged),
        "samples": are_all_samples(),
        "checked": checks_of(REGISTERS),
        "form": CheckForm(),
    }
    return render(request, "home/page.html", shown)

"""The first page: a claim to search for, an article to check, what was judged last, what is known, how fresh it is."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from evidence.cards.articles import are_all_samples
from evidence.cards.records.lists import RESTED_ON, checks_of
from evidence.cards.search import newest_judged, newest_telling
from evidence.cards.topics import map_in_small
from evidence.web.forms import CheckForm

SHOWN = 6
ON_THE_MAP = 8


def home(request: HttpRequest) -> HttpResponse:
    judged = newest_judged(SHOWN)
    shown = {
        "cards": judged or newest_telling(SHOWN),
        "judged": bool(judged),
        "samples": are_all_samples(),
        "known": map_in_small(on=timezone.now().date(), size=ON_THE_MAP),
        "checked": checks_of(RESTED_ON),
        "form": CheckForm(),
    }
    return render(request, "home/page.html", shown)

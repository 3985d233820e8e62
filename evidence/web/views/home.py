"""The first page: a claim to search for, an article to check, and what reviewers judged last."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from evidence.cards.search import newest, newest_judged
from evidence.web.forms import CheckForm

SHOWN = 6


def home(request: HttpRequest) -> HttpResponse:
    judged = newest_judged(SHOWN)
    cards = judged or newest(SHOWN)
    return render(request, "home/page.html", {"cards": cards, "judged": bool(judged), "form": CheckForm()})

"""Words of an article that say two things: beside the claim that was found, a reviewer adds the other one."""

from dataclasses import dataclass

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.http import require_http_methods

from claims.actions import CannotAdd, add, places_of
from claims.models import Appearance, ClaimRevision, Membership
from claims.queries import listed_appearances, listed_claims
from evidence.accounts.models import Role
from evidence.accounts.person import person_of
from evidence.cards.quotes import context
from evidence.pipeline.queue import start_grading
from evidence.web.correction import AdditionForm
from evidence.web.forms import LARGEST_ID
from evidence.web.roles import for_role
from evidence.web.views.workbench import led_elsewhere

ADDED = 'The article makes <a href="{}">the other claim</a> too, which is being graded: look at it in a moment.'
PLACES = 20  # that are offered


@dataclass(frozen=True, slots=True)
class Place:
    """Words of an article as they stand among others."""

    start: int
    before: str
    words: str
    after: str


@for_role(Role.REVIEWER)
@require_http_methods(["GET", "HEAD", "POST"])
def split_claim(request: HttpRequest, pk: int) -> HttpResponse:
    """Let an article that makes this claim make another one too; this one may then be corrected to what is left."""
    if elsewhere := led_elsewhere(request, pk, "The other claim"):
        return elsewhere
    get_object_or_404(listed_claims(), pk=pk)
    said = _said(pk, (request.POST or request.GET).get("article", ""))
    if request.method != "POST":
        revision = ClaimRevision.objects.get(claim=pk, current=True)
        return _page(request, said, pk, AdditionForm.beside(revision, said.extraction.article_id))
    form = AdditionForm(request.POST)
    if not form.is_valid():
        return _page(request, said, pk, form)
    given = form.cleaned_data
    try:
        with transaction.atomic():
            asked = {"at": given["at"], "by": person_of(request).pk, "why": given["why"]}
            added = add(said.extraction.article_id, given["words"], form.said, **asked)
            start_grading(said.extraction.reading.snapshot)
    except CannotAdd as error:
        form.refuse(error.faults)
        return _page(request, said, pk, form)
    other = Membership.objects.get(appearance=added, superseded_at=None).claim_id
    messages.success(request, format_html(ADDED, reverse("workbench", args=[other])))
    return redirect("workbench", pk)


def _said(pk: int, article: str) -> Appearance:
    """The words by which a listed article makes the claim."""
    number = int(article) if article.isdecimal() and len(article) < len(str(LARGEST_ID)) else 0
    said = listed_appearances().filter(memberships__claim=pk, memberships__superseded_at=None)
    of_article = said.filter(extraction__article=number).select_related("extraction__reading__snapshot__article")
    first = of_article.order_by("start").first()
    if first is None:
        raise Http404
    return first


def _page(request: HttpRequest, said: Appearance, pk: int, form: AdditionForm) -> HttpResponse:
    text = said.extraction.reading.text
    before, after = context(text, said.start, said.end)
    words = form["words"].value() or ""
    places = [Place(start, *_around(text, start, end)) for start, end in places_of(words, text)[:PLACES]]
    shown = {
        "claim": pk,
        "article": said.extraction.article_id,
        "made": said.extraction.appearances.count(),
        "passage": Place(said.start, before, said.quote, after),
        "form": form,
        "places": places if len(places) > 1 else [],
    }
    return render(request, "review/split.html", shown, status=422 if form.is_bound else 200)


def _around(text: str, start: int, end: int) -> tuple[str, str, str]:
    before, after = context(text, start, end)
    return before, text[start:end], after

"""A reader reports a mistake in a claim or its grade; a reviewer looks at it."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from claims.queries import listed_claims
from evidence.accounts.limits import Limit
from evidence.assessments.actions import keep_report
from evidence.cards.claims import cards_of
from evidence.web.forms import ReportForm
from evidence.web.limits import over_limit

PAGE = "claim/report.html"
THANKS = "Thank you. A reviewer will look at it; what is decided will stand in the claim's history."


@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, pk: int) -> HttpResponse:
    claim = get_object_or_404(listed_claims(), pk=pk)
    form, cards = ReportForm(request.POST or None), cards_of([pk])
    if request.method != "POST" or not form.is_valid():
        shown = {"form": form, "claim": claim, "cards": cards}
        return render(request, PAGE, shown, status=422 if form.errors else 200)
    limit = Limit(name="report", times=settings.REPORTS_PER_HOUR, seconds=3600)
    said = ("reports", "Reports cannot be taken")
    if refused := over_limit(request, limit, *said, form, PAGE, claim=claim, cards=cards):
        return refused
    keep_report(claim, form.cleaned_data["words"])
    messages.success(request, THANKS)
    return redirect("claim-by-number", pk)

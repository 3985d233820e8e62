"""A reader reports a mistake in a claim or its grade; a reviewer looks at it."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from claims.queries import listed_claims
from evidence.accounts.limits import CannotCount, Limit, wait_for, who_asks
from evidence.assessments.models import Report
from evidence.cards.claims import cards_of
from evidence.web.forms import ReportForm
from evidence.web.views.errors import refused_for, too_many_words, unavailable

THANKS = "Thank you. A reviewer will look at it; what is decided will stand in the claim's history."


def report(request: HttpRequest, pk: int) -> HttpResponse:
    claim = get_object_or_404(listed_claims(), pk=pk)
    form = ReportForm(request.POST or None)
    shown = {"claim": claim, "cards": cards_of([pk]), "form": form}
    if request.method != "POST" or not form.is_valid():
        return render(request, "claim/report.html", shown, status=422 if form.errors else 200)
    try:
        seconds = wait_for(Limit(name="report", times=settings.REPORTS_PER_HOUR, seconds=3600), who_asks(request))
    except CannotCount:
        return unavailable(request, "Reports cannot be taken just now. Please try again in a few minutes.")
    if seconds:
        form.add_error(None, too_many_words(seconds, "reports"))
        return refused_for(seconds, request, "claim/report.html", shown)
    Report.objects.create(claim=claim, words=form.cleaned_data["words"])
    messages.success(request, THANKS)
    return redirect("claim-by-number", pk)

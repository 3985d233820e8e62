"""Words that claim nothing which could be checked: a reviewer rejects their claim, or restores it."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.http import require_POST

from claims.actions import CannotReject, reject, restore
from claims.queries import known_claims, listed_claims
from evidence.accounts.models import Role
from evidence.accounts.person import person_of
from evidence.pipeline.queue import start_grading_again
from evidence.review.queue import next_claim
from evidence.web.correction import SeenForm, WhyForm
from evidence.web.roles import for_role
from evidence.web.views.workbench import led_elsewhere, refused

REJECTED = 'It is a claim no more, and in no list. <a href="{}">The words that you rejected</a>'


@for_role(Role.REVIEWER)
@require_POST
def reject_claim(request: HttpRequest, pk: int) -> HttpResponse:
    """Take it out of every list, and go on with the next claim."""
    if elsewhere := led_elsewhere(request, pk, "Your word on it"):
        return elsewhere
    get_object_or_404(listed_claims(), pk=pk)
    form, reviewer = SeenForm(request.POST), person_of(request)
    if not form.is_valid():
        return refused(request, form, pk)
    following = next_claim(reviewer, after=pk)
    try:
        reject(pk, seen=form.cleaned_data["revision"], by=reviewer.pk, why=form.cleaned_data["why"])
    except CannotReject as error:
        messages.error(request, str(error))
        return redirect("workbench", pk)
    messages.success(request, format_html(REJECTED, reverse("claim-by-number", args=[pk])))
    return redirect("workbench", following) if following else redirect("review")


@for_role(Role.REVIEWER)
@require_POST
def restore_claim(request: HttpRequest, pk: int) -> HttpResponse:
    """Let it be a claim again, which a worker grades by what is known now."""
    get_object_or_404(known_claims(), pk=pk)
    form = WhyForm(request.POST)
    if not form.is_valid():
        return refused(request, form, pk)
    try:
        with transaction.atomic():
            restore(pk, by=person_of(request).pk, why=form.cleaned_data["why"])
            start_grading_again(pk)
    except CannotReject as error:
        messages.error(request, str(error))
    else:
        messages.success(request, "It is a claim again, wherever an article makes it.")
    return redirect("claim-by-number", pk)

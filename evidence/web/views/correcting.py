"""A claim that does not say what its words do: a reviewer corrects it, or takes a correction back."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.html import format_html
from django.views.decorators.http import require_POST

from claims.actions import CannotCorrect, correct, take_back
from claims.models import Claim, ClaimRevision
from claims.queries import listed_claims
from evidence.accounts.models import Role
from evidence.accounts.person import person_of
from evidence.assessments.pins import holds, pins_in_force
from evidence.pipeline.queue import start_grading_again
from evidence.web.correction import CorrectionForm, SeenForm
from evidence.web.roles import for_role
from evidence.web.views.workbench import led_elsewhere, refused, show_claim

SENT = "Your correction"
GRADED_ANEW = "It is being graded anew: load the page again in a moment."


@for_role(Role.REVIEWER)
@require_POST
def correct_claim(request: HttpRequest, pk: int) -> HttpResponse:
    """Let it say what the reviewer wrote, to be graded anew by a worker; or show what is wrong with that."""
    if elsewhere := led_elsewhere(request, pk, SENT):
        return elsewhere
    get_object_or_404(listed_claims(), pk=pk)
    form = CorrectionForm(request.POST)
    if not form.is_valid():
        return show_claim(request, pk, correction=form)
    given = form.cleaned_data
    try:
        with transaction.atomic():
            correct(pk, form.said, seen=given["seen"], by=person_of(request).pk, why=given["why"])
            start_grading_again(pk)
    except CannotCorrect as error:
        form.refuse(error.faults)
        return led_elsewhere(request, pk, SENT) or show_claim(request, pk, correction=form)
    messages.success(request, _corrected(pk))
    return redirect("workbench", pk)


def _corrected(pk: int) -> str:
    said = f"Your correction is kept. {GRADED_ANEW}{_lapsed(pk)}"
    if Claim.objects.filter(pk=pk, fingerprint=None).exists():
        return format_html('{} <a href="#alike">Another claim says the same</a>: you may join the two.', said)
    return said


def _lapsed(pk: int) -> str:
    asked = ClaimRevision.objects.get(claim=pk, current=True).statement
    if all(holds(pin, asked) for pin in pins_in_force([pk])):
        return ""
    return " It asks about something else now, so what reviewers said of whether results count no longer holds."


@for_role(Role.REVIEWER)
@require_POST
def take_correction_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Let it say again what the machine found."""
    if elsewhere := led_elsewhere(request, pk, "Your word on it"):
        return elsewhere
    get_object_or_404(listed_claims(), pk=pk)
    form = SeenForm(request.POST)
    if not form.is_valid():
        return refused(request, form, pk)
    given = form.cleaned_data
    try:
        with transaction.atomic():
            take_back(pk, seen=given["revision"], by=person_of(request).pk, why=given["why"])
            start_grading_again(pk)
    except CannotCorrect as error:
        messages.error(request, str(error))
    else:
        messages.success(request, f"The claim says what the machine found again. {GRADED_ANEW}")
    return redirect("workbench", pk)

"""A result that a reviewer takes otherwise than the machine: left out, counted, or of another risk of bias."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from evidence.accounts.models import Role
from evidence.accounts.person import person_of
from evidence.assessments.actions import AlreadyMoved
from evidence.assessments.pinning import CannotPin, pin_result
from evidence.pipeline.queue import start_grading_again
from evidence.web.forms import ResultForm
from evidence.web.roles import for_role
from evidence.web.views.workbench import led_elsewhere, show_claim
from evidence.web.workbench import judgeable


@for_role(Role.REVIEWER)
@require_POST
def judge_result(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep what they make of a result; the claim is then graded again by a worker."""
    if elsewhere := led_elsewhere(request, pk, "Your word on the result"):
        return elsewhere
    get_object_or_404(judgeable(), pk=pk)
    form = ResultForm(request.POST)
    if not form.is_valid():
        return show_claim(request, pk, result=form)
    given, by = form.cleaned_data, person_of(request)
    try:
        with transaction.atomic():
            pin_result(pk, given["result"], form.said, why=given["why"], by=by, seen=given["newest"])
            start_grading_again(pk)
    except CannotPin as error:
        form.add_error(None, str(error))
        return show_claim(request, pk, result=form)
    except AlreadyMoved as error:
        form.add_error(None, str(error))
        return led_elsewhere(request, pk, "Your word on the result") or show_claim(request, pk, result=form, status=409)
    messages.success(request, "What you say of the result is kept, and the claim is being graded again.")
    return redirect(f"{reverse('workbench', args=[pk])}#results")

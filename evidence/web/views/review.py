"""The reviewer's work: what comes next and why, and one claim with all that is needed to judge it on one page."""

from typing import cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from claims.queries import listed_claims
from evidence.accounts.models import Role, User
from evidence.assessments.actions import AlreadyMoved, confirm
from evidence.assessments.models import Current
from evidence.cards.claims import cards_of
from evidence.cards.dossier import claim_page
from evidence.review.queue import next_claim, queue_length, waiting_claims
from evidence.web.forms import JudgementForm
from evidence.web.roles import for_role

SHOWN = 20


@for_role(Role.REVIEWER)
def queue(request: HttpRequest) -> HttpResponse:
    waiting = waiting_claims(SHOWN)
    cards = {card.id: card for card in cards_of([entry.claim for entry in waiting])}
    rows = [(cards[entry.claim], entry.why) for entry in waiting]
    return render(request, "review/queue.html", {"rows": rows, "waiting": queue_length()})


@for_role(Role.REVIEWER)
def take_next(request: HttpRequest) -> HttpResponse:
    """To the first claim that waits; `after`: to the one that waits behind this."""
    after = request.GET.get("after", "")
    claim = next_claim(after=int(after) if after.isdecimal() and len(after) < 19 else None)
    return redirect("workbench", claim) if claim else redirect("review")


@for_role(Role.REVIEWER)
def workbench(request: HttpRequest, pk: int) -> HttpResponse:
    current = get_object_or_404(Current.objects.select_related("computed").filter(claim__in=listed_claims()), pk=pk)
    if request.method != "POST":
        return _workbench(request, current, JudgementForm.prefilled(current))
    form = JudgementForm(request.POST)
    return _judge(request, current, form) if form.is_valid() else _workbench(request, current, form, status=422)


def _judge(request: HttpRequest, current: Current, form: JudgementForm) -> HttpResponse:
    given = form.cleaned_data
    try:
        confirm(
            current.claim_id,
            seen=given["seen"],
            verdict=given["verdict"],
            certainty=given["certainty"] or None,
            reason=given["reason"],
            judged_by=cast("User", request.user),
        )
    except AlreadyMoved as error:
        form.add_error(None, str(error))
        return _workbench(request, current, form, status=409)
    messages.success(request, "Your judgement is kept, and readers see it now.")
    return redirect("claim", current.claim_id, "claim")


def _workbench(request: HttpRequest, current: Current, form: JudgementForm, status: int = 200) -> HttpResponse:
    page = claim_page(current.claim_id)
    if page is None:
        raise Http404
    shown = {"page": page, "form": form, "machine": current.computed, "current": current}
    return render(request, "review/workbench.html", shown, status=status)

"""The registers: each as a list, and each record on a page with its source, its versions and what leans on it."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from evidence.accounts.models import Role
from evidence.accounts.person import person_of
from evidence.cards.places import BadCursor
from evidence.cards.records.lists import record_list, waiting
from evidence.cards.records.narrowing import offers
from evidence.cards.records.page import record_page
from evidence.cards.records.words import REGISTERS
from evidence.registers.actions import confirm
from evidence.registers.actions.curation import CurationError
from evidence.registers.queries import CONFIRMATIONS
from evidence.web.narrowing import CHOICES, UnknownChoice, asked_day, narrowing
from evidence.web.roles import for_role
from evidence.web.views.errors import bad_request

LONGEST_REASON = 2000  # characters


def records(request: HttpRequest, register: str) -> HttpResponse:
    today, offered = timezone.localdate(), offers(register)
    try:
        asked, on = narrowing(request, offered), asked_day(request, today)
        found = record_list(register, asked, on=on, after=request.GET.get("after", ""))
    except (BadCursor, UnknownChoice) as error:
        return bad_request(request, error)
    shown = {
        "register": register,
        "name": REGISTERS[register][1],
        "found": found,
        "asked": asked,
        "on": on,
        "choices": {name: options for name, options in CHOICES.items() if name in offered},
    }
    return render(request, "records/list.html", shown)


def record(request: HttpRequest, register: str, fact: str) -> HttpResponse:
    try:
        page = record_page(register, fact, on=timezone.localdate(), after=request.GET.get("after", ""))
    except BadCursor as error:
        return bad_request(request, error)
    if page is None:
        raise Http404
    return render(request, "records/page.html", {"page": page})


@for_role(Role.REVIEWER)
def waiting_records(request: HttpRequest) -> HttpResponse:
    """What was written by machine and waits for a reviewer to read it in its source."""
    today = timezone.localdate()
    groups = [(REGISTERS[register][1], *waiting(register, on=today)) for register in CONFIRMATIONS]
    return render(request, "records/waiting.html", {"groups": groups})


@for_role(Role.REVIEWER)
@require_POST
def confirm_record(request: HttpRequest, register: str, fact: str) -> HttpResponse:
    try:
        reason = request.POST.get("reason", "")[:LONGEST_REASON].replace("\x00", " ")
        confirm(register, fact, reason, person_of(request), timezone.now())
    except CurationError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, "Your confirmation is kept, and readers see it now.")
    return redirect("record", register, fact)

"""What waits for a reviewer, in which order and why; what they judged before; how far reviewers agree."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from evidence.accounts.models import Role, User
from evidence.accounts.person import person_of
from evidence.cards.articles import asked_article_cards
from evidence.cards.claims import machine_cards
from evidence.cards.places import BadCursor, cursor, place, places
from evidence.review.decisions import decisions_of
from evidence.review.figures import review_figures
from evidence.review.queue import Waiting, next_claim, queue_length, waiting_claims
from evidence.web.roles import for_role
from evidence.web.views.errors import bad_request

SHOWN = 20


@for_role(Role.REVIEWER, Role.ADJUDICATOR)
def queue(request: HttpRequest) -> HttpResponse:
    try:
        waiting, after = _page(person_of(request), request.GET.get("after", ""))
    except BadCursor as error:
        return bad_request(request, error)
    cards = {card.id: card for card in machine_cards([entry.claim for entry in waiting])}
    rows = [(cards[entry.claim], entry.why) for entry in waiting]
    waits = queue_length(person_of(request))
    shown = {"rows": rows, "after": after, "waiting": waits, "figures": review_figures()}
    return render(request, "review/queue.html", shown)


def _page(reviewer: User, after: str) -> tuple[list[Waiting], str | None]:
    """A page of the queue, and the place that the next one goes on from. Raises BadCursor."""
    urgency, claim = places(after, 2) if after else (0, 0)
    found = waiting_claims(reviewer, SHOWN + 1, after=(urgency, claim))
    return found[:SHOWN], cursor(*found[SHOWN - 1].place) if len(found) > SHOWN else None


@for_role(Role.REVIEWER)
def asked(request: HttpRequest) -> HttpResponse:
    """The checks that their readers let reviewers see; who publishes one takes it from here."""
    return render(request, "review/asked.html", {"cards": asked_article_cards(timezone.now(), SHOWN)})


@for_role(Role.REVIEWER, Role.ADJUDICATOR)
def decisions(request: HttpRequest) -> HttpResponse:
    """What this reviewer judged, a page at a time, the newest first."""
    after = request.GET.get("after", "")
    try:
        found = decisions_of(person_of(request), SHOWN + 1, before=place(after) if after else None)
    except BadCursor as error:
        return bad_request(request, error)
    more = cursor(found[SHOWN - 1].judgement.pk) if len(found) > SHOWN else None
    return render(request, "review/decisions.html", {"decisions": found[:SHOWN], "after": more})


@for_role(Role.REVIEWER, Role.ADJUDICATOR)
def take_next(request: HttpRequest) -> HttpResponse:
    """To the first claim that waits; `after`: to the one that waits behind this."""
    after = request.GET.get("after", "")
    behind = int(after) if after.isdecimal() and len(after) < 19 else None
    claim = next_claim(person_of(request), after=behind)
    return redirect("workbench", claim) if claim else redirect("review")

"""The list of claims: search, choices, a page at a time; every state of it has an address that can be shared."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from evidence.cards.countries import governing
from evidence.cards.exports.formats import list_formats
from evidence.cards.leads import products_named
from evidence.cards.matching import Filters, choices
from evidence.cards.places import BadCursor
from evidence.cards.questions import country_named
from evidence.cards.records.lists import RESTED_ON, checks_of
from evidence.cards.search import find_claims_with_facets
from evidence.cards.shapes import Term
from evidence.cards.topics.asked import diseases_asked, topics_asked
from evidence.web.context import chosen_country
from evidence.web.forms import is_address, may_state
from evidence.web.narrowing import UnknownChoice
from evidence.web.views.errors import bad_request

LONGEST_QUERY = 500
FEWEST_WORDS = 3  # of a sentence; fewer are looked for, not said
CHOSEN = ("condition", "therapy", "kind", "verdict", "standing", "status")


def claims(request: HttpRequest) -> HttpResponse:
    given = request.GET.get("q", "").replace("\x00", " ")
    if is_address(given):
        return render(request, "claims/address.html", {"asked": given.strip()})
    asked = given[:LONGEST_QUERY]
    try:
        filters = filters_of(request, country_named(asked) or chosen_country(request))  # the country asked about first
        found = find_claims_with_facets(asked, filters, after=request.GET.get("after", ""))
    except (BadCursor, UnknownChoice) as error:
        return bad_request(request, error)
    a_sentence = len(asked.split()) >= FEWEST_WORDS and may_state(asked)
    context = {"asked": asked, "a_sentence": a_sentence, "found": found, "searched_at": timezone.now()}
    topics = topics_asked(found.question, on=timezone.localdate())
    led = {"topics": topics, "diseases": () if topics else diseases_asked(found.question)}
    leads = {"leads": products_named(asked) if asked else (), "formats": tuple(list_formats(asked, filters))}
    known = {"governing": filters.country, "checked": checks_of(RESTED_ON)}
    return render(request, "claims/page.html", context | led | leads | known)


def filters_of(request: HttpRequest, country: Term | None) -> Filters:
    """Raises UnknownChoice."""
    given: dict[str, Any] = {name: request.GET.get(name, "") for name in CHOSEN}
    for name, value in given.items():
        if value and value not in choices()[name]:
            raise UnknownChoice(f"There is no {name} called “{value[:60]}”. Start again from the list of claims.")
    return Filters(**given, country=governing(country.id) if country else "")

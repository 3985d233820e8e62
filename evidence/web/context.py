"""What every page knows of its reader: the country they chose, and whether they may review, adjudicate or curate."""

from typing import Any

from django.http import HttpRequest

from evidence.accounts.models import Role
from evidence.cards.countries import COUNTRIES, COUNTRY_IDS, governing
from evidence.cards.shapes import Term

COOKIE = "country"


def reader(request: HttpRequest) -> dict[str, Any]:
    user = getattr(request, "user", None)
    roles = {role for role in Role if user and user.is_authenticated and user.holds(role)}
    country = chosen_country(request)
    return {
        "country": country,
        "governing": governing(country.id) if country else "",
        "countries": COUNTRIES,
        "may_review": Role.REVIEWER in roles,
        "may_adjudicate": Role.ADJUDICATOR in roles,
        "may_curate": Role.CURATOR in roles,
    }


def chosen_country(request: HttpRequest) -> Term | None:
    """The reader's own choice; never guessed from where they are."""
    chosen = request.COOKIES.get(COOKIE, "")
    return next(country for country in COUNTRIES if country.id == chosen) if chosen in COUNTRY_IDS else None

"""What is answered to one who does something too often: the form again, with what was given, and when to come back."""

from typing import Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse

from evidence.accounts.limits import CannotCount, Limit, wait_for, who_asks
from evidence.web.views.errors import refused_for, too_many_words, unavailable


def over_limit(
    request: HttpRequest, limit: Limit, what: str, cannot: str, form: Form, page: str, **shown: Any
) -> HttpResponse | None:
    """None where it is allowed. There were many `what`; while nobody can count, it is said that these `cannot`."""
    try:
        seconds = wait_for(limit, who_asks(request))
    except CannotCount:
        return unavailable(request, f"{cannot} just now. Please try again in a few minutes.")
    if not seconds:
        return None
    form.add_error(None, too_many_words(seconds, what))
    return refused_for(seconds, request, page, {"form": form, **shown})

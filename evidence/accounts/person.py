"""Who asks for a page that only people who signed in may see."""

from typing import cast

from django.http import HttpRequest

from evidence.accounts.models import User


def person_of(request: HttpRequest) -> User:
    """The person signed in; the guard of the page has made sure that there is one."""
    return cast("User", request.user)

"""Pages for those with one of some roles: strangers are asked to sign in, others refused, a second factor asked for."""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache

from evidence.accounts.factors import is_cleared, lead_to_factor
from evidence.accounts.models import Role
from evidence.accounts.person import person_of

View = Callable[..., HttpResponse]


def for_role(*roles: Role) -> Callable[[View], View]:
    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
            person = person_of(request)
            if not any(map(person.holds, roles)):
                raise PermissionDenied
            if not is_cleared(person):
                return lead_to_factor(request.get_full_path())
            return view(request, *args, **kwargs)

        return never_cache(login_required(guarded))

    return decorate

"""The desk of those who keep the registers: Django's admin, entered by the site's own sign-in."""

from typing import Any, TypeGuard

from django.contrib.admin import AdminSite
from django.contrib.auth.models import AnonymousUser
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from evidence.accounts.factors import is_cleared, lead_to_factor
from evidence.accounts.models import Role, User


class Desk(AdminSite):
    """Open to curators of the registers and to administrators, whatever Django's own flags say."""

    site_header = "Said & Shown: the registers"

    def has_permission(self, request: HttpRequest) -> bool:
        return is_curator(request.user) and is_cleared(request.user)

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """One way to sign in for the whole site, so that its limits and factors hold here too."""
        wanted = request.GET.get("next") or request.path.removesuffix("login/")
        if self.has_permission(request) or not request.user.is_authenticated:
            return redirect_to_login(wanted)
        if not is_curator(request.user):
            raise PermissionDenied
        return lead_to_factor(wanted)


def is_curator(person: User | AnonymousUser) -> TypeGuard[User]:
    return isinstance(person, User) and person.holds(Role.CURATOR)

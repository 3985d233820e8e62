"""What curators may do in the admin: look at rows, and add some; change or delete none."""

from typing import Any, cast

from django.contrib import admin
from django.http import HttpRequest

from evidence.accounts.models import Role, User


class ForCurators(admin.ModelAdmin):  # no generic outside the type checker
    """Open to curators of the registers, who need no permissions of Django's."""

    def has_module_permission(self, request: HttpRequest) -> bool:
        return _is_curator(request)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return _is_curator(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class LookedAt(ForCurators):
    """Rows that are never changed here."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False


class Added(ForCurators):
    """Rows that a curator adds, and that nobody changes."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return _is_curator(request)


def person(request: HttpRequest) -> User:
    """The person signed in; the admin lets nobody else in."""
    return cast("User", request.user)


def _is_curator(request: HttpRequest) -> bool:
    return isinstance(request.user, User) and request.user.holds(Role.CURATOR)

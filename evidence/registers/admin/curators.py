"""What curators may do in the admin: look at rows, and add some that can stand; change or delete none."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from evidence.accounts.desk import is_curator
from evidence.registers.actions.curation import CurationError


class ForCurators(admin.ModelAdmin):  # no generic outside the type checker
    """Open to curators of the registers, who need no permissions of Django's."""

    def has_module_permission(self, request: HttpRequest) -> bool:
        return is_curator(request.user)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return is_curator(request.user)

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
        return is_curator(request.user)


class CheckedForm(forms.ModelForm):
    """What a curator adds, held against all that its action asks of it before it is sent there."""

    def check(self, given: dict[str, Any]) -> None:
        """Raises CurationError where it cannot stand."""
        raise NotImplementedError

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if not self.errors:
            try:
                self.check(given)
            except CurationError as error:
                raise ValidationError(str(error)) from error
        return given

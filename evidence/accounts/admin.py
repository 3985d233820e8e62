"""Accounts, for administrators: who may sign in and do what. Nobody is deleted, since histories name them."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import UserCreationForm
from django.contrib.auth.models import Group
from django.http import HttpRequest

from evidence.accounts.models import Role, User

PERSON = ("first_name", "last_name", "email", "roles")
ROLES = "With none: a reader. Who judges claims is a reviewer; an adjudicator’s word decides where reviewers differ."


class PersonAdmin(UserAdmin):
    """Roles alone say what somebody may do, so Django's own flags, groups and permissions are not offered."""

    add_form = UserCreationForm
    fieldsets = (
        (None, {"fields": ("username", "password", "is_active")}),
        ("Person", {"fields": PERSON}),
        ("Dates", {"fields": ("last_login", "date_joined")}),
    )
    add_fieldsets = ((None, {"fields": ("username", "password1", "password2", *PERSON)}),)
    readonly_fields = ("last_login", "date_joined")
    list_display = ("username", "first_name", "last_name", "named_roles", "is_active", "last_login")
    list_filter = ("is_active",)
    filter_horizontal = ()

    @admin.display(description="roles")
    def named_roles(self, person: User) -> str:
        return ", ".join(person.role_names)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "roles":
            return forms.MultipleChoiceField(
                choices=Role.choices, required=False, widget=forms.CheckboxSelectMultiple, help_text=ROLES
            )
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


admin.site.register(User, PersonAdmin)
admin.site.unregister(Group)

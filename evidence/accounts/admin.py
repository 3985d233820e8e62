"""Accounts, for administrators: who may sign in and do what. Nobody is deleted, since histories name them."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import UserCreationForm
from django.contrib.auth.models import Group
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest
from django_otp.plugins.otp_totp.models import TOTPDevice

from evidence.accounts.actions import remove_factor
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
    list_display = ("username", "first_name", "last_name", "named_roles", "second_factor", "is_active", "last_login")
    list_filter = ("is_active",)
    filter_horizontal = ()
    actions = ("remove_lost_factor",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        apps = TOTPDevice.objects.filter(user=OuterRef("pk"), confirmed=True)
        return super().get_queryset(request).annotate(has_app=Exists(apps))

    @admin.display(description="second factor", boolean=True)
    def second_factor(self, person: Any) -> bool:
        return bool(person.has_app)

    @admin.action(description="Remove the second factor of who lost it", permissions=["change"])
    def remove_lost_factor(self, request: HttpRequest, people: QuerySet[User]) -> None:
        for person in people:
            if person.pk == request.user.pk:
                self.message_user(request, "Remove your own on the page of your account.", messages.ERROR)
            elif remove_factor(person):
                self.log_change(request, person, "Removed the second factor.")
                self.message_user(request, f"The second factor of {person} is removed.")
            else:
                self.message_user(request, f"{person} has no second factor.", messages.WARNING)

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
admin.site.unregister([Group, TOTPDevice])  # the library's own pages show each app's key

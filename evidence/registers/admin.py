"""The registers for curators: versions to look at, proposals to make and to decide, words to map."""

from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from evidence.accounts.models import Role, User
from evidence.registers.actions import accept, propose, reject
from evidence.registers.actions.curation import CurationError, check_proposal
from evidence.registers.models import REGISTERS, Mapping, Proposal, Release


class ForCurators(admin.ModelAdmin):  # no generic outside the type checker
    """Open to curators of the registers, who need no permissions of Django's."""

    def has_module_permission(self, request: HttpRequest) -> bool:
        return _is_curator(request)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return _is_curator(request)


class LookedAt(ForCurators):
    """Rows that are never changed here."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class VersionAdmin(LookedAt):
    list_display = ("fact", "valid_from", "valid_to", "recorded_at", "superseded_at", "confidence", "release")
    list_filter = ("confidence",)
    search_fields = ("fact", "source")
    list_select_related = ("release",)


class ReleaseAdmin(LookedAt):
    list_display = ("source", "label", "status", "ready_at", "reason")
    list_filter = ("source", "status")


class ProposalForm(forms.ModelForm):
    """A fact as in a register file, as JSON; empty content proposes that it should go."""

    register = forms.ChoiceField(choices=[(name, name) for name in REGISTERS])
    content = forms.JSONField(required=False, widget=forms.Textarea)

    class Meta:
        model = Proposal
        fields = ("register", "fact", "content", "reason")

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if not self.errors:
            try:
                check_proposal(given["register"], given["fact"], given["content"], given["reason"])
            except CurationError as error:
                raise ValidationError(str(error)) from error
        return given


class ProposalAdmin(ForCurators):
    form = ProposalForm
    list_display = ("register", "fact", "reason", "proposed_by", "proposed_at", "accepted", "decided_by")
    list_filter = ("accepted", "register")
    actions = ("accept_proposals", "reject_proposals")

    def has_change_permission(self, request: HttpRequest, obj: Proposal | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Proposal | None = None) -> bool:
        return False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return _is_curator(request)

    def save_model(self, request: HttpRequest, obj: Proposal, form: Any, change: bool) -> None:
        obj.pk = propose(obj.register, obj.fact, obj.content, obj.reason, _person(request), timezone.now()).pk

    @admin.action(description="Accept: record what is proposed")
    def accept_proposals(self, request: HttpRequest, proposals: "QuerySet[Proposal]") -> None:
        self._decide(request, proposals, accept)

    @admin.action(description="Reject")
    def reject_proposals(self, request: HttpRequest, proposals: "QuerySet[Proposal]") -> None:
        self._decide(request, proposals, reject)

    def _decide(self, request: HttpRequest, proposals: "QuerySet[Proposal]", decision: Any) -> None:
        for proposal in proposals:
            try:
                decision(proposal, _person(request), timezone.now())
            except CurationError as error:
                self.message_user(request, f"{proposal}: {error}", messages.ERROR)
            else:
                self.message_user(request, f"{proposal}: done")


class MappingAdmin(LookedAt):
    list_display = ("tree", "words", "concepts", "origin", "reason", "made_by", "recorded_at", "superseded_at")
    list_filter = ("tree", "origin")
    search_fields = ("words",)


def _person(request: HttpRequest) -> User:
    """The person signed in; the admin lets nobody else in."""
    return cast("User", request.user)


def _is_curator(request: HttpRequest) -> bool:
    return isinstance(request.user, User) and request.user.holds(Role.CURATOR)


for register in REGISTERS.values():
    admin.site.register(register, VersionAdmin)
admin.site.register(Release, ReleaseAdmin)
admin.site.register(Proposal, ProposalAdmin)
admin.site.register(Mapping, MappingAdmin)

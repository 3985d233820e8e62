"""Corrections of facts: proposed by one curator, accepted or rejected by another."""

import json
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.postgres.forms import SimpleArrayField
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.safestring import SafeString

from evidence.accounts.person import person_of
from evidence.registers.actions import accept, propose, reject
from evidence.registers.actions.curation import (
    CurationError,
    changed_since,
    check_proposal,
    proposed_change,
    versions_on_record,
)
from evidence.registers.admin.curators import Added, CheckedForm
from evidence.registers.admin.telling import listed
from evidence.registers.content import content_of
from evidence.registers.files import as_written
from evidence.registers.models import REGISTERS, Proposal
from evidence.registers.queries import known

LARGEST_ID = 2**63 - 1


class Written(forms.JSONField):
    """JSON with a line for each column, for people to read and to change."""

    def prepare_value(self, value: Any) -> Any:
        return (
            json.dumps(value, indent=2, ensure_ascii=False) if isinstance(value, dict) else super().prepare_value(value)
        )


class ProposalForm(CheckedForm):
    """A fact as in a register file, as JSON; empty content proposes that it should go."""

    register = forms.ChoiceField(choices=[(name, name) for name in REGISTERS])
    content = Written(
        required=False,
        widget=forms.Textarea(attrs={"rows": 24, "cols": 100}),
        help_text="The whole fact as it should be, with its source; empty: it should go.",
    )
    seen = SimpleArrayField(forms.IntegerField(max_value=LARGEST_ID), required=False, widget=forms.HiddenInput)

    class Meta:
        model = Proposal
        fields = ("register", "fact", "content", "seen", "reason")

    def check(self, given: dict[str, Any]) -> None:
        check_proposal(given["register"], given["fact"], given["content"], given["reason"])


class ProposalAdmin(Added):
    form = ProposalForm
    list_display = ("register", "fact", "reason", "proposed_by", "proposed_at", "accepted", "decided_by")
    list_filter = (("accepted", admin.EmptyFieldListFilter), "accepted", "register")
    list_select_related = ("proposed_by", "decided_by")
    actions = ("accept_proposals", "reject_proposals")

    def get_fields(self, request: HttpRequest, obj: Proposal | None = None) -> tuple[str, ...]:
        if obj is None:
            return ("register", "fact", "content", "seen", "reason")
        made = ("proposed_by", "proposed_at", "accepted", "decided_by", "decided_at", "release")
        return ("register", "fact", "content", "reason", "what_changed_since", "what_it_changes", *made)

    def get_readonly_fields(self, request: HttpRequest, obj: Proposal | None = None) -> tuple[str, ...]:
        return ("what_changed_since", "what_it_changes")

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """A correction begins with the fact as it is on record, and without who confirmed that."""
        register, fact = request.GET.get("register", ""), request.GET.get("fact", "")
        if register not in REGISTERS:
            return {}
        versions = list(known(REGISTERS[register]).filter(fact=fact))
        contents = map(content_of, versions)
        spans = [{name: value for name, value in said.items() if name != "reviewers"} for said in contents]
        begun = {"content": as_written(spans), "seen": [version.pk for version in versions]} if spans else {}
        return {"register": register, "fact": fact} | begun

    def save_model(self, request: HttpRequest, obj: Proposal, form: Any, change: bool) -> None:
        given = obj.register, obj.fact, obj.content, obj.reason
        obj.pk = propose(*given, person_of(request), timezone.now(), seen=obj.seen).pk

    @admin.display(description="what changed on record since it was proposed")
    def what_changed_since(self, proposal: Proposal) -> SafeString | str:
        if proposal.accepted is not None:
            return "It has been decided."
        change = changed_since(proposal)
        return listed([change] if change else ())

    @admin.display(description="what it changes")
    def what_it_changes(self, proposal: Proposal) -> SafeString | str:
        if proposal.accepted is not None:
            return "It has been decided; its release says what it changed."
        try:
            return listed([proposed_change(proposal)])
        except CurationError as error:
            return str(error)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        decisions: dict[str, Callable[..., Any]] = {"accept": partial(accept, seen=_seen(request)), "reject": reject}
        decision = decisions.get(request.POST.get("decision", ""))
        if decision is None or not self.has_view_permission(request):
            return super().change_view(request, object_id, form_url, extra_context)
        self._decide(request, [get_object_or_404(Proposal, pk=object_id)], decision)
        return redirect("admin:registers_proposal_change", object_id)

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict[str, Any],
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: Proposal | None = None,
    ) -> HttpResponse:
        """With what is on record now, so that a decision says what its maker saw."""
        if obj is not None:
            context |= {"seen": versions_on_record(obj.register, obj.fact), "moved": changed_since(obj)}
        return super().render_change_form(request, context, add, change, form_url, obj)

    @admin.action(description="Accept: record what is proposed")
    def accept_proposals(self, request: HttpRequest, proposals: "QuerySet[Proposal]") -> None:
        self._decide(request, proposals, accept)

    @admin.action(description="Reject")
    def reject_proposals(self, request: HttpRequest, proposals: "QuerySet[Proposal]") -> None:
        self._decide(request, proposals, reject)

    def _decide(self, request: HttpRequest, proposals: Iterable[Proposal], decision: Callable[..., Any]) -> None:
        for proposal in proposals:
            try:
                decision(proposal, person_of(request), timezone.now())
            except CurationError as error:
                self.message_user(request, f"{proposal}: {error}", messages.ERROR)
            else:
                self.message_user(request, f"{proposal}: done")


def _seen(request: HttpRequest) -> list[int] | None:
    """The versions on record that the page of a proposal showed beside it; None where none was looked at."""
    given = request.POST.get("seen")
    return None if given is None else [int(id) for id in given.split(",") if id.isdecimal() and len(id) < 19]

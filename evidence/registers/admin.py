"""The registers for curators: versions to look at, corrections to propose and to decide, words to map."""

import json
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.contrib.postgres.forms import SimpleArrayField
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.http import urlencode
from django.utils.safestring import SafeString

from evidence.accounts.models import Role, User
from evidence.registers.actions import accept, map_words, propose, reject
from evidence.registers.actions.curation import (
    CurationError,
    changed_since,
    check_proposal,
    proposed_change,
    versions_on_record,
)
from evidence.registers.actions.mapping import check_mapping
from evidence.registers.content import content_of
from evidence.registers.differences import CHANGES, Change, told
from evidence.registers.files import as_written
from evidence.registers.models import REGISTERS, Mapping, Proposal, Release, Version
from evidence.registers.queries import changes, known

LARGEST_ID = 2**63 - 1
TOLD_IN_FULL = 500  # facts of a release; one that changed more is told by its counts


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


class VersionAdmin(LookedAt):
    list_display = (
        "fact",
        "correct",
        "valid_from",
        "valid_to",
        "confidence",
        "recorded_at",
        "superseded_at",
        "release",
    )
    list_filter = (("superseded_at", admin.EmptyFieldListFilter), "confidence")
    search_fields = ("fact", "source")
    list_select_related = ("release",)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        return [*(field.name for field in self.opts.fields), "correct"]

    @admin.display(description="correction")
    def correct(self, version: Version) -> SafeString:
        asked = urlencode({"register": _register_of(version), "fact": version.fact})
        address = reverse("admin:registers_proposal_add")
        return format_html('<a href="{}?{}">Propose one</a>', address, asked)

    def view_on_site(self, version: Version) -> str:
        """Who said what of the fact, when and why."""
        return reverse("record", args=[_register_of(version), version.fact])


class ReleaseAdmin(LookedAt):
    list_display = ("source", "label", "status", "ready_at", "who", "reason")
    list_filter = ("source", "status")
    readonly_fields = ("who", "what_it_changed")

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Release]":
        return super().get_queryset(request).select_related("proposal__proposed_by", "proposal__decided_by")

    @admin.display(description="who")
    def who(self, release: Release) -> str:
        proposal = getattr(release, "proposal", None)
        people = dict.fromkeys((proposal.proposed_by, proposal.decided_by)) if proposal else {}
        return ", accepted by ".join(map(str, people))

    @admin.display(description="what it changed")
    def what_it_changed(self, release: Release) -> SafeString | str:
        counted = sum(counts.get(kind, 0) for counts in release.counts.values() for kind in CHANGES)
        if counted > TOLD_IN_FULL:
            return f"{counted} facts: {release.counts}"
        return _listed(changes(release))


class Written(forms.JSONField):
    """JSON with a line for each column, for people to read and to change."""

    def prepare_value(self, value: Any) -> Any:
        return (
            json.dumps(value, indent=2, ensure_ascii=False) if isinstance(value, dict) else super().prepare_value(value)
        )


class ProposalForm(forms.ModelForm):
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

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if not self.errors:
            try:
                check_proposal(given["register"], given["fact"], given["content"], given["reason"])
            except CurationError as error:
                raise ValidationError(str(error)) from error
        return given


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
        obj.pk = propose(*given, _person(request), timezone.now(), seen=obj.seen).pk

    @admin.display(description="what changed on record since it was proposed")
    def what_changed_since(self, proposal: Proposal) -> SafeString | str:
        if proposal.accepted is not None:
            return "It has been decided."
        change = changed_since(proposal)
        return _listed([change] if change else ())

    @admin.display(description="what it changes")
    def what_it_changes(self, proposal: Proposal) -> SafeString | str:
        if proposal.accepted is not None:
            return "It has been decided; its release says what it changed."
        try:
            return _listed([proposed_change(proposal)])
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
                decision(proposal, _person(request), timezone.now())
            except CurationError as error:
                self.message_user(request, f"{proposal}: {error}", messages.ERROR)
            else:
                self.message_user(request, f"{proposal}: done")


class MappingForm(forms.ModelForm):
    """What some words of a register mean; no concepts: nothing that the vocabulary has."""

    concepts = SimpleArrayField(forms.CharField(), required=False, help_text="Ids, with commas between them.")

    class Meta:
        model = Mapping
        fields = ("tree", "words", "concepts", "reason")

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if not self.errors:
            try:
                check_mapping(given["tree"], given["concepts"], given["reason"])
            except CurationError as error:
                raise ValidationError(str(error)) from error
        return given


class MappingAdmin(Added):
    form = MappingForm
    list_display = ("tree", "words", "concepts", "origin", "reason", "made_by", "recorded_at", "superseded_at")
    list_filter = (("superseded_at", admin.EmptyFieldListFilter), "tree", "origin")
    list_select_related = ("made_by",)
    search_fields = ("words",)

    def save_model(self, request: HttpRequest, obj: Mapping, form: Any, change: bool) -> None:
        obj.pk = map_words(obj.tree, obj.words, obj.concepts, obj.reason, _person(request), timezone.now()).pk


def _listed(made: Iterable[Change]) -> SafeString | str:
    """Each change on a line, with its columns under it, before and after."""
    lines = [(f"{change.kind} {change.register}/{change.fact}", _columns(change)) for change in made]
    return format_html_join("", "<p>{}</p>{}", lines) or "nothing"


def _columns(change: Change) -> SafeString:
    rows = [(name, told(before), told(after)) for name, (before, after) in change.columns.items()]
    return format_html("<ul>{}</ul>", format_html_join("", "<li>{}: {} → {}</li>", rows)) if rows else SafeString()


def _seen(request: HttpRequest) -> list[int] | None:
    """The versions on record that the page of a proposal showed beside it; None where none was looked at."""
    given = request.POST.get("seen")
    return None if given is None else [int(id) for id in given.split(",") if id.isdecimal() and len(id) < 19]


def _register_of(version: Version) -> str:
    return next(name for name, model in REGISTERS.items() if isinstance(version, model))


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

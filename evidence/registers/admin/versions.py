"""Versions of facts, and the releases that brought them, to look at."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.safestring import SafeString

from evidence.registers.admin.curators import LookedAt
from evidence.registers.admin.telling import listed
from evidence.registers.differences import CHANGES
from evidence.registers.models import Release, Version, register_of
from evidence.registers.queries import changes

TOLD_IN_FULL = 500  # facts of a release; one that changed more is told by its counts


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
        asked = urlencode({"register": register_of(type(version)), "fact": version.fact})
        address = reverse("admin:registers_proposal_add")
        return format_html('<a href="{}?{}">Propose one</a>', address, asked)

    def view_on_site(self, version: Version) -> str:
        """Who said what of the fact, when and why."""
        return reverse("record", args=[register_of(type(version)), version.fact])


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
        return listed(changes(release))

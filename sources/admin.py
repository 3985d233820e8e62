"""What curators see and change of sources: publishers and feeds; articles and snapshots are only looked at."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest

from sources.models import Article, Feed, FeedEntry, Publisher, Publishing, Snapshot
from sources.publishers import domain_of


class PublisherForm(forms.ModelForm):
    """A publisher under the domain that its articles are found by, and with who says what it gains."""

    def clean_domain(self) -> str:
        given = str(self.cleaned_data["domain"])
        domain = domain_of(given if "://" in given else f"https://{given}")
        if not domain:
            raise ValidationError("This is no domain. It should look like example.org.")
        return domain

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        known = {given.get("kind"), given.get("interest")} - {"unknown", None}
        if known and not given.get("decided_by"):
            self.add_error("decided_by", "Say who decided what kind of publisher it is and what it gains.")
        return given


@admin.register(Publisher)
class PublisherAdmin(admin.ModelAdmin):
    form = PublisherForm
    list_display = ("name", "domain", "kind", "interest", "decided_by")
    list_filter = ("kind", "interest")
    search_fields = ("name", "domain")


@admin.register(Feed)
class FeedAdmin(admin.ModelAdmin):
    list_display = ("__str__", "active", "last_status", "failures", "polled_at", "next_poll_at")
    list_filter = ("active",)
    readonly_fields = ("title", "last_status", "failures", "polled_at")


class LookedAt(admin.ModelAdmin):
    """Rows that no form changes."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False


@admin.register(FeedEntry)
class FeedEntryAdmin(LookedAt):
    list_display = ("__str__", "feed", "article", "result", "done", "seen_at")
    list_filter = ("done", "feed")
    list_select_related = ("feed", "article")
    search_fields = ("url", "title")
    ordering = ("-pk",)


@admin.register(Article)
class ArticleAdmin(LookedAt):
    list_display = ("__str__", "publisher", "listed", "looked_at", "look_result", "next_look_at")
    list_filter = ("listed", "sample")
    list_select_related = ("publisher",)
    search_fields = ("canonical_url",)
    exclude = ("token",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        return super().get_queryset(request).filter(listed=True)


@admin.register(Publishing)
class PublishingAdmin(LookedAt):
    list_display = ("article", "published_by", "published_at")
    list_select_related = ("article", "published_by")


@admin.register(Snapshot)
class SnapshotAdmin(LookedAt):
    list_display = ("article", "sha256", "media_type", "fetched_at")
    exclude = ("data",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Snapshot]:
        return super().get_queryset(request).filter(article__listed=True)

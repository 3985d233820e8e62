"""What curators see and change of sources: publishers and feeds; articles and snapshots are only looked at."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from sources.models import Article, Feed, FeedEntry, Publisher, Snapshot


@admin.register(Publisher)
class PublisherAdmin(admin.ModelAdmin):
    list_display = ("name", "domain", "kind", "interest", "decided_by")
    list_filter = ("kind", "interest")
    search_fields = ("name", "domain")


class EntryInline(admin.TabularInline):
    model = FeedEntry
    fields = readonly_fields = ("url", "title", "article", "result", "done", "seen_at")
    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False


@admin.register(Feed)
class FeedAdmin(admin.ModelAdmin):
    list_display = ("__str__", "active", "last_status", "failures", "polled_at", "next_poll_at")
    list_filter = ("active",)
    readonly_fields = ("title", "last_status", "failures", "polled_at")
    inlines = (EntryInline,)


class LookedAt(admin.ModelAdmin):
    """Rows that no form changes."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False


@admin.register(Article)
class ArticleAdmin(LookedAt):
    list_display = ("__str__", "publisher", "listed", "looked_at", "look_result", "next_look_at")
    list_filter = ("listed", "sample")
    search_fields = ("canonical_url",)
    exclude = ("token",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        return super().get_queryset(request).filter(listed=True)


@admin.register(Snapshot)
class SnapshotAdmin(LookedAt):
    list_display = ("article", "sha256", "media_type", "fetched_at")
    exclude = ("data",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Snapshot]:
        return super().get_queryset(request).filter(article__listed=True)

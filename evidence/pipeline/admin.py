"""What administrators see of articles on their way: how far each has come, and why it went no further."""

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from evidence.pipeline.models import Run
from sources.admin import LookedAt


@admin.register(Run)
class RunAdmin(LookedAt):
    """Of listed articles alone: what a reader checks is the reader's own."""

    list_display = ("source", "stage", "reason", "finished_at")
    list_filter = ("stage", "started_at")
    list_select_related = ("article",)
    search_fields = ("url", "article__canonical_url", "reason")
    ordering = ("-pk",)
    exclude = ("token",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Run]:
        return super().get_queryset(request).filter(Q(listed=True) | Q(article__listed=True))

    @admin.display(description="what")
    def source(self, run: Run) -> str:
        return run.url or str(run.article)

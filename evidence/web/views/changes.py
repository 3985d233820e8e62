"""What changed from one version of an article to another, and which claims' words it touched."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from evidence.cards.versions import changes_between
from sources.models import Article


def changes(request: HttpRequest, pk: int, earlier: int, later: int) -> HttpResponse:
    found = changes_between(get_object_or_404(Article.objects.listed(), pk=pk), earlier, later)
    if found is None:
        raise Http404("This article has no such two versions that were read.")
    return render(request, "changes/page.html", {"changes": found})

"""What a reader checks for themselves: reached by its token alone, kept by no cache, followed by no search engine."""

from collections.abc import Callable
from functools import wraps

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone

from sources.models import Article

View = Callable[..., HttpResponse]


def unlisted(view: View) -> View:
    """Mark every answer of the view as no one else's business."""

    @wraps(view)
    def marked(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response["X-Robots-Tag"] = "noindex, nofollow"
        response["Cache-Control"] = "no-store"
        response["Referrer-Policy"] = "same-origin"  # with none, a browser hides where the page's forms come from
        return response

    return marked


def unlisted_article(token: str) -> Article:
    """The article behind a token, listed since or not; one whose time is over is gone before it is erased."""
    article = get_object_or_404(Article, token=token)
    if not article.listed and article.expires_at and article.expires_at <= timezone.now():
        raise Http404
    return article

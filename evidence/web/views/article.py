"""An article's own text with each claim marked in place; and the list of the articles that are listed."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from evidence.accounts.models import Role
from evidence.accounts.person import person_of
from evidence.cards.annotated import article_page
from evidence.cards.articles import listed_article_cards
from evidence.cards.exports.formats import article_formats
from evidence.cards.places import BadCursor
from evidence.cards.topics.spoken_of import spoken_of
from evidence.web.passages import below_title, paragraphs
from evidence.web.roles import for_role
from evidence.web.unlisted import unlisted, unlisted_article
from evidence.web.views.errors import bad_request
from sources.actions import ask_for_review, publish
from sources.errors import CannotKeep
from sources.models import Article


def articles(request: HttpRequest) -> HttpResponse:
    try:
        cards, after = listed_article_cards(after=request.GET.get("after", ""))
    except BadCursor as error:
        return bad_request(request, error)
    return render(request, "articles/page.html", {"cards": cards, "after": after})


def article(request: HttpRequest, pk: int) -> HttpResponse:
    return _page(request, get_object_or_404(Article.objects.listed(), pk=pk))


@unlisted
def checked(request: HttpRequest, token: str) -> HttpResponse:
    found = unlisted_article(token)
    if found.listed:
        return redirect("article", found.pk)
    return _page(request, found, token=token)


@unlisted
@require_POST
def ask_review(request: HttpRequest, token: str) -> HttpResponse:
    """Their reader lets reviewers see the check, which nobody else finds."""
    ask_for_review(unlisted_article(token))
    messages.success(request, "Thank you. A reviewer will look at it, and may publish it for everybody.")
    return redirect("checked", token)


@unlisted
@for_role(Role.REVIEWER)
@require_http_methods(["GET", "HEAD", "POST"])
def publish_checked(request: HttpRequest, token: str) -> HttpResponse:
    """List a reader's own check, by a reviewer who was given its address and is asked once more."""
    if request.method != "POST":
        return render(request, "article/publish.html", {"article": unlisted_article(token), "token": token})
    try:
        published = publish(unlisted_article(token), person_of(request).pk)
    except CannotKeep as error:
        messages.error(request, str(error))
        return redirect("checked", token)
    messages.success(request, "The article is listed now: everybody can read it, and its claims wait for reviewers.")
    return redirect("article", published.pk)


def _page(request: HttpRequest, found: Article, token: str = "") -> HttpResponse:
    page = article_page(found)
    if page is None:
        return render(request, "article/unread.html", {"article": found}, status=404)
    shown = {
        "page": page,
        "paragraphs": below_title(page.article.title, paragraphs(page.text, page.marks)),
        "told_once": page.shared_flags,
        "spoken_of": spoken_of([mark.claim for mark in page.marks], on=timezone.localdate()),
        "token": token,
        "expires_at": found.expires_at,
        "review_asked_at": found.review_asked_at,
        "formats": () if token else tuple(article_formats(page.article)),
    }
    return render(request, "article/page.html", shown)

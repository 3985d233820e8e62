"""One claim: the bottom line first, then what it stands on. Reached by its number, or through a reader's own check."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render

from claims.queries import claims_in, joined_into, known_claims
from evidence.accounts.models import Role, User
from evidence.assessments.reviews import review_of
from evidence.cards.claim_page import claim_page
from evidence.cards.claims import claim_address
from evidence.cards.exports.claim_review import claim_review, why_no_review
from evidence.cards.exports.formats import claim_formats
from evidence.cards.shapes import ClaimPage
from evidence.cards.versions import changed_elsewhere
from evidence.web.unlisted import unlisted, unlisted_article
from evidence.web.workbench import bench, judgeable
from sources.models import Article


def claim(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    if into := joined_into(pk):
        return HttpResponseRedirect(claim_address(into, "claim"))  # not for ever: its words may be parted again
    get_object_or_404(known_claims(), pk=pk)
    page = _page(pk)
    if request.path != page.card.address:
        return HttpResponsePermanentRedirect(page.card.address)
    if page.card.rejected:
        return render(request, "claim/rejected.html", {"page": page})
    if unjudged := _unjudged(request, pk):
        return render(request, "claim/page.html", {"page": unjudged, "blind": True, "changed": changed_elsewhere(pk)})
    shown = {"page": page, "changed": changed_elsewhere(pk), "formats": tuple(claim_formats(page.card))}
    if not why_no_review(page.card):
        shown["review"] = claim_review(page, request.build_absolute_uri)
    return render(request, "claim/page.html", shown)


def _unjudged(request: HttpRequest, pk: int) -> ClaimPage | None:
    """The page by the machine's answer alone, for a reviewer who can still judge in sight of nobody else's word."""
    reviewer = request.user
    if not (isinstance(reviewer, User) and reviewer.holds(Role.REVIEWER)):
        return None
    current = judgeable().filter(pk=pk).first()
    review = review_of(current) if current else None
    if review is None or not review.is_hidden_from(reviewer):
        return None
    judging = bench(review, reviewer)
    return judging.page if judging else None


@unlisted
def claim_in_check(request: HttpRequest, token: str, pk: int) -> HttpResponse:
    article = unlisted_article(token)
    get_object_or_404(claims_in(article), pk=pk)
    page = _page(pk, within=article)
    shown = {"page": page, "changed": changed_elsewhere(pk, within=article), "token": token}
    return render(request, "claim/rejected.html" if page.card.rejected else "claim/page.html", shown)


def _page(pk: int, within: Article | None = None) -> ClaimPage:
    page = claim_page(pk, within)
    if page is None:
        raise Http404("This claim is not graded yet.")
    return page

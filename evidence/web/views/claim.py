"""One claim: the bottom line first, then what it stands on. Reached by its number, or through a reader's own check."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render

from claims.queries import claims_in, joined_into, known_claims
from evidence.cards.claims import claim_address
from evidence.cards.dossier import claim_page
from evidence.cards.exports.claim_review import claim_review, why_no_review
from evidence.cards.exports.formats import claim_formats
from evidence.cards.shapes import ClaimPage
from evidence.cards.versions import changed_elsewhere
from evidence.web.unlisted import unlisted, unlisted_article
from sources.models import Article


def claim(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    if into := joined_into(pk):
        return HttpResponseRedirect(claim_address(into, "claim"))  # not for ever: its words may be parted again
    get_object_or_404(known_claims(), pk=pk)
    page = _page(pk)
    if request.path != page.card.address:
        return HttpResponsePermanentRedirect(page.card.address)
    shown = {"page": page, "changed": changed_elsewhere(pk), "formats": tuple(claim_formats(page.card))}
    if not why_no_review(page.card):
        shown["review"] = claim_review(page, request.build_absolute_uri)
    return render(request, "claim/page.html", shown)


@unlisted
def claim_in_check(request: HttpRequest, token: str, pk: int) -> HttpResponse:
    article = unlisted_article(token)
    get_object_or_404(claims_in(article), pk=pk)
    shown = {"page": _page(pk, within=article), "changed": changed_elsewhere(pk, within=article), "token": token}
    return render(request, "claim/page.html", shown)


def _page(pk: int, within: Article | None = None) -> ClaimPage:
    page = claim_page(pk, within)
    if page is None:
        raise Http404("This claim is not graded yet.")
    return page

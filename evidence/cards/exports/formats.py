"""The formats that a page is offered in to programs: what its links and its head name."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from evidence.cards.exports import annotations
from evidence.cards.exports.claim_review import why_no_review
from evidence.cards.exports.fhir import why_no_evidence
from evidence.cards.matching import Filters
from evidence.cards.shapes import ArticleCard, Card

NARROWING = ("condition", "therapy", "kind", "verdict", "standing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    name: str
    media_type: str
    address: str


def claim_formats(card: Card) -> Iterator[Format]:
    """Those that there are of this claim."""
    yield _format("JSON", "application/json", "api-claim", card.id)
    yield _format("CSV", "text/csv", "api-claim", card.id, format="csv")
    if not why_no_review(card):
        yield _format("ClaimReview", "application/ld+json", "api-claim-review", card.id)
    if not annotations.why_no_annotations(card):
        yield _format("Web Annotation", annotations.MEDIA_TYPE, "api-claim-annotations", card.id)
    if not why_no_evidence(card):
        yield _format("FHIR", "application/fhir+json", "api-claim-fhir", card.id)


def article_formats(article: ArticleCard) -> Iterator[Format]:
    """Those of a listed article."""
    yield _format("JSON", "application/json", "api-article", article.id)
    yield _format("Web Annotation", annotations.MEDIA_TYPE, "api-article-annotations", article.id)
    yield _format("plain text", "text/plain", "api-article-text", article.id)


def list_formats(asked: str, filters: Filters) -> Iterator[Format]:
    """Those of all the claims of a list."""
    chosen = {"q": asked} | {name: getattr(filters, name) for name in NARROWING}
    if filters.status and filters.country:
        chosen |= {"status": filters.status, "country": filters.country}
    query = {name: value for name, value in chosen.items() if value}
    yield _format("CSV", "text/csv", "api-export", format="csv", **query)
    yield _format("lines of JSON", "application/x-ndjson", "api-export", **query)


def _format(name: str, media_type: str, view: str, *of: Any, **query: str) -> Format:
    address = reverse(view, args=of)
    return Format(name=name, media_type=media_type, address=f"{address}?{urlencode(query)}" if query else address)

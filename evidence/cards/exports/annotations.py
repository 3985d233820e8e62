"""Claims where they stand, as W3C Web Annotations (2017): each quote of an article with what we say of it.

An annotation has one identity, whether it is given with its article or with its claim.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from evidence.cards.annotated import ArticlePage, Mark
from evidence.cards.claim_page import QUOTES_SHOWN
from evidence.cards.exports.judged import NO_CLAIM, doubts
from evidence.cards.exports.site import NAME, Absolute, instant
from evidence.cards.quotes import context, verbatim
from evidence.cards.shapes import ArticleCard, Card, ClaimPage, Grade, Quote

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MEDIA_TYPE = f'application/ld+json; profile="{CONTEXT}"'
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Said:
    """A claim in an article, and how it reads there. `place` has the quote and its offsets, `around` its context."""

    article: ArticleCard
    claim: Card
    grade: Grade
    place: Mark | Quote
    around: tuple[str, str]


def of_article(page: ArticlePage, absolute: Absolute) -> Json:
    """What a listed article claims, in the order of its text."""
    address = absolute(reverse("api-article-annotations", args=[page.article.id]))
    said = (
        Said(page.article, mark.claim, mark.grade, mark, context(page.text, mark.start, mark.end))
        for mark in page.marks
    )
    items = [_annotation(each, absolute) for each in said]
    return _collection(address, f"What “{page.article.title}” claims", items)


def of_claim(page: ClaimPage, absolute: Absolute) -> Json:
    """Where a claim is said: what its page shows, the latest first."""
    address = absolute(reverse("api-claim-annotations", args=[page.card.id]))
    said = (
        Said(quote.article, page.card, quote.grade or page.card.grade, quote, (quote.before, quote.after))
        for quote in page.quotes
    )
    items = [_annotation(each, absolute) for each in said]
    return _collection(address, f"Where it is said, the {QUOTES_SHOWN} latest at most: “{page.card.text}”", items)


def why_no_annotations(card: Card) -> str:
    """Why there are none of the claim; empty where there are."""
    return NO_CLAIM if card.rejected else ""


def _collection(address: str, label: str, items: Sequence[Json]) -> Json:
    """All on one page, which stands within; a page holds one annotation at least."""
    made = {"@context": CONTEXT, "id": address, "type": "AnnotationCollection", "label": label, "total": len(items)}
    if not items:
        return made
    page = f"{address}#page"
    first = {"id": page, "type": "AnnotationPage", "partOf": address, "startIndex": 0, "items": items}
    return made | {"first": first, "last": page}


def _annotation(said: Said, absolute: Absolute) -> Json:
    collection = absolute(reverse("api-article-annotations", args=[said.article.id]))
    return {
        "id": f"{collection}#claim-{said.claim.id}-{said.place.start}-{said.place.end}",
        "type": "Annotation",
        "motivation": "assessing",
        "modified": instant(said.claim.graded_at),
        "creator": _creator(said.grade, absolute),
        "body": [_link(said.claim, absolute), _label(said)],
        "target": _targets(said, absolute),
    }


def _creator(grade: Grade, absolute: Absolute) -> Json:
    kind = "Software" if grade.machine else "Organization"
    return {"type": kind, "name": NAME, "homepage": absolute(reverse("home"))}


def _link(claim: Card, absolute: Absolute) -> Json:
    return {"type": "SpecificResource", "source": absolute(claim.address), "purpose": "linking"}


def _label(said: Said) -> Json:
    value = ". ".join((f"This statement: {said.grade.label}, {said.grade.standing_words}", *doubts(said.claim)))
    return {"type": "TextualBody", "value": value, "purpose": "assessing", "format": "text/plain", "language": "en-GB"}


def _targets(said: Said, absolute: Absolute) -> list[Json]:
    """The words in the original, where it has an address; and in its text as we read it, by their offsets too.

    Offsets are code points, and true of that text alone.
    """
    before, after = verbatim(*said.around)
    quoted = {"type": "TextQuoteSelector", "exact": said.place.quote, "prefix": before, "suffix": after}
    offsets = {"type": "TextPositionSelector", "start": said.place.start, "end": said.place.end}
    text = absolute(reverse("api-article-text", args=[said.article.id]))
    read = {"type": "SpecificResource", "source": text, "selector": [quoted, offsets]}
    original = {"type": "SpecificResource", "source": said.article.url, "selector": quoted}
    return [original, read] if said.article.url else [read]

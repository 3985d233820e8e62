"""Articles' rows made into cards, and the list of them."""

from datetime import datetime
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.db.models.functions import Left
from django.urls import reverse
from django.utils.text import Truncator

from claims.models import Claim, Extraction
from claims.queries import current_extractions
from evidence.cards import offers, words
from evidence.cards.places import place
from evidence.cards.records.links import web_address
from evidence.cards.shapes import ArticleCard
from sources.models import Article, Publisher, Reading

PAGE_SIZE = 20
LONGEST_TITLE, OPENING = 80, 200  # characters
MADE = Q(appearances__memberships__superseded_at=None) & ~Q(appearances__memberships__claim__state=Claim.State.REJECTED)


def listed_article_cards(*, after: str = "", size: int = PAGE_SIZE) -> tuple[list[ArticleCard], str | None]:
    """One page of the listed articles, the newest first, and the place where the next begins. Raises BadCursor."""
    extractions = _told(Article.objects.listed()).order_by("-article")
    if after:
        extractions = extractions.filter(article__lt=place(after))
    rows = list(extractions[: size + 1])
    return [_card(row) for row in rows[:size]], str(rows[size - 1].article_id) if len(rows) > size else None


def asked_article_cards(now: datetime, size: int = PAGE_SIZE) -> list[ArticleCard]:
    """The checks that readers ask a reviewer to look at, the first asked for first."""
    return [_card(row) for row in _told(Article.objects.to_review(now)).order_by("article__review_asked_at")[:size]]


def _told(articles: QuerySet[Article]) -> QuerySet[Extraction]:
    """What was found in these articles, without their texts."""
    return (
        current_extractions()
        .filter(article__in=articles)
        .select_related("article__publisher", "reading__snapshot")
        .defer("reading__text")
        .annotate(number=Count("appearances__memberships", filter=MADE), opens=opening())
    )


def _card(row: Any) -> ArticleCard:
    return article_card(row.article, row.reading, row.number, row.opens)


def are_all_samples() -> bool:
    """Whether every listed article was written for this site, and there is one."""
    listed = Article.objects.listed()
    return listed.exists() and not listed.filter(sample=False).exists()


def article_text(article: Article) -> str | None:
    """The text that its claims' offsets are of; None while it was not read for claims yet."""
    return current_extractions().filter(article=article).values_list("reading__text", flat=True).first()


def opening() -> Left:
    """The first characters of a reading's text, for rows that leave the text out."""
    return Left("reading__text", OPENING)


def article_card(
    article: Article, reading: Reading, claims: int, opens: str | None = None, offer: str = ""
) -> ArticleCard:
    """`opens`: how its text begins, where the text itself was not read from the database.

    `offer`: its own words by which it sells the therapy; they count where nobody judged its publisher's interest.
    """
    publisher = article.publisher
    interest = publisher.interest if publisher else Publisher.Interest.UNKNOWN
    sells = bool(offer) and interest == Publisher.Interest.UNKNOWN
    return ArticleCard(
        id=article.pk if article.listed else None,
        address=article_address(article),
        title=reading.title or _first_words(reading.text if opens is None else opens),
        url=web_address(reading.snapshot.address or article.canonical_url),
        publisher=publisher.name if publisher else reading.publisher_name,
        publisher_kind=publisher.kind if publisher else Publisher.Kind.UNKNOWN,
        interest=interest,
        interest_words=offers.WORDS if sells else words.say(words.INTERESTS, interest),
        interest_decided_by=offers.BY if sells else publisher.decided_by if publisher else "",
        interest_basis=f"by its own words, “{offer}”" if sells else publisher.evidence if publisher else "",
        published_on=reading.published_on,
        fetched_at=reading.snapshot.fetched_at,
        sample=article.sample,
        claims=claims,
    )


def _first_words(text: str) -> str:
    """What a text without a title is called by."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return Truncator(first).chars(LONGEST_TITLE) or "Untitled text"


def article_address(article: Article) -> str:
    """A listed article by its number; an unlisted one only by its secret token."""
    if article.listed:
        return reverse("article", args=[article.pk])
    return reverse("checked", args=[article.token])

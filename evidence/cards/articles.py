"""Articles' rows made into cards, and an article's text with each of its claims in place."""

from collections import Counter
from collections.abc import Sequence

from django.db.models import Count
from django.urls import reverse

from claims.models import Appearance, Extraction, Membership
from claims.queries import current_extractions
from evidence.cards import words
from evidence.cards.claims import cards_of, flags
from evidence.cards.places import place
from evidence.cards.shapes import ArticleCard, ArticlePage, Card, Mark, WordCount
from sources.models import Article, Publisher, Reading

PAGE_SIZE = 20


def listed_article_cards(*, after: str = "", size: int = PAGE_SIZE) -> tuple[list[ArticleCard], str | None]:
    """One page of the listed articles, the newest first, and the place where the next begins. Raises BadCursor."""
    extractions = (
        current_extractions()
        .filter(article__in=Article.objects.listed())
        .select_related("article__publisher", "reading__snapshot")
        .defer("reading__text")
        .annotate(number=Count("appearances"))
        .order_by("-article")
    )
    if after:
        extractions = extractions.filter(article__lt=place(after))
    rows = list(extractions[: size + 1])
    cards = [article_card(row.article, row.reading, row.number) for row in rows[:size]]
    return cards, str(rows[size - 1].article_id) if len(rows) > size else None


def article_card(article: Article, reading: Reading, claims: int) -> ArticleCard:
    publisher = article.publisher
    interest = publisher.interest if publisher else Publisher.Interest.UNKNOWN
    return ArticleCard(
        id=article.pk if article.listed else None,
        address=article_address(article),
        title=reading.title or "Untitled text",
        url=_web_address(reading.snapshot.address or article.canonical_url),
        publisher=publisher.name if publisher else reading.publisher_name,
        publisher_kind=publisher.kind if publisher else Publisher.Kind.UNKNOWN,
        interest=interest,
        interest_words=words.say(words.INTERESTS, interest),
        published_on=reading.published_on,
        fetched_at=reading.snapshot.fetched_at,
        sample=article.sample,
        claims=claims,
    )


def _web_address(url: str) -> str:
    """An uploader may say anything; only an address of the web becomes a link."""
    return url if url.startswith(("https://", "http://")) else ""


def article_address(article: Article) -> str:
    """A listed article by its number; an unlisted one only by its secret token."""
    if article.listed:
        return reverse("article", args=[article.pk])
    return reverse("checked", args=[article.token])


def article_page(article: Article) -> ArticlePage | None:
    """The article as it is now read, by a constant number of queries; None while it was not read for claims yet."""
    extraction = (
        current_extractions().filter(article=article).select_related("article__publisher", "reading__snapshot").first()
    )
    if extraction is None:
        return None
    marks, ungraded = _marks(extraction)
    reading = extraction.reading
    return ArticlePage(
        article=article_card(extraction.article, reading, len(marks) + ungraded),
        byline=reading.byline,
        language=reading.language,
        text=reading.text,
        text_sha256=reading.text_sha256,
        sha256=reading.snapshot.sha256,
        reader=reading.reader,
        marks=marks,
        counts=_counts([mark.claim for mark in marks]),
        ungraded=ungraded,
        risk_omitted=_omits_risk([mark.claim for mark in marks]),
    )


def _marks(extraction: Extraction) -> tuple[tuple[Mark, ...], int]:
    """The graded claims in the order of the text, and how many are not graded yet."""
    members = list(
        Membership.objects.filter(appearance__extraction=extraction, superseded_at=None)
        .select_related("appearance")
        .order_by("appearance__start", "appearance__end")
    )
    cards = {card.id: card for card in cards_of(list(dict.fromkeys(member.claim_id for member in members)))}
    marks = tuple(_mark(member.appearance, cards[member.claim_id]) for member in members if member.claim_id in cards)
    return marks, len(members) - len(marks)


def _mark(appearance: Appearance, card: Card) -> Mark:
    return Mark(
        start=appearance.start,
        end=appearance.end,
        quote=appearance.quote,
        claim=card,
        flags=flags(flag.id for flag in card.flags),
    )


def _counts(cards: Sequence[Card]) -> tuple[WordCount, ...]:
    """How many marks say what, the most frequent first."""
    return tuple(
        WordCount(word=word, claims=number) for word, number in Counter(card.grade.word for card in cards).most_common()
    )


def _omits_risk(cards: Sequence[Card]) -> bool:
    kinds = {card.kind for card in cards}
    return "efficacy" in kinds and "safety" not in kinds

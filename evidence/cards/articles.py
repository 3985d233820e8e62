"""Articles' rows made into cards, and the list of them."""

from django.db.models import Count
from django.urls import reverse

from claims.queries import current_extractions
from evidence.cards import words
from evidence.cards.places import place
from evidence.cards.records.links import web_address
from evidence.cards.shapes import ArticleCard
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


def are_all_samples() -> bool:
    """Whether every listed article was written for this site, and there is one."""
    listed = Article.objects.listed()
    return listed.exists() and not listed.filter(sample=False).exists()


def article_text(article: Article) -> str | None:
    """The text that its claims' offsets are of; None while it was not read for claims yet."""
    return current_extractions().filter(article=article).values_list("reading__text", flat=True).first()


def article_card(article: Article, reading: Reading, claims: int) -> ArticleCard:
    publisher = article.publisher
    interest = publisher.interest if publisher else Publisher.Interest.UNKNOWN
    return ArticleCard(
        id=article.pk if article.listed else None,
        address=article_address(article),
        title=reading.title or "Untitled text",
        url=web_address(reading.snapshot.address or article.canonical_url),
        publisher=publisher.name if publisher else reading.publisher_name,
        publisher_kind=publisher.kind if publisher else Publisher.Kind.UNKNOWN,
        interest=interest,
        interest_words=words.say(words.INTERESTS, interest),
        interest_decided_by=publisher.decided_by if publisher else "",
        interest_basis=publisher.evidence if publisher else "",
        published_on=reading.published_on,
        fetched_at=reading.snapshot.fetched_at,
        sample=article.sample,
        claims=claims,
    )


def article_address(article: Article) -> str:
    """A listed article by its number; an unlisted one only by its secret token."""
    if article.listed:
        return reverse("article", args=[article.pk])
    return reverse("checked", args=[article.token])

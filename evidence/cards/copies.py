"""The other articles that are copies of the same work."""

from dataclasses import dataclass

from claims.queries import current_extractions
from evidence.cards.articles import article_card, opening
from evidence.cards.shapes import ArticleCard
from sources.models import Article
from sources.queries import work_of

COPIES_SHOWN = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Another listed article of the same work. `first`: the one that was seen first; `per_cent`: how alike the others
    are to that one."""

    article: ArticleCard
    first: bool
    per_cent: int | None


def copies_of(article: Article) -> tuple[Copy, ...]:
    """The one that was seen first at the head, by one query; at most fifty."""
    works = work_of(article).exclude(pk=article.pk)
    rows = (
        current_extractions()
        .filter(article__in=works)
        .select_related("article__publisher", "reading__snapshot")
        .defer("reading__text")
        .annotate(opens=opening())
        .order_by("article")[:COPIES_SHOWN]
    )
    return tuple(
        Copy(
            article=article_card(row.article, row.reading, 0, row.opens),
            first=row.article.original_id is None,
            per_cent=round(100 * row.article.likeness) if row.article.likeness else None,
        )
        for row in rows
    )

"""Articles of the same words, or nearly: copies of one work, which point at the one that was kept first."""

from collections.abc import Iterable
from itertools import product

from django.db import transaction
from django.db.models import Q, QuerySet

from sources.copies import NEAR, likeness
from sources.models import Article, Reading


def join_copies(reading: Reading) -> None:
    """Let the articles of one work point at the one that was kept first; a reader's own check is never that one."""
    alike = _alike(reading)
    if not alike or reading.snapshot.article.original_id:
        return
    with transaction.atomic():
        named = {reading.snapshot.article_id, *alike}
        roots = Article.objects.filter(pk__in=named, original__isnull=False).values("original")
        work = Q(pk__in=named) | Q(pk__in=roots) | Q(original__in=named) | Q(original__in=roots)
        rows = list(Article.objects.select_for_update().filter(work).order_by("pk"))
        first = next((row for row in rows if row.listed), None)
        if first:  # else the one that it is alike was erased meanwhile
            point_at(first, [row for row in rows if row != first and row.original_id != first.pk])


def point_at(first: Article, copies: Iterable[Article]) -> None:
    """Make an article the first of its work, and say of each of these copies how alike it is to that one."""
    Article.objects.filter(pk=first.pk).update(original=None, likeness=None)
    texts = list(_texts().filter(snapshot__article=first))
    for copy in copies:
        pairs = product(_texts().filter(snapshot__article=copy), texts)
        score = max((_likeness(*pair) for pair in pairs), default=0.0)
        Article.objects.filter(pk=copy.pk).update(original=first, likeness=score or None)


def _alike(reading: Reading) -> set[int]:
    """The ids of the listed articles with a reading of the same words, or nearly the same."""
    same = Q(text_sha256=reading.text_sha256) | Q(bands__overlap=reading.bands)
    others = (
        _texts().filter(same, snapshot__article__listed=True).exclude(snapshot__article=reading.snapshot.article_id)
    )
    return {other.snapshot.article_id for other in others if _likeness(reading, other) >= NEAR}


def _texts() -> QuerySet[Reading]:
    """Readings with no more than what tells how alike they are."""
    return Reading.objects.select_related("snapshot").only("text_sha256", "minhash", "snapshot__article")


def _likeness(one: Reading, other: Reading) -> float:
    is_same = one.text_sha256 == other.text_sha256
    return 1.0 if is_same else likeness(bytes(one.minhash), bytes(other.minhash))

"""Questions about articles, what was fetched of them, and what is due to be looked at again."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import F, QuerySet

from sources.canonical import address_sha256
from sources.models import Article, Feed, Reading, Tombstone


def newest_reading(article: Article) -> Reading | None:
    """The latest reading of what the latest fetch brought."""
    newest = Reading.objects.filter(snapshot__article=article, snapshot=F("snapshot__article__newest"))
    return newest.order_by("-pk").first()


def newest_readings(articles: Iterable[int]) -> QuerySet[Reading]:
    """The same of several articles, by their ids."""
    newest = Reading.objects.filter(snapshot__article__in=articles, snapshot=F("snapshot__article__newest"))
    return newest.select_related("snapshot").order_by("snapshot_id", "-pk").distinct("snapshot_id")


def work_of(article: Article) -> QuerySet[Article]:
    """The listed articles that are one work with this one, itself included where it is listed, the first seen first."""
    first = article.original_id or article.pk
    return (Article.objects.listed().filter(pk=first) | Article.objects.listed().filter(original=first)).order_by("pk")


def feeds_due(now: datetime) -> QuerySet[Feed]:
    return Feed.objects.filter(active=True, next_poll_at__lte=now)


def articles_due(now: datetime) -> QuerySet[Article]:
    """The listed articles that it is time to look at again."""
    return Article.objects.listed().filter(next_look_at__lte=now).exclude(canonical_url="")


def erased_among(addresses: Iterable[str]) -> set[str]:
    """Those of the addresses, however they are spelled, whose article was erased."""
    hashes = {address: address_sha256(address) for address in addresses}
    asked = set(hashes.values()) - {""}
    found = set(Tombstone.objects.filter(address_sha256__in=asked).values_list("address_sha256", flat=True))
    return {address for address, sha256 in hashes.items() if sha256 in found}

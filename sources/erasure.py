"""Remove an article for good, with everything that hangs on it, so that nothing brings it again."""

import hashlib
from collections.abc import Iterator, Sequence

from sources.canonical import address_sha256
from sources.errors import CannotKeep
from sources.immutable import erasing
from sources.joining import point_at
from sources.models import Article, FeedEntry, Tombstone


def erase(article: Article, reason: str) -> Tombstone:
    """Remove an article with everything that hangs on it, and leave a tombstone without its words. For good."""
    if not reason.strip():
        raise CannotKeep("Say why the article is erased: the reason is what is left of it.")
    with erasing():
        article = Article.objects.select_for_update().get(pk=article.pk)
        hashes = list(article.snapshots.values_list("sha256", flat=True))
        former = article.pk
        _pass_on(article)
        _forget_entries(article)
        Article.objects.get(pk=former).delete()
        return Tombstone.objects.create(
            article=former, snapshots=hashes, address_sha256=_barred(article), reason=reason.strip()
        )


def _barred(article: Article) -> str:
    """The hash of the address that no feed may bring again; what a reader checked for themselves bars nobody."""
    return address_sha256(article.canonical_url) if article.is_watched else ""


def _pass_on(article: Article) -> None:
    """The next of its copies becomes the first of their work."""
    copies = Article.objects.filter(original=article)
    heir = copies.listed().order_by("pk").first()
    if heir:
        point_at(heir, copies.exclude(pk=heir.pk))


def _forget_entries(article: Article) -> None:
    """Keep of what feeds named no more than tells that it was here, so that no feed brings it again."""
    brought = list(FeedEntry.objects.filter(article=article))
    named = {*_spellings(article), *(entry.url for entry in brought)}
    forget_entries([*brought, *FeedEntry.objects.filter(article=None, url__in=named)])


def _spellings(article: Article) -> Iterator[str]:
    """The addresses that gave it, under which another feed may wait to fetch it."""
    if not article.is_watched:
        return  # an upload's address is not believed, and what a reader checked is not the feeds' matter
    yield article.canonical_url
    for address, redirects in article.snapshots.values_list("address", "redirects"):
        yield from (address, *redirects)


def forget_entries(entries: Sequence[FeedEntry]) -> None:
    """Let only the hash of the address stay of what feeds named."""
    for entry in entries:
        entry.url, entry.title, entry.result, entry.done = forgotten(entry.url), "", "Its article was erased.", True
    FeedEntry.objects.bulk_update(entries, ["url", "title", "result", "done"])


def forgotten(url: str) -> str:
    """What stands for an address whose article was erased."""
    return f"sha256:{hashlib.sha256(url.encode()).hexdigest()}"

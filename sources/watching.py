"""Actions that look again: at feeds for new articles, at listed articles for changed ones."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from sources.actions import capture_fetched, keep_fetched
from sources.canonical import canonical_address
from sources.erasure import forget_entries, forgotten
from sources.errors import CannotFetch, SourceError
from sources.http import Fetched, Guard, get, public_only
from sources.models import Article, Feed, FeedEntry, Snapshot
from sources.queries import erased_among
from sources.syndication import Entry, read_feed

POLL_EVERY = timedelta(hours=1)
LONGEST_BACK_OFF = timedelta(days=7)
MOST_TRIES = 3

FIRST_LOOK = timedelta(days=1)
LONGEST_LOOK = timedelta(days=90)
GONE = frozenset({404, 410})


def poll_feed(feed: Feed, now: datetime, *, guard: Guard = public_only) -> list[FeedEntry]:
    """Ask the feed what is new; return the entries that wait to be captured. `last_status` says what went wrong.

    After a failure the next poll waits twice as long as the last time, at most a week.
    """
    try:
        fetched = get(feed.url, guard=guard, etag=feed.etag, last_modified=feed.last_modified)
        listing = read_feed(fetched.data, fetched.url) if fetched.status != 304 else None
    except SourceError as error:
        _put_off(feed, now, str(error))
        return _waiting(feed)
    with transaction.atomic():
        wanted = _wanted(feed, listing.entries) if listing else []
        new = [FeedEntry(feed=feed, url=entry.url[:2048], title=entry.title) for entry in wanted]
        before = feed.entries.count()
        FeedEntry.objects.bulk_create(new, ignore_conflicts=True)
        status = f"{feed.entries.count() - before} new of {len(listing.entries)} entries" if listing else "not changed"
        Feed.objects.filter(pk=feed.pk).update(
            title=listing.title[:300] if listing else feed.title,
            etag=fetched.headers.get("etag", feed.etag),
            last_modified=fetched.headers.get("last-modified", feed.last_modified),
            polled_at=now,
            last_status=status,
            failures=0,
            next_poll_at=now + POLL_EVERY,
        )
    return _waiting(feed)


def _wanted(feed: Feed, entries: Sequence[Entry]) -> list[Entry]:
    """Those with one of the feed's keywords, but for articles that were erased."""
    forgotten_as = {entry.url: forgotten(entry.url[:2048]) for entry in entries}
    known = set(FeedEntry.objects.filter(url__in=forgotten_as.values()).values_list("url", flat=True))
    erased = erased_among(forgotten_as) | {url for url, kept in forgotten_as.items() if kept in known}
    return [entry for entry in entries if entry.has_any(feed.keywords) and entry.url not in erased]


def _put_off(feed: Feed, now: datetime, reason: str) -> None:
    wait = min(POLL_EVERY * 2 ** min(feed.failures + 1, 10), LONGEST_BACK_OFF)
    Feed.objects.filter(pk=feed.pk).update(
        polled_at=now, last_status=reason[:500], failures=feed.failures + 1, next_poll_at=now + wait
    )


def _waiting(feed: Feed) -> list[FeedEntry]:
    return list(feed.entries.filter(done=False))


def capture_entry(entry: FeedEntry, *, guard: Guard = public_only) -> Snapshot | None:
    """Capture what a feed named; None, with the reason kept, where that fails. A temporary failure is tried thrice.

    None too where the address leads to an article that was erased: then the entry is forgotten as its own ones were.
    """
    try:
        fetched = get(entry.url, guard=guard)
    except SourceError as error:
        again = isinstance(error, CannotFetch) and error.temporary and entry.tries + 1 < MOST_TRIES
        FeedEntry.objects.filter(pk=entry.pk).update(tries=entry.tries + 1, result=str(error)[:500], done=not again)
        return None
    snapshot = _captured(fetched)
    if snapshot is None:
        forget_entries([entry])
    else:
        FeedEntry.objects.filter(pk=entry.pk).update(article=snapshot.article, result="", done=True)
    return snapshot


def _captured(fetched: Fetched) -> Snapshot | None:
    """None, with nothing kept, where the article of its address was erased, be it while this waited for it."""
    with transaction.atomic():
        try:
            snapshot = capture_fetched(fetched)
        except Article.DoesNotExist:
            return None
        if erased_among([fetched.url]):
            transaction.set_rollback(True)
            return None
    return snapshot


def look_again(article: Article, now: datetime, *, guard: Guard = public_only) -> Snapshot | None:
    """Fetch a listed article again; return its new snapshot where the bytes differ from the newest one's.

    Unchanged, the next look waits twice as long, at most 90 days; changed, a day. `look_result` says what it found.
    What another address gave is not the article's, and is not kept: the redirect to it may be for a day.
    """
    newest = article.newest
    try:
        fetched = _fetch_again(article, guard)
    except CannotFetch as error:
        _note_look(article, now, f"gone: {error}" if error.status in GONE else str(error), longer=True)
        return None
    if not _is_own(article, fetched.url):
        _note_look(article, now, f"moved to {fetched.url}", longer=True)
        return None
    snapshot = keep_fetched(fetched, article) if fetched.status != 304 else newest
    changed = snapshot != newest
    _note_look(article, now, "changed" if changed else "not changed", longer=not changed)
    return snapshot if changed else None


def _fetch_again(article: Article, guard: Guard) -> Fetched:
    """What is at the article's own address now, as it was spelled when it last gave something."""
    newest = article.newest
    if newest is None or not _is_own(article, newest.address):
        return get(article.canonical_url, guard=guard)
    etag, last_modified = (newest.headers.get(name, "") for name in ("etag", "last-modified"))
    return get(newest.address, guard=guard, etag=etag, last_modified=last_modified)


def _is_own(article: Article, address: str) -> bool:
    return canonical_address(address) == article.canonical_url


def _note_look(article: Article, now: datetime, result: str, *, longer: bool) -> None:
    wait = min(article.look_after * 2, LONGEST_LOOK) if longer else FIRST_LOOK
    Article.objects.filter(pk=article.pk).update(
        looked_at=now, look_result=result[:300], look_after=wait, next_look_at=now + wait
    )

"""Everything that writes to `sources`: capture, read, publish, erase; each may be called again.

Nothing here starts the next stage; the pipeline, views and commands do.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import timedelta
from itertools import product
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from sources.canonical import address_sha256, canonical_address
from sources.citations import citations_by_links, citations_in
from sources.copies import NEAR, likeness, signature
from sources.errors import CannotKeep, CannotRead
from sources.http import Fetched, Guard, get, public_only
from sources.immutable import erasing
from sources.models import Article, Citation, FeedEntry, Publisher, Publishing, Reading, Snapshot, Tombstone, new_token
from sources.publishers import judge_publisher
from sources.queries import newest_readings
from sources.reading import READER, Readable, read
from sources.sizes import LARGEST

UNLISTED_FOR = timedelta(days=30)
LONGEST_TEXT = 500_000  # characters; a worker on a busy machine goes through so many well within its time


def capture(url: str, *, guard: Guard = public_only, listed: bool = True, sample: bool = False) -> Snapshot:
    """Fetch an address and keep what came; the newest snapshot again where the bytes are the same. Raises CannotFetch.

    Unlisted (a reader's own check): the listed article of that address, else a new one that only its token reaches.
    """
    return capture_fetched(get(url, guard=guard), listed=listed, sample=sample)


def capture_fetched(fetched: Fetched, *, listed: bool = True, sample: bool = False) -> Snapshot:
    """Keep what came from an address, as the article of the address that gave it."""
    with transaction.atomic():
        article = _article({"canonical_url": canonical_address(fetched.url)}, listed=listed, sample=sample)
        return keep_fetched(fetched, article)


def capture_upload(
    data: bytes,
    name: str = "",
    media_type: str = "",
    *,
    url: str = "",
    listed: bool = True,
    sample: bool = False,
) -> Snapshot:
    """Keep an uploaded file or pasted text. `url`: where the uploader says it was found; kept, but not believed.

    Raises CannotKeep where it is empty or larger than 20 MB.
    """
    check_size(len(data))
    media_type, _, _ = media_type.partition(";")
    handed = Fetched(url=url, status=200, data=data, media_type=media_type.strip().lower())
    with transaction.atomic():
        article = _article({"upload_sha256": _sha256(data)}, listed=listed, sample=sample)
        return keep_fetched(handed, article, file_name=name[-255:])


def check_size(size: int) -> None:
    """Raises CannotKeep where an upload of so many bytes is empty or larger than 20 MB."""
    if not size:
        raise CannotKeep("The file is empty. Check that it was saved whole.")
    if size > LARGEST:
        raise CannotKeep(f"The file is larger than {LARGEST // 1_000_000} MB, our limit. Upload the article's text.")


def keep_fetched(fetched: Fetched, article: Article, *, file_name: str = "") -> Snapshot:
    """What came, kept as the article's newest snapshot; a snapshot of the same bytes becomes the newest again."""
    now = timezone.now()
    with transaction.atomic():
        article = Article.objects.select_for_update().get(pk=article.pk)
        snapshot, _ = Snapshot.objects.get_or_create(
            article=article,
            sha256=_sha256(fetched.data),
            defaults={
                "data": fetched.data,
                "media_type": fetched.media_type,
                "encoding": fetched.encoding,
                "file_name": file_name,
                "address": fetched.url,
                "redirects": list(fetched.redirects),
                "headers": dict(fetched.headers),
                "fetched_at": now,
            },
        )
        look = {"looked_at": now, "next_look_at": now + article.look_after} if _is_watched(article) else {}
        Article.objects.filter(pk=article.pk).update(newest=snapshot, **look)
    return snapshot


def _is_watched(article: Article) -> bool:
    """Uploads cannot be fetched again, and a reader's own check is not."""
    return article.listed and bool(article.canonical_url)


def _article(identity: dict[str, str], *, listed: bool, sample: bool) -> Article:
    """The article of this identity, locked: the listed one if there is one, else a new one."""
    known = Article.objects.listed().filter(**identity)
    if not listed and not known.exists():
        return Article.objects.create(**identity, **_unlisted(), sample=sample)
    article, _ = known.get_or_create(**identity, defaults={"listed": True, "sample": sample})
    return Article.objects.select_for_update().get(pk=article.pk)


def _unlisted() -> dict[str, Any]:
    return {"listed": False, "token": new_token(), "expires_at": timezone.now() + UNLISTED_FOR}


def read_article(snapshot: Snapshot) -> Reading:
    """The snapshot's text by the present reader, read once and kept, and joined to its copies. Raises CannotRead."""
    reading = Reading.objects.filter(snapshot=snapshot, reader=READER).first() or _keep_reading(snapshot)
    _join_copies(reading)  # after it is kept, so that of two copies read at once the later one sees the other
    return reading


def _keep_reading(snapshot: Snapshot) -> Reading:
    found = _read(snapshot)
    mark = signature(found.text)
    with transaction.atomic():
        article = Article.objects.select_for_update().get(pk=snapshot.article_id)
        _credit(article, found)
        reading, is_new = Reading.objects.get_or_create(
            snapshot=snapshot,
            reader=READER,
            defaults={
                "text": found.text,
                "text_sha256": _sha256(found.text.encode()),
                "title": found.title,
                "byline": found.byline,
                "publisher_name": found.publisher,
                "published_on": found.published_on,
                "published_how": found.published_how,
                "language": found.language,
                "canonical_url": found.canonical_url,
                "translation_signs": list(found.translation_signs),
                "minhash": mark.minhash,
                "bands": list(mark.bands),
            },
        )
        if is_new:
            Citation.objects.bulk_create(_citations(reading, found.links))
    return reading


def _read(snapshot: Snapshot) -> Readable:
    """What the bytes say, where it is no more than an article."""
    found = read(
        bytes(snapshot.data),
        snapshot.media_type,
        encoding=snapshot.encoding,
        name=snapshot.file_name,
        url=snapshot.address,
    )
    if len(found.text) > LONGEST_TEXT:
        raise CannotRead(
            f"The text is longer than {LONGEST_TEXT:,} characters, as a book is. Give us the part that you ask about."
        )
    return found


def _citations(reading: Reading, links: Sequence[str]) -> list[Citation]:
    """What the text cites, and what only the page's links lead to."""
    said = citations_in(reading.text)
    named = {(each.register, each.id) for each in said}
    linked = (each for each in citations_by_links(links) if (each.register, each.id) not in named)
    return [
        Citation(
            reading=reading,
            start=each.start,
            end=each.end,
            register=each.register,
            identifier=each.id[:300],
            url=each.url,
        )
        for each in (*said, *linked)
    ]


def _credit(article: Article, found: Readable) -> None:
    """Name the publisher. What is known of one already stands, a person's word above all."""
    address, named_by = _address_of(article, found)
    judged = judge_publisher(address, found.publisher, found.words or found.text)
    if judged is None or article.publisher_id:
        return
    publisher, _ = Publisher.objects.get_or_create(domain=judged.domain, defaults=asdict(judged))
    if not publisher.decided_by and judged.decided_by:
        Publisher.objects.filter(pk=publisher.pk).update(**asdict(judged))
    Article.objects.filter(pk=article.pk).update(publisher=publisher, credited_by=named_by)


def _address_of(article: Article, found: Readable) -> tuple[str, str]:
    """The address by which the publisher is known, and what names it; an upload's is what the file says of itself."""
    if article.canonical_url:
        return article.canonical_url, "the address that it was fetched from"
    return found.canonical_url, "the address that the uploaded file gives as its own"


def _join_copies(reading: Reading) -> None:
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
            _point_at(first, [row for row in rows if row != first and row.original_id != first.pk])


def _point_at(first: Article, copies: Iterable[Article]) -> None:
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


def publish(article: Article, by: int) -> Article:
    """List an unlisted article, for a reviewer of this id; its old address goes on working, and a second time is none.

    Raises CannotKeep where another is listed already.
    """
    with transaction.atomic():
        article = Article.objects.select_for_update().get(pk=article.pk)
        if article.listed:
            return article
        Publishing.objects.create(article=article, published_by_id=by)
        _list(article)
    for reading in newest_readings([article.pk]):
        _join_copies(reading)
    article.refresh_from_db()
    return article


def _list(article: Article) -> None:
    """The database lists an address or an upload once, whoever publishes two of them at the same moment."""
    look = timezone.now() + article.look_after if article.canonical_url else None
    try:
        with transaction.atomic():
            Article.objects.filter(pk=article.pk).update(listed=True, expires_at=None, next_look_at=look)
    except IntegrityError as error:
        raise CannotKeep("The same article is listed already. Review that one.") from error


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
    return address_sha256(article.canonical_url) if _is_watched(article) else ""


def _pass_on(article: Article) -> None:
    """The next of its copies becomes the first of their work."""
    copies = Article.objects.filter(original=article)
    heir = copies.listed().order_by("pk").first()
    if heir:
        _point_at(heir, copies.exclude(pk=heir.pk))


def _forget_entries(article: Article) -> None:
    """Keep of what feeds named no more than tells that it was here, so that no feed brings it again."""
    brought = list(FeedEntry.objects.filter(article=article))
    named = {*_spellings(article), *(entry.url for entry in brought)}
    forget_entries([*brought, *FeedEntry.objects.filter(article=None, url__in=named)])


def _spellings(article: Article) -> Iterator[str]:
    """The addresses that gave it, under which another feed may wait to fetch it."""
    if not _is_watched(article):
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
    return f"sha256:{_sha256(url.encode())}"


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()

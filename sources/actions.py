"""Keep what was fetched or handed in, read it, publish it; each may be called again.

Nothing here starts the next stage; the pipeline, views and commands do.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from sources.canonical import canonical_address
from sources.citations import citations_by_links, citations_in
from sources.copies import signature
from sources.errors import CannotKeep, CannotRead
from sources.http import Fetched, Guard, get, public_only
from sources.joining import join_copies
from sources.models import Article, Citation, Publisher, Publishing, Reading, Snapshot, new_token
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
        look = {"looked_at": now, "next_look_at": now + article.look_after} if article.is_watched else {}
        Article.objects.filter(pk=article.pk).update(newest=snapshot, **look)
    return snapshot


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
    join_copies(reading)  # after it is kept, so that of two copies read at once the later one sees the other
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


def ask_for_review(article: Article) -> None:
    """Let reviewers see a reader's own check, as its reader asks; a second time changes nothing."""
    Article.objects.filter(pk=article.pk, listed=False, review_asked_at=None).update(review_asked_at=timezone.now())


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
        join_copies(reading)
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


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()

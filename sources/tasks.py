"""The tasks that look again at feeds and listed articles. Their names are permanent: messages outlive the code."""

from celery import shared_task
from django.utils import timezone

from sources import queries, watching
from sources.models import Article, FeedEntry

AT_ONCE = 100  # articles looked at again per run of the schedule


@shared_task(name="sources.poll_feeds")
def poll_feeds() -> None:
    """Every few minutes: hand out the feeds that are due."""
    for key in queries.feeds_due(timezone.now()).values_list("pk", flat=True):
        poll_feed.delay(key)


@shared_task(name="sources.poll_feed")
def poll_feed(key: int) -> None:
    now = timezone.now()
    feed = queries.feeds_due(now).filter(pk=key).first()
    if feed is None:
        return  # another worker was here
    for entry in watching.poll_feed(feed, now):
        capture_entry.delay(entry.pk)


@shared_task(name="sources.capture_entry")
def capture_entry(key: int) -> None:
    entry = FeedEntry.objects.filter(pk=key, done=False).first()
    if entry is not None:
        watching.capture_entry(entry)


@shared_task(name="sources.look_again_due")
def look_again_due() -> None:
    """Every few minutes: hand out the articles that are due."""
    for key in queries.articles_due(timezone.now()).order_by("next_look_at").values_list("pk", flat=True)[:AT_ONCE]:
        look_again.delay(key)


@shared_task(name="sources.look_again")
def look_again(key: int) -> None:
    now = timezone.now()
    article: Article | None = queries.articles_due(now).filter(pk=key).select_related("newest").first()
    if article is not None:
        watching.look_again(article, now)

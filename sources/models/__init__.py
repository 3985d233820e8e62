"""What was fetched: a Publisher's Article, its Snapshots (verbatim bytes), and their Readings (text).

Snapshots, Readings, Citations, Publishings and Tombstones are immutable: the database refuses to change them
(`sources.immutable`).
"""

from sources.models.articles import Article, Publishing, Tombstone, new_token
from sources.models.feeds import Feed, FeedEntry
from sources.models.publishers import Publisher
from sources.models.readings import Citation, Reading, Snapshot

__all__ = [
    "Article",
    "Citation",
    "Feed",
    "FeedEntry",
    "Publisher",
    "Publishing",
    "Reading",
    "Snapshot",
    "Tombstone",
    "new_token",
]

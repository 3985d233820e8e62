"""Erase an article for good, for what the law or a reader's privacy requires."""

from argparse import ArgumentParser

from django.core.management.base import CommandError

from evidence.pipeline.upkeep import erase_article
from sources.models import Article
from sources.preparation import MigratedCommand


class Command(MigratedCommand):
    help = "Erase an article, its versions and the claims that nobody else makes. For good: what is left is the reason."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "article",
            help="its number; of a reader's own check the secret in its address (after -- where it begins with -)",
        )
        parser.add_argument("--reason", required=True, help="why, without a word of what it says: this is kept")

    def handle(self, *args: object, article: str, reason: str, **options: object) -> None:
        named = {"pk": int(article)} if article.isdecimal() else {"token": article}
        found = Article.objects.filter(**named).first()
        if found is None:
            raise CommandError(f"There is no article {article}. Give the number or the secret in its address.")
        tombstone = erase_article(found, reason)
        self.stdout.write(f"Article {tombstone.article} is erased with all its versions ({len(tombstone.snapshots)}).")

"""Map the words of registered studies by today's vocabulary, and list those that it lacks."""

from typing import Any

from django.core.management.base import CommandParser
from django.utils import timezone

from evidence.registers import queries
from evidence.registers.actions import map_again
from evidence.registers.preparation import PreparedCommand


class Command(PreparedCommand):
    help = (
        "Maps studies again by the vocabulary and curated words; with --unmapped lists the words that mean nothing yet."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
        parser.add_argument("--unmapped", action="store_true", help="list words without a concept, most used first")

    def handle(self, *, dry_run: bool, unmapped: bool, **_: Any) -> None:
        if unmapped:
            self._list_unmapped()
            return
        differences = map_again(timezone.now(), dry_run=dry_run)
        for change in differences.changes:
            self.stdout.write(str(change))
        if not differences:
            self.stdout.write("Nothing to change.")

    def _list_unmapped(self) -> None:
        for tree in ("therapies", "conditions"):
            for words, studies in queries.unmapped(tree):
                self.stdout.write(f"{tree}\t{studies}\t{words}")

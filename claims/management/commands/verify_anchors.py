"""Hold every quote against the text that it was taken from."""

from typing import Any

from django.core.management.base import CommandError

from claims.models import Appearance
from sources.preparation import MigratedCommand


class Command(MigratedCommand):
    help = "Check that each appearance's quote is the text of its reading from start to end."

    def handle(self, *args: Any, **options: Any) -> None:
        count = broken = 0
        appearances = Appearance.objects.select_related("extraction__reading").order_by("extraction", "start")
        for appearance in appearances.iterator(chunk_size=500):
            count += 1
            if appearance.extraction.reading.text[appearance.start : appearance.end] != appearance.quote:
                broken += 1
                self.stdout.write(f"appearance {appearance.pk}: the text there is no longer its quote")
        if broken:
            raise CommandError(f"{broken} of {count} quotes do not stand where they should.")
        self.stdout.write(f"{count} quotes stand exactly where they should.")

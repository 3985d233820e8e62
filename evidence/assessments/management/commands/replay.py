"""Compute stored assessments again from what was kept with them, and say what differs."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import CommandError

from evidence.assessments.models import Assessment, Current
from evidence.assessments.replay import replay
from evidence.registers.preparation import PreparedCommand


class Command(PreparedCommand):
    help = "Grade again, from dossier, rules and day, each claim's newest assessment (--all: every one stored)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--all", action="store_true", help="every stored assessment, not only the newest of each claim"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        stored = (
            Assessment.objects.all()
            if options["all"]
            else Assessment.objects.filter(pk__in=Current.objects.values("computed"))
        )
        count = differing = 0
        for difference in replay(stored):
            count += 1
            if difference:
                differing += 1
                self.stdout.write(difference)
        if differing:
            raise CommandError(f"{differing} of {count} assessments came out otherwise.")
        self.stdout.write(f"{count} assessments replayed, none differs.")

"""Load the registers: the bundled ones, or files of registers and of ClinicalTrials.gov."""

from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser
from django.utils import timezone

from evidence.registers.actions import load_bundled
from evidence.registers.differences import CHANGES, Differences
from evidence.registers.outside import load_files
from sources.preparation import MigratedCommand

KINDS = (*CHANGES, "kept", "unchanged")


class Command(MigratedCommand):
    help = "Loads the bundled registers, or the files named; a second run changes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="*", type=Path, help="register files (.toml) or ClinicalTrials.gov JSON")
        parser.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")

    def handle(self, *, files: list[Path], dry_run: bool, verbosity: int, **_: Any) -> None:
        now = timezone.now()
        differences = load_files(files, now, dry_run=dry_run) if files else load_bundled(now, dry_run=dry_run)
        if verbosity:
            self._tell(differences, dry_run)

    def _tell(self, differences: Differences, dry_run: bool) -> None:
        for change in differences.changes if dry_run else ():
            self.stdout.write(str(change))
        for register, counter in differences.counts.items():
            told = ", ".join(f"{counter[kind]} {kind}" for kind in KINDS if counter[kind])
            self.stdout.write(f"{register}: {told}")
        if not differences:
            self.stdout.write("Nothing to change.")

"""Say what a change of the rules would do to every graded claim, and do it."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import cattrs
from django.core.management.base import CommandError
from django.utils import timezone

from evidence.assessments.regrading import regrade
from evidence.grading import load_rules
from evidence.grading.rules import Rules, read_tables, rules_of
from evidence.registers.preparation import PreparedCommand


class Command(PreparedCommand):
    help = "Grade every claim again and print which move from what to what, with the rules that moved them."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--rules", type=Path, metavar="FOLDER", help="tables to try; nothing is kept of them")
        parser.add_argument("--dry-run", action="store_true", help="only say what would change")

    def handle(self, *args: Any, **options: Any) -> None:
        tried = options["rules"]
        rules = rules_in(tried) if tried else load_rules()
        keep = not (tried or options["dry_run"])
        moves = 0
        for move in regrade(rules, as_of=timezone.localdate(), keep=keep):
            moves += 1
            self.stdout.write(str(move))
        self.stdout.write(f"{moves} claims {'moved' if keep else 'would move'}; rules {rules.version}.")


def rules_in(folder: Path) -> Rules:
    """The rules of another folder of tables. Raises CommandError that says what does not fit."""
    if not folder.is_dir():
        raise CommandError(f"{folder}: no such folder")
    try:
        return rules_of(read_tables(folder))
    except (ValueError, cattrs.BaseValidationError) as error:
        reasons = "; ".join(cattrs.transform_error(error)) if isinstance(error, cattrs.BaseValidationError) else error
        raise CommandError(f"{folder}: {reasons}") from error

"""Grade structured claims from a file, without an article."""

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError
from django.utils import timezone

from claims.nlp.assertion import read_assertion
from evidence.assessments.dossiers import compile_dossiers
from evidence.grading import grade, load_rules
from evidence.grading.cases import CaseError, GradingCase, answer, read_case
from evidence.registers.preparation import PreparedCommand


class Command(PreparedCommand):
    help = "Answer each line of a JSONL file of structured claims with dates by its grade, one JSON object a line."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "file", type=Path, metavar="FILE.jsonl", help="one case a line: its id, and its claim with kind and text"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        for line in answers(read_cases(options["file"])):
            self.stdout.write(json.dumps(line, ensure_ascii=False))


def read_cases(file: Path) -> list[GradingCase]:
    """The cases of a file. Raises CommandError that names the line at fault."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{file}: {getattr(error, 'strerror', None) or 'it is not UTF-8 text'}") from error
    cases = [_read(file, number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    if not cases:
        raise CommandError(f"{file}: it holds no case; write one JSON object a line")
    return cases


def _read(file: Path, number: int, line: str) -> GradingCase:
    try:
        case = json.loads(line)
        if not isinstance(case, dict):
            raise CaseError("a case is a JSON object")
        return read_case(case, read_assertion, timezone.localdate())
    except (ValueError, RecursionError) as error:
        raise CommandError(f"{file}, line {number}: {error}") from error


def answers(cases: list[GradingCase]) -> Iterator[dict[str, Any]]:
    """An answer a case, in the order given; cases of one day are compiled together."""
    rules = load_rules()
    for as_of, same_day in groupby(cases, key=lambda case: case.as_of):
        batch = list(same_day)
        dossiers = compile_dossiers([case.claim for case in batch], as_of=as_of)
        for case, dossier in zip(batch, dossiers, strict=True):
            yield answer(case.id, grade(case.claim, dossier, rules, as_of))

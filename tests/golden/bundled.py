"""The bundled registers as one dossier of everything, made as the product makes one, but straight from the files."""

from functools import cache
from pathlib import Path

from evidence.assessments.facts import facts_of
from evidence.grading.dossier import Dossier
from evidence.registers.files import bundled_files, read_register_file
from evidence.registers.models import REGISTERS, Version
from evidence.registers.queries import Holdings


@cache
def everything() -> Dossier:
    """All bundled facts, of whatever day; without a database."""
    return facts_of(Holdings(**{file.stem: _rows(file) for file in bundled_files()}))


def _rows(file: Path) -> list[Version]:
    """What the database would hold of a register's file."""
    return [REGISTERS[fact.register](fact=fact.id, **span) for fact in read_register_file(file) for span in fact.spans]

"""Files from outside: which of them are register files and which come from ClinicalTrials.gov."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from evidence.registers.actions import checksum, load
from evidence.registers.clinicaltrials import read_studies, trial
from evidence.registers.differences import Differences
from evidence.registers.files import Fact, RegisterFileError, read_register_file
from evidence.registers.mapping import Mapper


def load_files(paths: Sequence[Path], now: datetime, *, dry_run: bool = False) -> Differences:
    """Load files of one source as one release. Raises RegisterFileError on the first that cannot be loaded whole."""
    for path in paths:
        if not path.is_file():
            raise RegisterFileError(f"{path}: no such file")
    source = "files" if all(path.suffix == ".toml" for path in paths) else "clinicaltrials.gov"
    label = ", ".join(path.name for path in paths[:3]) + (f" and {len(paths) - 3} more" if len(paths) > 3 else "")
    facts = (fact for path in paths for fact in _facts(path))
    return load(facts, now, source=source, label=label, sha256=checksum(paths), dry_run=dry_run)


def _facts(path: Path) -> Iterator[Fact]:
    if path.suffix == ".toml":
        yield from read_register_file(path)
        return
    mapper = Mapper.current()
    for study in read_studies(path):
        yield trial(study, mapper)

"""Files from outside: register files, held against what is on record, and those of ClinicalTrials.gov."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from evidence.registers.actions import checksum, load
from evidence.registers.clinicaltrials import read_studies, trial
from evidence.registers.differences import Differences
from evidence.registers.files import Fact, RegisterFileError, read_register_file
from evidence.registers.mapping import Mapper
from evidence.registers.models import Release
from evidence.registers.references import on_record
from evidence.registers.validation import check_facts


def load_files(paths: Sequence[Path], now: datetime, *, dry_run: bool = False) -> Differences:
    """Load files of one source as one release. Raises RegisterFileError on the first that cannot be loaded whole."""
    for path in paths:
        if not path.is_file():
            raise RegisterFileError(f"{path}: no such file")
    source = "files" if all(_is_register(path) for path in paths) else "clinicaltrials.gov"
    label = ", ".join(path.name for path in paths[:3]) + (f" and {len(paths) - 3} more" if len(paths) > 3 else "")
    return load(_facts(paths), now, Release(source=source, label=label, sha256=checksum(paths)), dry_run=dry_run)


def _is_register(path: Path) -> bool:
    return path.suffix == ".toml"


def _facts(paths: Sequence[Path]) -> Iterator[Fact]:
    """The facts of all files. `load` reads them inside its transaction, so they are checked against what it locked."""
    written = [(path, fact) for path in paths if _is_register(path) for fact in read_register_file(path)]
    _refuse_what_does_not_fit(written)
    yield from (fact for _, fact in written)
    mapper = Mapper.current()
    for path in paths:
        if not _is_register(path):
            yield from (trial(study, mapper) for study in read_studies(path))


def _refuse_what_does_not_fit(written: Sequence[tuple[Path, Fact]]) -> None:
    """Every fact must fit the registers and the other files given. Raises RegisterFileError, naming the first."""
    facts = [fact for _, fact in written]
    check = check_facts([*on_record(facts), *facts])
    wrong = [f"{path}: {fact.register}/{fact.id}: {problem}" for path, fact in written for problem in check(fact)]
    if wrong:
        others = f" ({len(wrong)} problems in all)" if wrong[1:] else ""
        raise RegisterFileError(f"{wrong[0]}{others}")

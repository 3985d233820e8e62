"""A fact can be written as in a register file again, and read back as the same."""

import pytest

from evidence.registers.content import check
from evidence.registers.files import as_written, bundled_files, read_register_file, spans
from evidence.registers.models import REGISTERS


@pytest.mark.parametrize("path", bundled_files(), ids=lambda path: path.stem)
def test_every_bundled_fact_is_written_as_it_is_read(path: object) -> None:
    for fact in read_register_file(path):  # type: ignore[arg-type]
        read = tuple(check(REGISTERS[fact.register], span) for span in spans(as_written(fact.spans)))
        assert read == fact.spans, fact.id

"""The facts on record that other facts name: what a reference may point at beside the facts that come with it."""

from collections.abc import Iterable, Iterator

from evidence.registers.content import content_of
from evidence.registers.files import Fact
from evidence.registers.models import REGISTERS
from evidence.registers.queries import known

COLUMNS = {  # register → the columns that hold ids of it
    "products": ("product",),
    "trials": ("trial",),
    "publications": ("publication", "publications"),
}


def on_record(facts: Iterable[Fact]) -> Iterator[Fact]:
    """The products, studies and papers that these facts name, as they stand on record; one query a register."""
    contents = [content for fact in facts for content in fact.spans]
    for register, columns in COLUMNS.items():
        named = {id for content in contents for column in columns for id in _ids(content.get(column, []))}
        for version in known(REGISTERS[register]).filter(fact__in=named):
            yield Fact(register, version.fact, (content_of(version),))


def _ids(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value

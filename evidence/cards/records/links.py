"""The records that a record names, with their titles: one query a register, however many are named."""

from collections.abc import Iterable, Iterator, Mapping

from django.urls import reverse

from evidence.cards.records.shapes import Link
from evidence.registers.models import REGISTERS, Approval, Version
from evidence.registers.queries import known

COLUMNS: Mapping[str, tuple[str, ...]] = {  # column → the registers that its ids may be of
    "trial": ("trials",),
    "trials": ("trials",),
    "publication": ("publications",),
    "publications": ("publications",),
    "supersedes": ("results",),
    "includes": ("trials", "publications"),
}
NAMES = {"trials": "title", "publications": "title", "products": "names", "results": "outcome_words"}
Titles = Mapping[tuple[str, str], str]


def address(register: str, fact: str) -> str:
    return reverse("record", args=[register, fact])


def web_address(url: str) -> str:
    """Only an address of the web becomes a link, whatever a source or a person wrote."""
    return url if url.startswith(("https://", "http://")) else ""


def titles(versions: Iterable[Version]) -> Titles:
    """By register and id, what each record that these name is called; one that is not on record is left out."""
    named: dict[str, set[str]] = {register: set() for register in NAMES}
    for version in versions:
        for register, fact in _named(version):
            named[register].add(fact)
    return {
        (register, row["fact"]): _called(row)
        for register, facts in named.items()
        for row in known(REGISTERS[register]).filter(fact__in=facts).values("fact", NAMES[register])
    }


def _named(version: Version) -> Iterator[tuple[str, str]]:
    for column, registers in COLUMNS.items():
        value = getattr(version, column, ())
        for fact in [value] if isinstance(value, str) else value:
            yield from ((register, fact) for register in registers)
    if isinstance(version, Approval):
        yield "products", version.product


def _called(row: Mapping[str, object]) -> str:
    name = next(value for column, value in row.items() if column != "fact")
    return str(name[0]) if isinstance(name, list) and name else str(name or row["fact"])


def link(column: str, fact: str, known_titles: Titles) -> Link:
    """The id that a column holds, with the way to its record where there is one."""
    for register in ("products",) if column == "product" else COLUMNS.get(column, ()):
        if (register, fact) in known_titles:
            return Link(
                words=fact if register == "trials" else known_titles[register, fact], address=address(register, fact)
            )
    return Link(words=fact)

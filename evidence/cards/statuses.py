"""Where a claim's treatment stands, country by country and use by use, in words."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from evidence.cards import terms, words
from evidence.cards.countries import governing
from evidence.cards.lists import is_opened
from evidence.cards.shapes import StatusLine, Term, UseLine
from evidence.grading.assessment import Status

PARTS = ("therapies", "conditions")  # of a use


class Stands(Protocol):
    """How a treatment stands in a country, of one claim or of a use."""

    @property
    def jurisdiction(self) -> Term: ...
    @property
    def status(self) -> str: ...
    @property
    def warned(self) -> bool: ...


def status_lines(
    output: Mapping[str, Any], conditions: Sequence[str], lists: Mapping[str, str]
) -> tuple[StatusLine, ...]:
    """By the countries' names. `lists`: how each country's own was read."""
    lines = (_line(place, said, conditions, lists.get(place)) for place, said in output.get("regulatory", {}).items())
    return tuple(sorted(lines, key=lambda line: line.jurisdiction.name))


def is_silent(line: Stands) -> bool:
    """Whether a line says nothing, and nobody warned: nobody looked there, or the Union decides what it denies."""
    place = line.jurisdiction.id
    decided_above = line.status == Status.OTHER_USE and governing(place) != place
    return (decided_above or line.status == Status.NOT_CHECKED) and not line.warned


def of_silent(lines: Sequence[Stands]) -> tuple[str, ...]:
    """What is said of countries without a line of their own; a member state has the Union's."""
    silent = [line.jurisdiction for line in lines if is_silent(line)]
    members = ", ".join(place.name for place in silent if governing(place.id) != place.id)
    others = ", ".join(place.name for place in silent if governing(place.id) == place.id)
    return (
        *([f"{members}: what the European Union decides holds there."] if members else []),
        *([f"Not checked yet: {others}."] if others else []),
    )


def records_of(said: Mapping[str, Any]) -> Iterator[str]:
    """Ids of what a country's stored status stands on, of any use, and of what stands beside it."""
    yield from said.get("records", ())
    yield from said.get("notes", ())
    for use in said.get("uses", ()):
        yield from use["records"]


def _line(country: str, said: Mapping[str, Any], conditions: Sequence[str], read: str | None) -> StatusLine:
    """`read`: how the country's list is said to have been read; nothing is where the status was found without it."""
    checked, warned, uses = said.get("checked_on"), bool(said.get("warned")), said.get("uses")
    read = read if checked else None
    return StatusLine(
        jurisdiction=terms.jurisdiction(country),
        status=said["status"],
        words=words.status(said["status"], conditions, read=is_opened(read)),
        warned=warned,
        warning=words.warning(conditions) if warned else "",
        unconfirmed=bool(said.get("unconfirmed")),
        uses=None if uses is None else _uses(uses, read),
        checked_on=date.fromisoformat(checked) if checked else None,
        read=read,
        looked=words.looked(read) if checked else "",
        records=tuple(said.get("records", ())),
        references=tuple(dict.fromkeys(records_of(said))),
    )


def _uses(uses: Sequence[Mapping[str, Any]], read: str | None) -> tuple[UseLine, ...]:
    differing = [part for part in PARTS if len({id for use in uses for id in use[part]}) > 1]
    return tuple(_use(use, differing, read) for use in uses)


def _use(said: Mapping[str, Any], differing: Sequence[str], read: str | None) -> UseLine:
    """Called by what sets the uses apart: their therapies, their conditions, or both."""
    conditions, warned = said["conditions"], said["warned"]
    return UseLine(
        therapies=tuple(map(terms.therapy, said["therapies"])),
        conditions=tuple(map(terms.condition, conditions)),
        use=terms.use(**{part: said[part] if part in differing else () for part in PARTS}),
        status=said["status"],
        words=words.status(said["status"], conditions, read=is_opened(read), of_each=True),
        warned=warned,
        warning=words.warning(conditions, of_each=True) if warned else "",
        unconfirmed=said["unconfirmed"],
        references=tuple(said["records"]),
    )

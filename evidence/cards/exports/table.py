"""Cards as a table: CSV by RFC 4180 in UTF-8, with one line of names and then one row a claim.

It begins with a byte order mark, as the tables of some statistical offices do: without it Excel takes UTF-8 for another
encoding and shows wrong letters without a word, and programs have their lines of JSON.
"""

import csv
import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import product

from evidence.cards.exports.site import Absolute, instant
from evidence.cards.shapes import Card, StatusLine

Cell = str | int | bool | date | datetime | tuple[str, ...] | None

SEPARATOR = "|"  # of the entries of a list
FORMULA = re.compile(r"(?:^|[;\t\r\n])\s*(?=[-=+@＝＋－＠])")  # where one begins; many part cells at semicolons or tabs
RULES = (
    f"A cell is empty where JSON has null. The entries of a list are separated by {SEPARATOR}; one that holds it has / "
    "instead. What a spreadsheet would take for a formula, at the beginning of a text or behind a semicolon, a tab or "
    "the end of a line in it, has an apostrophe before it. Columns may be added at the end. The file begins with a "
    "byte order mark, by which Excel knows UTF-8; Python reads it as utf-8-sig."
)


@dataclass(frozen=True, slots=True)
class Column:
    says: str
    of: Callable[[Card], Cell]


COLUMNS: Mapping[str, Column] = {
    "id": Column("the claim's number", lambda card: card.id),
    "address": Column("its page", lambda card: card.address),
    "text": Column("what is asserted", lambda card: card.text),
    "kind": Column("what it is about", lambda card: card.kind),
    "therapies": Column("ids", lambda card: tuple(term.id for term in card.therapies)),
    "conditions": Column("ids", lambda card: tuple(term.id for term in card.conditions)),
    "outcome": Column("in words", lambda card: card.outcome),
    "one_person": Column("whether it tells of a single patient", lambda card: card.one_person),
    "letter": Column("the grade, empty while provisional and for facts", lambda card: card.grade.letter),
    "verdict": Column("empty while provisional", lambda card: card.grade.verdict),
    "word": Column("the verdict in words, always", lambda card: card.grade.word),
    "provisional": Column("whether it awaits a reviewer", lambda card: card.grade.provisional),
    "standing": Column("who judged it", lambda card: card.grade.standing),
    "machine": Column("whether a machine judged it, and no person", lambda card: card.grade.machine),
    "certainty": Column("of the evidence, by GRADE", lambda card: card.certainty),
    "bottom_line": Column("what is known, in a sentence or two", lambda card: card.bottom_line),
    "statuses": Column(
        "country:status, of the therapy for this use; of several uses, for any one of them",
        lambda card: tuple(f"{line.jurisdiction.id}:{line.status}" for line in card.statuses),
    ),
    "warned_in": Column(
        "countries whose regulator warned, of any of its uses",
        lambda card: tuple(line.jurisdiction.id for line in card.statuses if _is_warned(line)),
    ),
    "flags": Column("ways in which it goes beyond the evidence", lambda card: tuple(flag.id for flag in card.flags)),
    "hype_gap": Column("levels by which it is worded too surely, 0 to 3", lambda card: card.hype_gap),
    "articles": Column("how many listed ones say it", lambda card: card.articles),
    "said_since": Column("the earliest date of one", lambda card: card.said_since),
    "as_of": Column("the day of the evidence", lambda card: card.as_of),
    "graded_at": Column("when it was last written", lambda card: card.graded_at),
    "changed": Column("what did since a person judged it", lambda card: card.changed),
    "disputed": Column("whether reviewers disagree", lambda card: card.disputed),
    "found": Column("whether an article still says it", lambda card: card.found),
    "statuses_by_use": Column(
        "country:status:use, where the claim names several", lambda card: tuple(_by_use(card.statuses))
    ),
    "corrected": Column("whether a reviewer corrected what it says", lambda card: card.corrected),
    "rejected": Column("whether a reviewer found that it claims nothing", lambda card: card.rejected),
    "reworded": Column("whether what it says changed, and is being graded anew", lambda card: card.reworded),
}


def _is_warned(line: StatusLine) -> bool:
    return line.warned or any(use.warned for use in line.uses or ())


def _by_use(lines: Iterable[StatusLine]) -> Iterator[str]:
    """Each use in an entry of its own, by ids: therapy for condition."""
    for line in lines:
        for use in line.uses or ():
            for pair in product(use.therapies, use.conditions) if use.conditions else zip(use.therapies):
                yield f"{line.jurisdiction.id}:{use.status}:{' for '.join(term.id for term in pair)}"


class _Echo:
    """A file that keeps nothing, and gives back what is written to it."""

    def write(self, line: str) -> str:
        return line


def table(cards: Iterable[Card], absolute: Absolute) -> Iterator[bytes]:
    """Line by line: no more than a card is held at once."""
    writer = csv.writer(_Echo())
    yield BOM_UTF8 + writer.writerow(COLUMNS).encode()
    for card in cards:
        whole = replace(card, address=absolute(card.address))
        yield writer.writerow(_cell(column.of(whole)) for column in COLUMNS.values()).encode()


def _cell(value: Cell) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case datetime():
            return instant(value)
        case date():
            return value.isoformat()
        case tuple():
            return _harmless(SEPARATOR.join(entry.replace(SEPARATOR, "/") for entry in value))
        case str():
            return _harmless(value)
    return str(value)


def _harmless(text: str) -> str:
    return FORMULA.sub(r"\g<0>'", text)

"""What a dossier's facts look like to a reader: references, and the studies that can be drawn."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from evidence.cards import words
from evidence.cards.records.links import address
from evidence.cards.shapes import Reference, Study

TITLES = ("title", "indication", "allows", "guideline", "quoted", "query", "source")
REGISTERS = {
    "results": "study results",
    "care": "standard care",
    "horizons": "lists of approvals",
    "searches": "searches",
}


def references(dossier: str, ids: Iterable[str]) -> tuple[Reference, ...]:
    """Those of the dossier's records that the ids name, in the order of the ids; an id without a record is left out."""
    records = _records(dossier)
    return tuple(_reference(*records[id]) for id in dict.fromkeys(ids) if id in records)


def studies(dossier: str, ids: Iterable[str]) -> tuple[Study, ...]:
    """The study results that the ids name, oldest first."""
    records = _records(dossier)
    results = [records[id][1] for id in dict.fromkeys(ids) if id in records and records[id][0] == "results"]
    return tuple(sorted((_study(result) for result in results), key=lambda study: (study.year or 0, study.id)))


@lru_cache(maxsize=32)  # a dossier is some 200 kB
def _records(dossier: str) -> Mapping[str, tuple[str, Mapping[str, Any]]]:
    """By id, the register and the fact of each record in a dossier's canonical JSON."""
    return dict(_each(json.loads(dossier)))


def _each(facts: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, Mapping[str, Any]]]]:
    for register, records in facts.items():
        if isinstance(records, list):
            for record in records:
                yield record["id"], (register, record)


def _reference(register: str, record: Mapping[str, Any]) -> Reference:
    checked = record.get("checked_on")
    return Reference(
        id=record["id"],
        register=REGISTERS.get(register, register),
        title=_title(record),
        source=record.get("source", ""),
        address=address(register, record["id"]),
        url=record.get("url"),
        checked_on=date.fromisoformat(checked) if checked else None,
        confidence=record.get("confidence", "opened"),
    )


def _title(record: Mapping[str, Any]) -> str:
    names = record.get("names") or ()
    return next((str(record[name]) for name in TITLES if record.get(name)), "") or ", ".join(names[:2]) or record["id"]


def _study(result: Mapping[str, Any]) -> Study:
    published = str(result.get("published_on") or "")
    return Study(
        id=result.get("trial") or result.get("publication") or result["id"],
        title=result.get("source") or result["id"],
        design=words.say(words.DESIGNS, result["design"]),
        direction=result["direction"],
        people=result.get("n"),
        year=int(published[:4]) if published[:4].isdigit() else None,
        effect=result.get("effect") or result.get("events"),
        url=result.get("url"),
    )

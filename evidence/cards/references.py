"""What a dossier's facts look like to a reader: references, and the studies that can be drawn."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from evidence.cards import terms, words
from evidence.cards.records.links import address
from evidence.cards.records.titles import result
from evidence.cards.shapes import Reference, Study

Records = Mapping[str, tuple[str, Mapping[str, Any]]]
TITLES = ("title", "indication", "allows", "guideline", "quoted", "query", "source")
CONTROLLED = frozenset({"systematic_review", "rct", "controlled"})
REGISTERS = {
    "results": "study results",
    "care": "standard care",
    "horizons": "lists of approvals",
    "searches": "searches",
}


def references(
    dossiers: Iterable[str], grade: Iterable[str], harms: Iterable[str], statuses: Iterable[str]
) -> tuple[Reference, ...]:
    """The dossiers' records that these ids name, the grade's first; an id without a record is left out."""
    grade, harms, statuses = dict.fromkeys(grade), dict.fromkeys(harms), dict.fromkeys(statuses)
    records = {id: record for dossier in dossiers for id, record in _records(dossier).items()}
    return tuple(
        _reference(
            id,
            records,
            of_grade=id in grade or id in harms,
            of_harm=id in harms and id not in grade,
            of_status=id in statuses,
        )
        for id in {**grade, **harms, **statuses}
        if id in records
    )


def studies(dossier: str, ids: Iterable[str]) -> tuple[Study, ...]:
    """The study results that the ids name, oldest first."""
    records = _records(dossier)
    results = [records[id][1] for id in dict.fromkeys(ids) if id in records and records[id][0] == "results"]
    return tuple(sorted((_study(result, records) for result in results), key=lambda study: (study.year or 0, study.id)))


def facts_in(dossier: str, register: str) -> list[Mapping[str, Any]]:
    """Every fact of one kind that a dossier holds, as it is on record."""
    return [record for held, record in _records(dossier).values() if held == register]


def results_in(dossier: str) -> dict[str, tuple[Study, Mapping[str, Any]]]:
    """By id, every result in the dossier: as a study, and as it is on record."""
    records = _records(dossier)
    return {
        id: (_study(record, records), record) for id, (register, record) in records.items() if register == "results"
    }


@lru_cache(maxsize=32)  # a dossier is some 200 kB
def _records(dossier: str) -> Records:
    """By id, the register and the fact of each record in a dossier's canonical JSON."""
    return dict(_each(json.loads(dossier)))


def _each(facts: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, Mapping[str, Any]]]]:
    for register, records in facts.items():
        if isinstance(records, list):
            for record in records:
                yield record["id"], (register, record)


def _reference(id: str, records: Records, **of: bool) -> Reference:
    register, record = records[id]
    checked = record.get("checked_on")
    return Reference(
        id=id,
        register=REGISTERS.get(register, register),
        title=_title(register, record, records),
        product=_product(record, records),
        source=record.get("source", ""),
        address=address(register, id),
        url=record.get("url"),
        checked_on=date.fromisoformat(checked) if checked else None,
        confidence=record.get("confidence", "opened"),
        **of,
    )


def _title(register: str, record: Mapping[str, Any], records: Records) -> str:
    """What it is called; of a decision, a warning or a way to be treated where it holds too, and for which product."""
    if register == "results":
        return result(record["outcome"], record["therapy"], record["condition"])
    names = record.get("names") or ()
    title = next((str(record[name]) for name in TITLES if record.get(name)), "") or ", ".join(names[:2])
    scope = ", ".join(_scope(record, records))
    return f"{scope}: {title or record['id']}" if scope else title or record["id"]


def _scope(record: Mapping[str, Any], records: Records) -> Iterator[str]:
    if product := _product(record, records):
        yield product
    if "jurisdiction" in record:
        yield terms.jurisdiction(record["jurisdiction"]).name


def _product(record: Mapping[str, Any], records: Records) -> str | None:
    if "product" not in record:
        return None
    _, product = records.get(record["product"], ("products", {}))
    return str(next(iter(product.get("names", ())), record["product"]))


def _study(result: Mapping[str, Any], records: Records) -> Study:
    """Called by its paper's title, else by its registration's, else by the source that the result was read in."""
    published = str(result.get("published_on") or "")
    named = (records.get(result.get(of, "")) for of in ("publication", "trial"))
    register, told = next((held for held in named if held and held[1].get("title")), ("results", result))
    return Study(
        id=result.get("trial") or result.get("publication") or result["id"],
        title=told.get("title") or result.get("source") or result["id"],
        address=address(register, told["id"]),
        design=words.say(words.DESIGNS, result["design"]),
        controlled=result["design"] in CONTROLLED,
        direction=result["direction"],
        people=result.get("n"),
        year=int(published[:4]) if published[:4].isdigit() else None,
        effect=result.get("effect") or result.get("events"),
        url=result.get("url"),
    )

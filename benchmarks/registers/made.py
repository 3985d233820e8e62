"""Trials and publications made from real ones: other numbers, days and words, the same shapes and sizes."""

import gzip
import json
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evidence.registers.clinicaltrials import read_studies, trial
from evidence.registers.files import BUNDLED, Fact, RegisterFileError, read_register_file
from evidence.registers.mapping import Mapper

SHARED = Path(os.environ.get("SHARED", Path(__file__).parents[3] / "shared")) / "data" / "registry_real"
CELL_THERAPIES = 0.015  # the share of studies that take the words of a real study of mesenchymal cells
UNREAD = ("resultsSection", "annotationSection", "documentSection", "derivedSection")


def trials(count: int) -> Iterator[Fact]:
    """Studies as JSON text of the registry's second interface, read and mapped like a file's."""
    chance, mapper = random.Random(count), Mapper()
    templates, words = list(_templates(mapper)), list(_words())
    for number in range(count):
        study = json.loads(chance.choice(templates).replace("NCT@@@@@@@@", f"NCT{number:08d}"))
        _vary(study, chance, words)
        _rename(study, number)
        yield trial(study, mapper)


def publications(count: int) -> Iterator[Fact]:
    chance = random.Random(count)
    papers = [fact.spans[0] for fact in read_register_file(BUNDLED / "publications.toml")]
    for number in range(count):
        content = dict(chance.choice(papers)) | {"pmid": str(number), "doi": f"10.0/{number}"}
        yield Fact("publications", f"pmid:{number}", (content,))


def _templates(mapper: Mapper) -> Iterator[str]:
    """Real studies of other treatments, as text; those of cell therapies get their words from `_words`."""
    for path in sorted(SHARED.rglob("*.json")):
        try:
            for study in read_studies(path):
                if trial(study, mapper).spans[0].get("therapies"):
                    continue
                number = study["protocolSection"]["identificationModule"]["nctId"]
                read = {name: value for name, value in study.items() if name not in UNREAD}
                yield json.dumps(read).replace(number, "NCT@@@@@@@@")
        except RegisterFileError:
            continue  # fragments and older formats lie there too


def _words() -> Iterator[tuple[list[str], list[str]]]:
    lines = gzip.decompress((SHARED / "mapClinical" / "study_fields.ndjson.gz").read_bytes()).splitlines()
    for line in lines:
        record = json.loads(line)["record"]
        yield record["Condition"], record["InterventionName"]


def _vary(study: dict[str, Any], chance: random.Random, words: list[tuple[list[str], list[str]]]) -> None:
    protocol = study["protocolSection"]
    day = f"{chance.randint(2005, 2026)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
    protocol.setdefault("statusModule", {})["lastUpdatePostDateStruct"] = {"date": day}
    if chance.random() < CELL_THERAPIES:
        conditions, interventions = chance.choice(words)
        protocol["conditionsModule"] = {"conditions": conditions}
        protocol["armsInterventionsModule"] = {"interventions": [{"name": name} for name in interventions]}


def _rename(study: dict[str, Any], number: int) -> None:
    """Short names and secondary numbers of its own, as real studies have."""
    identification = study["protocolSection"]["identificationModule"]
    if "acronym" in identification:
        identification["acronym"] += f"-{number}"
    for other in (identification.get("orgStudyIdInfo", {}), *identification.get("secondaryIdInfos", [])):
        if "id" in other:
            other["id"] += f"-{number}"

"""ClinicalTrials.gov's second interface: its JSON files, and what a study in them says in our columns."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from claims.vocabulary.days import Day
from evidence.registers.content import trim
from evidence.registers.files import Fact, RegisterFileError
from evidence.registers.mapping import Mapper, country
from evidence.registers.models import Trial

PLACES_KEPT = 10
COMPARATORS = {"ACTIVE_COMPARATOR", "PLACEBO_COMPARATOR", "SHAM_COMPARATOR", "NO_INTERVENTION"}


def read_studies(path: Path) -> Iterator[Mapping[str, Any]]:
    """Every study of a file: one study, a page of them, a bare array, or any of these a line (`.ndjson`, `.jsonl`)."""
    try:
        text = path.read_text(encoding="utf-8")
        documents = [text] if path.suffix not in (".ndjson", ".jsonl") else text.splitlines()
        for document in documents:
            yield from _studies(json.loads(document))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise RegisterFileError(f"{path}: not whole JSON ({error}); fetch it again") from error
    except _NotAStudy as error:
        raise RegisterFileError(
            f"{path}: {error}; expected studies of ClinicalTrials.gov's second interface"
        ) from error


class _NotAStudy(Exception):
    pass


def _studies(document: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(document, dict) and "studies" in document:
        document = document["studies"]
    for study in document if isinstance(document, list) else [document]:
        if not isinstance(study, dict) or not _at(study, "protocolSection", "identificationModule").get("nctId"):
            raise _NotAStudy(f"no registry number in {json.dumps(study):.80}")
        yield study


def trial(study: Mapping[str, Any], mapper: Mapper) -> Fact:
    """The study as a version of a trial. Raises RegisterFileError on a date that cannot be read."""
    protocol = study["protocolSection"]
    number = protocol["identificationModule"]["nctId"]
    try:
        content = (
            _identity(protocol) | _design(protocol) | _status(study) | _people(protocol) | _meaning(protocol, mapper)
        )
    except ValueError as error:
        raise RegisterFileError(f"{number}: {error}") from error
    content |= {
        "confidence": "opened",
        "source": f"ClinicalTrials.gov {number}",
        "url": f"https://clinicaltrials.gov/study/{number}",
    }
    return Fact("trials", number, (trim(Trial, content),))


def _at(section: Mapping[str, Any], *modules: str) -> Mapping[str, Any]:
    """A module inside a study, empty where the file leaves it out."""
    for module in modules:
        section = section.get(module) or {}
    return section


def _identity(protocol: Mapping[str, Any]) -> dict[str, Any]:
    module = protocol["identificationModule"]
    secondary = [entry["id"] for entry in module.get("secondaryIdInfos", []) if entry.get("id")]
    return {
        "registry": "ClinicalTrials.gov",
        "other_numbers": list(dict.fromkeys([*module.get("nctIdAliases", []), *secondary])),
        "acronym": module.get("acronym", ""),
        "title": module.get("briefTitle", ""),
    }


def _design(protocol: Mapping[str, Any]) -> dict[str, Any]:
    design = _at(protocol, "designModule")
    info = _at(design, "designInfo")
    masking = _at(info, "maskingInfo")
    groups = _at(protocol, "armsInterventionsModule").get("armGroups", [])
    return {
        "study_type": design.get("studyType", ""),
        "phases": design.get("phases", []),
        "allocation": info.get("allocation", ""),
        "intervention_model": info.get("interventionModel", ""),
        "primary_purpose": info.get("primaryPurpose", ""),
        "masking": masking.get("masking", ""),
        "masked": masking.get("whoMasked", []),
        "arms": len(groups) or None,
        "comparator": "; ".join(group["label"] for group in groups if group.get("type") in COMPARATORS),
        "primary_outcomes": [o["measure"] for o in _at(protocol, "outcomesModule").get("primaryOutcomes", [])],
        **_enrolment(_at(design, "enrollmentInfo")),
    }


def _enrolment(info: Mapping[str, Any]) -> dict[str, Any]:
    column = {"ACTUAL": "enrolment_actual", "ESTIMATED": "enrolment_planned"}.get(info.get("type", ""), "enrolment")
    defaults: dict[str, Any] = {"enrolment_actual": None, "enrolment_planned": None, "enrolment": None}
    return defaults | {column: info.get("count")}


def _status(study: Mapping[str, Any]) -> dict[str, Any]:
    module = _at(study, "protocolSection", "statusModule")
    updated = _day(module, "lastUpdatePostDateStruct")
    verified = module.get("statusVerifiedDate")
    return {
        "status": module.get("overallStatus", ""),
        "status_on": updated or (Day.parse(verified) if verified else None),
        "why_stopped": module.get("whyStopped", ""),
        "started_on": _day(module, "startDateStruct"),
        "primary_completed_on": _day(module, "primaryCompletionDateStruct"),
        "completed_on": _day(module, "completionDateStruct"),
        "has_results": bool(study.get("hasResults")),
        "results_posted_on": _day(module, "resultsFirstPostDateStruct"),
    }


def _day(module: Mapping[str, Any], name: str) -> Day | None:
    text = _at(module, name).get("date")
    return Day.parse(text) if text else None


def _people(protocol: Mapping[str, Any]) -> dict[str, Any]:
    sponsor = _at(protocol, "sponsorCollaboratorsModule", "leadSponsor")
    locations = _at(protocol, "contactsLocationsModule").get("locations", [])
    places = dict.fromkeys(place["facility"] for place in locations if place.get("facility"))
    return {
        "sponsor": sponsor.get("name", ""),
        "sponsor_class": sponsor.get("class", ""),
        "countries": sorted({country(place["country"]) for place in locations if place.get("country")}),
        "places": list(places)[:PLACES_KEPT],
    }


def _meaning(protocol: Mapping[str, Any], mapper: Mapper) -> dict[str, Any]:
    """Therapies are sought in the interventions and, where these name none, in the titles."""
    interventions = _at(protocol, "armsInterventionsModule").get("interventions", [])
    words = list(dict.fromkeys(i["name"] for i in interventions if i.get("name")))
    titles = [_at(protocol, "identificationModule").get(name, "") for name in ("briefTitle", "officialTitle")]
    therapy = mapper.all("therapies", words)
    if not therapy.concepts:
        therapy = mapper.all("therapies", titles)
    conditions = _at(protocol, "conditionsModule").get("conditions", [])
    condition = mapper.all("conditions", conditions)
    return {
        "therapy_words": words,
        "therapies": list(therapy.concepts),
        "therapy_origin": therapy.origin.value,
        "condition_words": conditions,
        "conditions": list(condition.concepts),
        "condition_origin": condition.origin.value,
    }

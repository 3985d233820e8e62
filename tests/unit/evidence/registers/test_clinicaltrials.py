"""A study of ClinicalTrials.gov says in our columns what its record says, and its words mean what they name."""

import gzip
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from evidence.registers.clinicaltrials import read_studies, trial
from evidence.registers.files import RegisterFileError
from evidence.registers.mapping import Mapper
from evidence.registers.models import Origin


def content(study: dict[str, Any], mapper: Mapper | None = None) -> dict[str, Any]:
    return trial(study, mapper or Mapper()).spans[0]


def study(**modules: Any) -> dict[str, Any]:
    return {"protocolSection": {"identificationModule": {"nctId": "NCT00000001"}, **modules}}


def real_studies(shared: Path) -> list[dict[str, Any]]:
    found = []
    for path in sorted((shared / "data" / "registry_real").rglob("*.json")):
        try:
            found += list(read_studies(path))
        except RegisterFileError:
            continue  # fragments, other registries and older formats lie there too
    return found  # type: ignore[return-value]


def test_a_real_study_in_full(shared: Path) -> None:
    [record] = [
        s for s in real_studies(shared) if s["protocolSection"]["identificationModule"]["nctId"] == "NCT06325566"
    ]
    said = content(record)
    assert said["therapies"] == ["bm-msc"]
    assert said["conditions"] == ["orthopaedic-injury"]
    assert (said["allocation"], said["phases"], said["status"]) == ("RANDOMIZED", ["PHASE3"], "RECRUITING")
    assert said["enrolment_planned"] == 300
    assert "US" in said["countries"]
    assert said["therapy_words"] == ["Rexlemestrocel-L + HA mixture", "Saline"]


def test_every_real_study_can_be_read(shared: Path) -> None:
    studies = real_studies(shared)
    assert len(studies) > 300
    said = [content(record) for record in studies]
    assert all(entry["registry"] == "ClinicalTrials.gov" for entry in said)
    registered = [record["hasResults"] for record in studies if "hasResults" in record]
    assert sum(registered) == sum(entry.get("has_results", False) for entry in said)


def test_the_words_of_real_mesenchymal_studies_are_mostly_mapped(shared: Path) -> None:
    path = shared / "data" / "registry_real" / "mapClinical" / "study_fields.ndjson.gz"
    origins: Counter[tuple[str, str]] = Counter()
    mapper = Mapper()
    for line in gzip.decompress(path.read_bytes()).splitlines():
        record = json.loads(line)["record"]
        therapy = mapper.all("therapies", record["InterventionName"])
        therapy = (
            therapy if therapy.concepts else mapper.all("therapies", [*record["BriefTitle"], *record["OfficialTitle"]])
        )
        origins["therapies", therapy.origin] += 1
        origins["conditions", mapper.all("conditions", record["Condition"]).origin] += 1
    studies = sum(count for (tree, _), count in origins.items() if tree == "therapies")
    assert studies == 1536
    assert origins["therapies", Origin.UNMAPPED] < 0.1 * studies
    assert origins["conditions", Origin.UNMAPPED] < 0.25 * studies
    assert origins["conditions", Origin.EXACT] > 0.5 * studies


@pytest.mark.parametrize(
    ("kind", "column"), [("ACTUAL", "enrolment_actual"), ("ESTIMATED", "enrolment_planned"), (None, "enrolment")]
)
def test_planned_and_actual_numbers_are_kept_apart(kind: str | None, column: str) -> None:
    enrolment = {"count": 52, **({"type": kind} if kind else {})}
    said = content(study(designModule={"enrollmentInfo": enrolment}))
    assert {name: value for name, value in said.items() if name.startswith("enrolment")} == {column: 52}


def test_days_keep_the_precision_that_they_were_given_in() -> None:
    status = {
        "startDateStruct": {"date": "2021-03"},
        "completionDateStruct": {"date": "2030"},
        "lastUpdatePostDateStruct": {"date": "2024-05-01"},
    }
    said = content(study(statusModule=status))
    assert [str(said[name]) for name in ("started_on", "completed_on", "status_on")] == [
        "2021-03",
        "2030",
        "2024-05-01",
    ]


def test_a_single_arm_is_not_an_unsaid_allocation() -> None:
    assert content(study(designModule={"designInfo": {"allocation": "NA"}}))["allocation"] == "NA"
    assert "allocation" not in content(study())


def test_what_a_curator_said_of_the_words_goes_before_their_names() -> None:
    interventions = {"interventions": [{"name": "Product Z"}, {"name": "MSC"}]}
    record = study(armsInterventionsModule=interventions, conditionsModule={"conditions": ["Healthy", "GVHD"]})
    plain = content(record)
    assert (plain["therapies"], plain["conditions"]) == (["msc"], ["gvhd"])
    curated = content(record, Mapper({("therapies", "Product Z"): ("muse",)}))
    assert (curated["therapies"], curated["therapy_origin"]) == (["muse"], "exact")


def test_a_narrower_concept_takes_the_place_of_a_broader_one() -> None:
    record = study(armsInterventionsModule={"interventions": [{"name": "MSC"}, {"name": "umbilical cord MSC"}]})
    assert content(record)["therapies"] == ["uc-msc"]


def test_references_of_a_registry_are_no_publications_of_the_trial() -> None:
    references = {"references": [{"pmid": "17426276", "type": "RESULT"}]}
    assert "publications" not in content(study(referencesModule=references))


def test_a_day_that_is_none_is_said_with_the_study() -> None:
    with pytest.raises(RegisterFileError, match="NCT00000001: not a date: 'soon'"):
        content(study(statusModule={"startDateStruct": {"date": "soon"}}))

"""The records that a claim's page names: each by a title that says what it is, and what it is named for."""

import json

from evidence.cards.references import references, studies
from evidence.cards.words import DESIGNS

RESULT = {
    "id": "x-vision-loss",
    "outcome": "vision-loss",
    "therapy": "svf",
    "condition": "macular-degeneration",
    "source": "pubmed 1 (abstract)",
}
APPROVAL = {"id": "us-x", "product": "x", "jurisdiction": "US", "indication": "Sickle cell disease"}
PATHWAY = {"id": "jp-asrm", "jurisdiction": "JP", "allows": "Clinics may give cells under a plan."}
DOSSIER = json.dumps(
    {
        "results": [RESULT],
        "approvals": [APPROVAL],
        "pathways": [PATHWAY],
        "products": [{"id": "x", "names": ["Exacel", "x-cel"]}],
        "vocabulary": {"therapies": "2026-11-25"},
    }
)


def test_a_title_says_what_was_found_or_decided_and_where() -> None:
    named = references([DOSSIER], ["x-vision-loss"], [], ["us-x", "jp-asrm"])
    assert [reference.title for reference in named] == [
        "Going blind: fat cells separated but not grown for macular degeneration",
        "Exacel, United States: Sickle cell disease",
        "Japan: Clinics may give cells under a plan.",
    ]


def test_a_record_is_of_the_grade_or_of_a_status_or_of_both_and_comes_once() -> None:
    named = references([DOSSIER], ["us-x", "gone"], [], ["jp-asrm", "us-x", "jp-asrm"])
    assert [(reference.id, reference.of_grade, reference.of_status) for reference in named] == [
        ("us-x", True, True),
        ("jp-asrm", False, True),
    ]


def test_a_record_of_a_harm_is_told_apart_from_what_decided() -> None:
    named = references([DOSSIER], ["us-x"], ["us-x", "jp-asrm"], [])
    assert {reference.id: (reference.of_grade, reference.of_harm) for reference in named} == {
        "us-x": (True, False),
        "jp-asrm": (True, True),
    }


def test_a_study_says_by_its_design_whether_it_compared_the_treatment_with_something() -> None:
    found = {
        design: json.dumps({"results": [RESULT | {"design": design, "direction": "benefit"}]}) for design in DESIGNS
    }
    told = {design for design, dossier in found.items() if studies(dossier, [RESULT["id"]])[0].controlled}
    assert told == {"systematic_review", "rct", "controlled"}

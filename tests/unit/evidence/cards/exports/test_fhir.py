"""FHIR R5: what the specification (5.0.0) requires of each resource used, its codes, and no number that nobody gave."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from evidence.cards.exports.fhir import bundle, why_no_evidence
from tests.unit.evidence.cards.exports.cards import CARD, MACHINE, REFERENCE, WITHHELD, absolute, page

# By element: what it may hold, and (with a mark) what it must; written from the specification by hand, no more of it
# than is used here.
ELEMENTS = {
    "Bundle": "resourceType type! entry",
    "Bundle.entry": "fullUrl resource",
    "Evidence": "resourceType id language text url title status! date publisher relatedArtifact description note "
    "variableDefinition! statistic certainty",
    "Evidence.variableDefinition": "description variableRole! intended",
    "Evidence.variableDefinition.intended": "type identifier display",
    "Evidence.statistic": "description sampleSize",
    "Evidence.statistic.sampleSize": "numberOfStudies numberOfParticipants",
    "Evidence.certainty": "description type rating rater subcomponent",
    "Evidence.certainty.subcomponent": "description type rating",
    "Evidence.relatedArtifact": "type! classifier label display document",
    "Evidence.note": "text!",
    "ArtifactAssessment": "resourceType id language text title date artifactUri! content",
    "ArtifactAssessment.content": "informationType summary classifier author relatedArtifact",
}
CODES = {
    "http://terminology.hl7.org/CodeSystem/variable-role": {
        "population", "subpopulation", "exposure", "referenceExposure", "measuredVariable", "confounder",
    },
    "http://hl7.org/fhir/certainty-type": {
        "Overall", "RiskOfBias", "Inconsistency", "Indirectness", "Imprecision", "PublicationBias",
        "DoseResponseGradient", "PlausibleConfounding", "LargeEffect",
    },
    "http://hl7.org/fhir/certainty-rating": {
        "high", "moderate", "low", "very-low", "no-concern", "serious-concern", "very-serious-concern",
        "extremely-serious-concern", "present", "absent", "no-change", "downcode1", "downcode2", "downcode3",
        "upcode1", "upcode2",
    },
}  # fmt: skip


def resources(**changes: Any) -> list[Any]:
    return [entry["resource"] for entry in bundle(page(**changes), absolute)["entry"]]


def elements(value: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each element with its path, resources by their own name."""
    if isinstance(value, dict):
        path = value.get("resourceType", path)
        yield path, value
        for name, part in value.items():
            yield from elements(part, f"{path}.{name}")
    for part in value if isinstance(value, list) else ():
        yield from elements(part, path)


@pytest.mark.parametrize("changes", [{}, {"grade": MACHINE}, {"grade": WITHHELD}, {"certainty": None, "outcome": None}])
def test_every_element_is_one_of_the_specification_and_none_that_it_requires_is_missing(
    changes: dict[str, Any],
) -> None:
    for path, element in elements(bundle(page(**changes), absolute), ""):
        named = ELEMENTS.get(path, "").split()
        if named:
            assert element.keys() <= {name.rstrip("!") for name in named}, path
            assert {name.rstrip("!") for name in named if name.endswith("!")} <= element.keys(), path
        assert "" not in element.values(), path
        assert [] not in element.values(), path


def test_every_code_of_hl7_is_one_of_its_system() -> None:
    coded = [value for _, value in elements(bundle(page(), absolute), "") if value.get("system") in CODES]
    assert {each["system"] for each in coded} == set(CODES)
    assert [each for each in coded if each["code"] not in CODES[each["system"]]] == []


def test_a_machines_evidence_is_a_draft_and_its_judgement_a_devices() -> None:
    for grade, status, author in ((CARD.grade, "active", "Organization"), (MACHINE, "draft", "Device")):
        evidence, judgement = resources(grade=grade)
        assert evidence["status"] == status
        assert grade.standing_words in evidence["certainty"][0]["rater"]
        assert grade.standing_words in evidence["text"]["div"]
        [content] = judgement["content"]
        assert content["author"]["type"] == author
        assert content["classifier"][0]["coding"][0]["code"] == "overstated"
        assert content["classifier"][0]["text"] == "Goes further than the evidence (D)"


@pytest.mark.parametrize("changes", [{"grade": replace(WITHHELD, machine=False)}, {"disputed": True}])
def test_evidence_is_a_draft_while_people_have_yet_to_agree(changes: dict[str, Any]) -> None:
    assert resources(**changes)[0]["status"] == "draft"


def test_a_judgement_that_reviewers_disagree_about_or_whose_ground_moved_says_so_wherever_it_is_told() -> None:
    evidence, judgement = resources(disputed=True, changed=("evidence",))
    [content] = judgement["content"]
    for said in (evidence["text"]["div"], evidence["note"][0]["text"], judgement["text"]["div"], content["summary"]):
        assert "Reviewers disagree" in said
        assert "changed since" in said


def test_what_is_withheld_is_not_assessed_and_its_steps_are_not_told() -> None:
    [evidence] = resources(grade=WITHHELD)
    assert evidence["resourceType"] == "Evidence"
    assert "subcomponent" not in evidence["certainty"][0]
    assert "overstated" not in str(evidence)


def test_who_what_and_which_outcome_are_told_with_our_ids() -> None:
    [evidence, _] = resources()
    told = [(each["variableRole"]["coding"][0]["code"], each["description"]) for each in evidence["variableDefinition"]]
    assert told == [
        ("population", "type 1 diabetes"),
        ("exposure", "stem-cell islets"),
        ("measuredVariable", "insulin independence"),
    ]
    assert evidence["variableDefinition"][0]["intended"]["identifier"]["value"] == "t1d"


def test_numbers_are_those_of_the_rows_that_the_certainty_is_of() -> None:
    [evidence, _] = resources()
    [statistic] = evidence["statistic"]
    assert statistic["sampleSize"] == {"numberOfStudies": 1, "numberOfParticipants": 12}
    assert statistic["description"].endswith("Better; 10 of 12")
    assert "quantity" not in statistic


def test_certainty_and_its_steps_are_grades_by_hl7s_codes() -> None:
    [evidence, _] = resources()
    [certainty] = evidence["certainty"]
    assert certainty["rating"]["coding"][0]["code"] == "very-low"
    start, agree, enough, planned = certainty["subcomponent"]
    assert "rating" not in start
    assert agree["rating"]["coding"][0]["code"] == "no-change"
    assert (enough["type"]["coding"][0]["code"], enough["rating"]["coding"][0]["code"]) == ("Imprecision", "downcode2")
    assert planned["type"] == {"text": "Planned outcome?"}


@pytest.mark.parametrize("level", [None, "none"])
def test_where_none_was_rated_there_is_no_certainty(level: str | None) -> None:
    assert "certainty" not in resources(certainty=level)[0]


def test_the_judgement_refers_to_the_evidence_that_stands_beside_it() -> None:
    made = bundle(page(), absolute)
    known, judged = made["entry"]
    [derived] = judged["resource"]["content"][0]["relatedArtifact"]
    assert derived["resourceReference"]["reference"] == known["fullUrl"] != judged["fullUrl"]


def test_words_are_no_markup() -> None:
    [evidence, _] = resources(bottom_line="Under <5 & “more”.")
    assert "Under &lt;5 &amp; “more”." in evidence["text"]["div"]
    assert evidence["description"] == "Under <5 & “more”."


def test_a_reference_without_an_address_has_no_document() -> None:
    [evidence, _] = resources()
    [cited] = evidence["relatedArtifact"]
    assert cited["document"] == {"url": "https://example.org/report"}
    assert (cited["type"], cited["display"]) == ("citation", "A report of twelve people")


def test_a_known_harm_is_no_citation_of_the_evidence() -> None:
    made = page()
    harm = replace(REFERENCE, id="harm", of_harm=True)
    [known, _] = bundle(replace(made, evidence=replace(made.evidence, references=(REFERENCE, harm))), absolute)["entry"]
    cited, beside = known["resource"]["relatedArtifact"]
    assert (cited["type"], cited["label"]) == ("citation", REFERENCE.id)
    assert (beside["type"], beside["label"]) == ("documentation", "harm")
    assert "no evidence of whether it works" in beside["classifier"][0]["text"]


@pytest.mark.parametrize(
    "changes", [{"kind": "regulatory"}, {"kind": "mechanism"}, {"therapies": (), "conditions": ()}]
)
def test_only_what_is_of_a_therapy_or_a_disease_comes_as_evidence(changes: dict[str, Any]) -> None:
    assert why_no_evidence(CARD) == ""
    assert why_no_evidence(replace(CARD, **changes))

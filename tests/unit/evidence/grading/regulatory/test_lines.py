"""The line of a regulatory answer says what its verdict rests on, in words that fit the verdict."""

from typing import Any

import pytest

from claims.nlp.assertion import read_assertion
from evidence.grading import Assessment, grade, load_rules
from evidence.grading.cases import read_case
from tests.golden.bundled import everything
from tests.golden.cases import AS_OF


def answer(text: str, published_on: str | None = None, **said: Any) -> Assessment:
    claim = {"kind": "regulatory", "text": text, "therapies": ["stem-cells"], "conditions": []} | said
    case = read_case({"id": "x", "claim": claim, "published_on": published_on}, read_assertion, AS_OF)
    return grade(case.claim, everything(), load_rules(), AS_OF)


@pytest.mark.parametrize(
    ("text", "published_on", "said", "words"),
    [
        ("Alofisel is authorised in the EU.", "2022-04-01", {"jurisdictions": ["EU"]},
         "Since then: the approval of Alofisel ended (13 December 2024)."),
        ("NurOwn is FDA-approved.", "2024-02-02", {"jurisdictions": ["US"]},
         "the application for NurOwn was withdrawn (18 October 2023)"),
        ("Alofisel was approved in the EU in 2012.", "2022-04-01", {"jurisdictions": ["EU"]},
         "otherwise: Alofisel was approved (23 March 2018)"),
        ("The FDA has approved no cord-blood product.", "2010-01-01",
         {"jurisdictions": ["US"], "negated": True, "therapies": ["cord-blood"]},
         "Since then: Hemacord was approved (10 November 2011)."),
        ("Amchepry is approved in Japan.", "2026-04-01", {"jurisdictions": ["JP"], "therapies": ["ipsc"]},
         "The approval is conditional or for a limited time"),
        ("Casgevy is the first CRISPR medicine approved in the United States.", "2024-02-02",
         {"jurisdictions": ["US"], "therapies": ["gene-edited-hsc"]}, "The approval is on record: Casgevy."),
        ("Utah's new law allows stem-cell therapy for any use.", "2024-06-01",
         {"jurisdictions": ["US"], "conditions": ["autism"]}, "A law of that state is on record."),
        ("Stem cells may not be used for Parkinson's disease in Japan.", "2026-04-01",
         {"jurisdictions": ["JP"], "conditions": ["parkinsons"], "negated": True},
         "otherwise: Amchepry was approved for a limited time"),
        ("Any clinic in China may treat knee osteoarthritis with stem cells.", "2026-06-01",
         {"jurisdictions": ["CN"], "conditions": ["osteoarthritis"]}, "on terms that not every hospital"),
        ("Stem cells for graft-versus-host disease are sold in the US without FDA approval.", "2026-09-01",
         {"jurisdictions": ["US"], "conditions": ["gvhd"]}, "An approval is of one product for one use."),
        ("Kymriah is a stem-cell therapy approved by the FDA.", "2025-03-01",
         {"jurisdictions": ["US"]}, "not as a treatment with such cells: Kymriah."),
        ("Ryoncil is approved in the US for adults.", "2025-03-01",
         {"jurisdictions": ["US"]}, "The approval is for this: Steroid-refractory acute graft-versus-host disease"),
        ("Lantidra is approved in the US for everyone with diabetes.", "2025-03-01",
         {"jurisdictions": ["US"]}, "That it reaches as far as the statement says is not on record."),
        ("Stem-cell injections are banned in the United States.", "2026-06-01",
         {"jurisdictions": ["US"], "therapies": ["msc"]}, "Approved there: Ryoncil. No other treatment"),
        ("Stem cells are legal in the United States.", "2026-06-01",
         {"jurisdictions": ["US"], "therapies": ["msc"]}, "Approved there: Ryoncil. No other treatment"),
        ("Ryoncil is not banned in the United States.", "2026-06-01",
         {"jurisdictions": ["US"], "therapies": ["bm-msc"], "negated": True}, "confirm this for Ryoncil"),
        ("The FDA has no authority over exosomes.", "2026-06-01",
         {"jurisdictions": ["US"], "therapies": ["exosomes"], "negated": True}, "otherwise: this is an authority"),
        ("No stem-cell treatment for Parkinson's disease is approved anywhere.", "2025-04-01",
         {"conditions": ["parkinsons"], "negated": True}, "It is not right today: Amchepry"),
    ],
)  # fmt: skip
def test_the_line_tells_the_event(text: str, published_on: str, said: dict[str, Any], words: str) -> None:
    assert words in answer(text, published_on, **said).bottom_line


def test_an_event_of_which_the_month_alone_is_known_is_told_by_its_name() -> None:
    said = {"therapies": ["cardiac-cells"], "conditions": ["heart-failure"], "jurisdictions": ["JP"]}
    assert "ended (July 2024)" in answer("HeartSheet is approved in Japan for heart failure.", **said).bottom_line


def test_a_warning_of_no_disease_stands_for_one_only_where_none_names_it() -> None:
    named = answer("The FDA has warned about stem cells for autism.", conditions=["autism"], jurisdictions=["US"])
    assert named.records == ("fda-2020-consumer-alert",)  # and not the FTC's
    unnamed = answer("The FDA has warned about stem cells.", jurisdictions=["US"])
    assert set(named.records) < set(unnamed.records)
    whatever = "whatever they are given for"
    assert whatever not in named.bottom_line + unnamed.bottom_line
    asked: dict[str, Any] = {"conditions": ["hair-loss"], "jurisdictions": ["US"]}
    assert whatever in answer("The FDA has warned about stem cells for hair loss.", **asked).bottom_line
    denied = answer("The FDA has not warned about stem cells for hair loss.", negated=True, **asked)
    assert (denied.verdict, whatever in denied.bottom_line) == ("contradicted", True)


@pytest.mark.parametrize(
    ("text", "negated", "flagged"),
    [
        ("Clinics offer exosome injections.", False, True),
        ("Medicare does not pay for exosome injections.", True, False),
    ],
)
def test_what_is_not_offered_is_not_offered_unapproved(text: str, negated: bool, flagged: bool) -> None:
    said = {"kind": "access", "therapies": ["exosomes"], "negated": negated, "jurisdictions": ["US"]}
    assert ("unapproved_offered" in answer(text, **said).flags) is flagged


@pytest.mark.parametrize(
    ("name", "conditions", "status"),
    [("HeartSheet", [], "withdrawn"), ("HeartSheet", ["heart-failure"], "conditional"), ("It", [], "conditional")],
)
def test_a_product_that_is_named_without_a_disease_stands_where_its_own_approval_does(
    name: str, conditions: list[str], status: str
) -> None:
    said = {"therapies": ["cardiac-cells"], "conditions": conditions, "jurisdictions": ["JP"]}
    assert answer(f"{name} is approved in Japan.", **said).regulatory["JP"].status == status


@pytest.mark.parametrize(
    ("therapy", "conditions", "flagged"),
    [("allo-hsct", ["blood-cancer"], False), ("auto-hsct", ["autism"], True),
     ("hsc", ["multiple-sclerosis"], True),  # which is on record from memory alone
     ("stem-cells", ["multiple-sclerosis"], True), ("msc", ["blood-cancer"], True),
     ("allo-hsct", ["blood-cancer", "autism"], True), ("allo-hsct", ["autism", "blood-cancer"], True)],
)  # fmt: skip
def test_transplants_that_hospitals_give_as_care_for_each_disease_are_not_offered_unapproved(
    therapy: str, conditions: list[str], flagged: bool
) -> None:
    said = {"kind": "access", "therapies": [therapy], "conditions": conditions, "jurisdictions": ["US"]}
    assert ("unapproved_offered" in answer("Hospitals offer it.", **said).flags) is flagged


@pytest.mark.parametrize(
    ("text", "place", "verdict", "then"),
    [
        ("Alofisel was approved in the EU.", "EU", "outdated", True),
        ("Alofisel is approved in the EU.", "EU", "contradicted", False),
        ("HeartSheet was conditionally approved in Japan.", "JP", "outdated", True),
        ("Stemirac was conditionally approved in Japan.", "JP", "supported", False),
        ("NurOwn was approved by the FDA.", "US", "contradicted", False),
    ],
)
def test_a_decision_of_which_no_day_is_told_was_made_once(text: str, place: str, verdict: str, then: bool) -> None:
    found = answer(text, jurisdictions=[place])
    assert (found.verdict, "That decision is on record" in found.bottom_line) == (verdict, then)


@pytest.mark.parametrize("denied", [False, True])
@pytest.mark.parametrize(
    ("therapy", "condition", "decides"),
    [("msc", [], False), ("stem-cells", [], False), ("msc", ["gvhd"], True), ("car-t", [], True)],
)
def test_an_approved_product_disproves_a_ban_of_its_use_and_none_of_a_whole_field(
    therapy: str, condition: list[str], decides: bool, denied: bool
) -> None:
    is_ = "are not" if denied else "are"
    said: dict[str, Any] = {"therapies": [therapy], "conditions": condition, "negated": denied, "jurisdictions": ["US"]}
    found = answer(f"Stem cells {is_} banned in the United States.", "2026-06-01", **said)
    assert found.verdict == ("unverifiable" if not decides else "supported" if denied else "contradicted")


@pytest.mark.parametrize(
    ("text", "published_on", "verdict"),
    [
        ("Alofisel was approved in the EU in 2018.", None, "supported"),
        ("Alofisel was approved in the EU in 2018.", "2019-06-01", "supported"),
        ("Alofisel has been approved in the EU since 2018.", None, "outdated"),
        ("Alofisel has been approved in the EU since 2018.", "2019-06-01", "outdated"),
    ],
)
def test_an_approval_told_by_its_day_that_has_ended_since_is_said_to_have_ended(
    text: str, published_on: str | None, verdict: str
) -> None:
    found = answer(text, published_on, jurisdictions=["EU"])
    assert found.verdict == verdict
    assert "Since then: the approval of Alofisel ended (13 December 2024)." in found.bottom_line


def test_an_approval_told_by_its_day_that_is_in_force_is_only_confirmed() -> None:
    for text in ("Holoclar was approved in the EU in 2015.", "Holoclar has been approved in the EU since 2015."):
        found = answer(text, jurisdictions=["EU"])
        assert (found.verdict, "Since then" in found.bottom_line) == ("supported", False)


@pytest.mark.parametrize(
    ("told", "use", "verdict"),
    [
        ("inherited blood disorders", "other:inherited blood disorder", "unverifiable"),
        ("immune disorders", "other:immune disorder", "unverifiable"),
        ("nerve illnesses", "other:nerve illnesses", "unverifiable"),
        ("blood disorders", "blood-disorder", "unverifiable"),
        ("Lyme disease", "other:lyme disease", "contradicted"),  # a disease of its own
        ("heart failure", "heart-failure", "contradicted"),
        ("sickle cell disease", "sickle-cell", "supported"),
    ],
)
def test_an_approval_for_a_field_of_diseases_is_not_refuted_by_one_for_some_of_them(
    told: str, use: str, verdict: str
) -> None:
    said = {"jurisdictions": ["US"], "therapies": ["gene-edited-hsc"], "conditions": [use]}
    assert answer(f"Casgevy is approved by the FDA for {told}.", **said).verdict == verdict

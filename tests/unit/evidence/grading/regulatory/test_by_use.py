"""A claim of several uses has a status for each: an approval for one is none for the others."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from claims.vocabulary import Statement
from claims.vocabulary.statements import Kind
from evidence.grading import Claim, Dossier, grade, load_rules
from evidence.grading.assessment import JurisdictionStatus, Status
from evidence.grading.cases import answer
from evidence.grading.context import Appearance, in_context
from evidence.grading.facts import Approval, ListHorizon, RegulatorWarning
from evidence.grading.regulatory.by_use import statuses_by_use
from evidence.grading.regulatory.status import Use
from tests.unit.evidence.grading.decisions import approved

RULES = load_rules()
TODAY = date(2026, 11, 21)
HORIZON = ListHorizon(id="US", read_to=date(2026, 9, 4))


def approval(id: str, *conditions: str, therapies: tuple[str, ...] = ("bm-msc",), status: str = "approved") -> Approval:
    return approved(id, id=id, therapies=therapies, conditions=conditions, status=status)


def found(therapies: tuple[str, ...], conditions: tuple[str, ...], *approvals: Approval, **facts: Any) -> Any:
    dossier = Dossier(approvals=approvals, horizons=(HORIZON,), **facts)
    use = Use(therapies=therapies, conditions=conditions)
    return statuses_by_use(use, dossier, TODAY, RULES.status)["US"]


def told(status: JurisdictionStatus) -> list[tuple[str, str, str]]:
    return [("+".join(use.therapies), "+".join(use.conditions), use.status) for use in status.uses]


def test_each_condition_has_the_status_of_its_own_and_those_alike_stand_together() -> None:
    status = found(("msc",), ("autism", "gvhd", "als"), approval("a", "gvhd"))
    assert status.status is Status.APPROVED
    assert told(status) == [("msc", "autism+als", "other_use"), ("msc", "gvhd", "approved")]


def test_each_therapy_has_the_status_of_its_own() -> None:
    status = found(("uc-msc", "bm-msc"), ("gvhd",), approval("a", "gvhd"))
    assert told(status) == [("uc-msc", "gvhd", "none_found"), ("bm-msc", "gvhd", "approved")]


def test_an_entry_says_nothing_of_a_pair_that_is_not_so() -> None:
    kinds, uses = ("bm-msc", "uc-msc"), ("gvhd", "als")
    status = found(kinds, uses, approval("a", "gvhd"), approval("b", "als", therapies=("uc-msc",)))
    pairs = {
        (therapy, condition): use.status
        for use in status.uses
        for therapy in use.therapies
        for condition in use.conditions
    }
    assert sum(len(use.therapies) * len(use.conditions) for use in status.uses) == len(pairs)
    assert pairs == {
        (kind, use): found((kind,), (use,), approval("a", "gvhd"), approval("b", "als", therapies=("uc-msc",))).status
        for kind in kinds
        for use in uses
    }


def test_therapies_that_stand_alike_for_the_same_conditions_are_one_entry() -> None:
    status = found(("uc-msc", "bm-msc"), ("gvhd", "als"))
    assert told(status) == [("uc-msc+bm-msc", "gvhd+als", "none_found")]


@pytest.mark.parametrize("conditions", [("gvhd",), ("gvhd", "any"), (), ("any",)])
def test_one_use_is_not_told_apart(conditions: tuple[str, ...]) -> None:
    assert found(("msc",), conditions, approval("a", "gvhd")).uses == ()


def test_each_use_has_the_records_and_warnings_of_its_own() -> None:
    warning = RegulatorWarning(id="w", jurisdiction="US", body="FDA", type="warning", therapies=("stem-cells",))
    status = found(("msc",), ("gvhd", "autism"), approval("a", "gvhd"), approval("r", "autism", status="refused"),
                   warnings=(warning,))  # fmt: skip
    assert (status.status, status.warned, status.records) == (Status.APPROVED, False, ("a",))
    assert [(use.status.value, use.warned, use.records) for use in status.uses] == [
        ("approved", False, ("a",)), ("refused", True, ("r", "w"))
    ]  # fmt: skip


def test_uses_of_one_status_for_different_reasons_keep_the_records_of_all() -> None:
    [use] = found(("msc",), ("gvhd", "als"), approval("a", "gvhd"), approval("b", "als")).uses
    assert (use.conditions, use.records) == (("gvhd", "als"), ("a", "b"))


def test_a_grade_tells_the_uses_of_its_claim_apart() -> None:
    said = {"kind": Kind.REGULATORY, "therapies": ("msc",), "jurisdictions": ("US",)}
    dossier = Dossier(approvals=(approval("a", "gvhd"),), horizons=(HORIZON,))
    two, one = (
        grade(Claim(statement=Statement(quote=text, text=text, conditions=uses, **said)), dossier, RULES, TODAY)
        for text, uses in (
            ("Stromal cells are approved for graft-versus-host disease and autism.", ("gvhd", "autism")),
            ("Stromal cells are approved for graft-versus-host disease.", ("gvhd",)),
        )
    )
    assert told(two.regulatory["US"]) == [("msc", "gvhd", "approved"), ("msc", "autism", "other_use")]
    assert one.regulatory["US"].uses == ()
    assert (answer("1", one)["regulatory"], answer("1", one)["regulatory_by_use"]) == ({"US": "approved"}, {})
    by_use = {"US": [
        {"therapies": ["msc"], "conditions": ["gvhd"], "status": "approved"},
        {"therapies": ["msc"], "conditions": ["autism"], "status": "other_use"},
    ]}  # fmt: skip
    assert (answer("2", two)["regulatory"], answer("2", two)["regulatory_by_use"]) == ({"US": "approved"}, by_use)


@pytest.mark.parametrize(("uses", "flagged"), [(("gvhd",), False), (("gvhd", "autism"), True)])
def test_what_is_offered_for_one_use_that_is_not_approved_is_offered_unapproved(
    uses: tuple[str, ...], flagged: bool
) -> None:
    text = "A clinic offers stromal cells."
    said = {"kind": Kind.ACCESS, "therapies": ("msc",), "conditions": uses, "jurisdictions": ("US",)}
    dossier = Dossier(approvals=(approval("a", "gvhd"),), horizons=(HORIZON,))
    offer = grade(Claim(statement=Statement(quote=text, text=text, **said)), dossier, RULES, TODAY)
    assert ("unapproved_offered" in offer.flags) is flagged
    read = in_context(replace(offer, flags=()), Appearance(offered_in=("US",)), RULES)
    assert ("unapproved_offered" in read.flags) is flagged

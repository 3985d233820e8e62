"""One rule says where a therapy stands: the first status that holds, on the day asked about."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from evidence.grading import Dossier, load_rules
from evidence.grading.assessment import JurisdictionStatus, Status
from evidence.grading.facts import Approval, Confidence, ListHorizon, Pathway, RegulatorWarning, Trial
from evidence.grading.regulatory.status import Use, status, statuses
from tests.unit.evidence.grading.decisions import approved

RULES = load_rules().status
TODAY = date(2026, 11, 21)
USE = Use(therapies=("msc",), conditions=("gvhd",))
HORIZON = ListHorizon(id="US", read_to=date(2026, 9, 4))


def approval(status: str, since: str | None = "2020-05-01", until: str | None = None, **said: Any) -> Approval:
    of_marrow = {"therapies": ("bm-msc",), "conditions": ("gvhd",)}
    return approved("x", since=since, until=until, status=status, **(of_marrow | said))


def found(dossier: Dossier, on: date = TODAY, use: Use = USE) -> Status:
    return status(use, "US", dossier, on, RULES).status


@pytest.mark.parametrize(
    ("recorded", "expected"),
    [("approved", Status.APPROVED), ("time-limited", Status.CONDITIONAL), ("withdrawn", Status.WITHDRAWN),
     ("refused", Status.REFUSED), ("hospital-exemption", Status.PATHWAY), ("application-withdrawn", Status.NONE_FOUND)],
)  # fmt: skip
def test_a_narrower_product_for_this_use_gives_the_status(recorded: str, expected: Status) -> None:
    assert found(Dossier(approvals=(approval(recorded),), horizons=(HORIZON,))) is expected


def test_a_status_turns_on_its_days() -> None:
    turns = (approval("conditional", "2018", "2021-03-04"), approval("approved", "2021-03-04", "2024-06"),
             approval("withdrawn", "2024-06"))  # fmt: skip
    dossier = Dossier(approvals=turns, horizons=(HORIZON,))
    days = [date(2017, 1, 1), date(2020, 1, 1), date(2022, 1, 1), date(2025, 1, 1)]
    assert [found(dossier, day) for day in days] == [
        Status.NONE_FOUND, Status.CONDITIONAL, Status.APPROVED, Status.WITHDRAWN
    ]  # fmt: skip


def test_a_product_of_the_cell_type_for_something_else_is_another_use() -> None:
    dossier = Dossier(approvals=(approval("approved", conditions=("crohns-fistula",)),), horizons=(HORIZON,))
    assert found(dossier) is Status.OTHER_USE


def test_a_broader_or_sister_product_is_none() -> None:
    dossier = Dossier(approvals=(approval("approved"),), horizons=(HORIZON,))
    assert found(dossier, use=replace(USE, therapies=("uc-msc",))) is Status.NONE_FOUND


def test_only_a_pathway_for_this_use_counts_and_a_subdivision_is_its_country() -> None:
    general = Pathway(id="law", jurisdiction="US", names=("a law",), type="practice-law")
    zone = Pathway(id="zone", jurisdiction="US-HI", names=("a zone",), type="special-zone", therapies=("uc-msc",),
                   conditions=("gvhd",))  # fmt: skip
    state = replace(zone, id="state", type="state-law")
    assert found(Dossier(pathways=(general, state), horizons=(HORIZON,))) is Status.NONE_FOUND
    assert found(Dossier(pathways=(general, zone), horizons=(HORIZON,))) is Status.PATHWAY


def test_a_recruiting_trial_there_is_in_trials_and_an_approval_goes_before_it() -> None:
    trial = Trial(
        id="NCT1", registry="r", therapies=("uc-msc",), conditions=("gvhd",), status="RECRUITING", countries=("US",)
    )
    assert found(Dossier(trials=(trial,), horizons=(HORIZON,))) is Status.IN_TRIALS
    assert found(Dossier(trials=(trial,), approvals=(approval("approved"),))) is Status.APPROVED


def test_a_list_that_was_not_read_is_not_checked() -> None:
    assert found(Dossier()) is Status.NOT_CHECKED
    assert found(Dossier(horizons=(HORIZON,))) is Status.NONE_FOUND


def told_with(warning: RegulatorWarning, *approvals: Approval) -> JurisdictionStatus:
    dossier = Dossier(warnings=(warning,), approvals=approvals, horizons=(HORIZON,))
    return status(USE, "US", dossier, TODAY, RULES)


GENERAL = RegulatorWarning(id="w", jurisdiction="US", body="FDA", type="warning", therapies=("stem-cells",))


@pytest.mark.parametrize("conditions", [(), ("any",)])
def test_a_warning_of_unapproved_treatments_is_not_one_of_an_approved_use(conditions: tuple[str, ...]) -> None:
    general = replace(GENERAL, conditions=conditions)
    approved, not_approved = told_with(general, approval("approved")), told_with(general)
    assert (approved.status, approved.warned, approved.notes) == (Status.APPROVED, False, ("w",))
    assert "w" not in approved.records
    assert (not_approved.status, not_approved.warned, not_approved.records) == (Status.NONE_FOUND, True, ("w",))


def test_a_warning_of_cells_at_large_is_none_of_a_transplant() -> None:
    use = Use(therapies=("auto-hsct",), conditions=("multiple-sclerosis",))
    general, of_transplants = replace(GENERAL, id="all"), replace(GENERAL, id="own", therapies=("auto-hsct",))
    dossier = Dossier(warnings=(general, of_transplants), horizons=(HORIZON,))
    found = status(use, "US", dossier, TODAY, RULES)
    assert (found.warned, found.records, found.notes) == (True, ("own",), ("all",))


@pytest.mark.parametrize("recorded", ["approved", "conditional", "withdrawn"])
def test_a_warning_about_this_use_stands_beside_any_status_and_changes_none(recorded: str) -> None:
    about_it = told_with(replace(GENERAL, conditions=("gvhd",)), approval(recorded))
    elsewhere = told_with(replace(GENERAL, conditions=("autism",)), approval(recorded))
    assert about_it.warned
    assert "w" in about_it.records
    assert not elsewhere.warned
    assert about_it.status is elsewhere.status


def test_a_list_that_nobody_confirmed_confirms_no_absence() -> None:
    recalled = replace(HORIZON, confidence=Confidence.RECALLED)
    assert status(USE, "US", Dossier(horizons=(recalled,)), TODAY, RULES).unconfirmed
    assert not status(USE, "US", Dossier(horizons=(HORIZON,)), TODAY, RULES).unconfirmed
    opened = Dossier(horizons=(recalled,), approvals=(approval("approved"),))
    assert not status(USE, "US", opened, TODAY, RULES).unconfirmed


def test_the_places_of_a_claim_have_a_status_too() -> None:
    in_the_union = approval("conditional", place="EU")
    found = statuses(USE, Dossier(approvals=(in_the_union,), horizons=(HORIZON,)), TODAY, RULES, ("DE", "TH"))
    assert {place: said.status for place, said in found.items()} == {
        "DE": Status.CONDITIONAL, "EU": Status.CONDITIONAL, "TH": Status.NOT_CHECKED, "US": Status.NONE_FOUND
    }  # fmt: skip

"""The validator finds what does not fit: unknown words, impossible days, dangling references, missing sources."""

from typing import Any

import pytest

from evidence.registers.content import check
from evidence.registers.files import Fact, spans
from evidence.registers.models import REGISTERS
from evidence.registers.validation import check_facts

GIVEN: dict[str, dict[str, Any]] = {
    "products": {"names": ["X"], "therapies": ["bm-msc"]},
    "approvals": {"product": "x", "jurisdiction": "JP", "status": "approved", "therapies": ["bm-msc"]},
    "results": {"design": "rct", "therapy": "msc", "condition": "t1d", "outcome": "c-peptide", "direction": "benefit"},
    "figures": {"condition": "t1d", "measure": "prevalence", "population": "world"},
    "trials": {"registry": "ClinicalTrials.gov"},
}


def fact(register: str, name: str, **entry: Any) -> Fact:
    content = GIVEN[register] | {"confidence": "opened", "source": "a source"} | entry
    return Fact(register, name, tuple(check(REGISTERS[register], span) for span in spans(content)))


def problems(*facts: Fact) -> list[str]:
    checked = check_facts([fact("products", "x"), *facts])
    return [problem for entry in facts for problem in checked(entry)]


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (fact("approvals", "a", conditions=["magic"]), "conditions: 'magic' is not in the vocabulary"),
        (fact("approvals", "a", jurisdiction="XX"), "jurisdiction: 'XX' is not in the vocabulary"),
        (fact("approvals", "a", product="y"), "product: 'y' is not in the register of products"),
        (fact("approvals", "a", therapies=["uc-msc"]), "therapies differ from those of the product"),
        (fact("approvals", "a", valid_from="2021", valid_to="2019"), "valid_from 2021 lies after valid_to 2019"),
        (fact("results", "r", outcome="joy"), "outcome: 'joy' is not in the vocabulary"),
        (fact("results", "r", trial="NCT1"), "trial: NCT1 is neither in the register of trials nor a registry number"),
        (fact("results", "r", publication="a paper"), "nor an identifier"),
        (fact("results", "r", harms=[{"harm": "woe", "words": "w"}]), "harms: 'woe' is not in the vocabulary"),
        (fact("results", "r", source=""), "opened, but no source is named"),
        (fact("figures", "f", low=3.0, high=2.0), "low 3.0 lies after high 2.0"),
        (
            fact("trials", "t", started_on="2022-05", completed_on="2022-04"),
            "started_on 2022-05 lies after completed_on",
        ),
    ],
)
def test_what_does_not_fit_is_found(entry: Fact, told: str) -> None:
    [problem] = problems(entry)
    assert told in problem


@pytest.mark.parametrize(
    "entry",
    [
        fact("approvals", "a", conditions=["other:gum disease"]),
        fact("approvals", "a", valid_from="2021-07", valid_to="2021"),
        fact("approvals", "a", history=[{"status": "conditional"}, {"valid_from": "2020"}, {"valid_from": "2022"}]),
        fact("results", "r", trial="ISRCTN91288089", publication="doi:10.1/x"),
        fact("figures", "f", condition="field", confidence="recalled", source=""),
    ],
)
def test_what_fits_is_left_alone(entry: Fact) -> None:
    assert problems(entry) == []

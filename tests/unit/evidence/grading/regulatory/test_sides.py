"""Of what is told apart both sides must hold, but for the side of a contrast that is only implied."""

import pytest

from claims.nlp import find_claims
from claims.nlp.assertion import read_assertion
from evidence.grading import Assessment, Claim, grade, load_rules
from tests.golden.bundled import everything
from tests.golden.cases import AS_OF


def answer(text: str) -> Assessment:
    """On the last claim in the text."""
    statement = find_claims(text)[-1].statement
    return grade(Claim(statement=statement, assertion=read_assertion(statement)), everything(), load_rules(), AS_OF)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("The FDA approved Ryoncil for children, not adults.", "The FDA approved Ryoncil for adults, not children."),
        (
            "Ryoncil is approved in the US for children but not for adults.",
            "Ryoncil is approved in the US for adults but not for children.",
        ),
        (
            "Ryoncil is not approved in the US for adults but for children.",
            "Ryoncil is not approved in the US for children but for adults.",
        ),
        (
            "The FDA has not approved cord blood for autism but for blood disorders.",
            "The FDA has not approved cord blood for blood disorders but for autism.",
        ),
        (
            "Stempeucel is not approved in the United States but in India.",
            "Stempeucel is not approved in India but in the United States.",
        ),
        ("Ryoncil, unlike PRP, is approved by the FDA.", "Ryoncil, unlike PRP, is not approved by the FDA."),
        ("PRP, unlike Ryoncil, is not approved by the FDA.", "PRP, unlike Ryoncil, is approved by the FDA."),
    ],
)
def test_of_two_sides_told_apart_the_contrary_is_refuted(right: str, wrong: str) -> None:
    assert [answer(text).verdict for text in (right, wrong)] == ["supported", "contradicted"]


def test_an_implied_approval_that_is_on_no_record_refutes_no_denial() -> None:
    found = answer("Exosomes, unlike PRP, are not approved by the FDA.")
    assert (found.verdict, found.bottom_line[:14]) == ("unverifiable", "Neither this n")
    told = answer("Ryoncil, unlike Casgevy, is approved by the FDA.")
    assert (told.verdict, "Casgevy was approved" in told.bottom_line) == ("contradicted", True)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (
            "Far from being banned, stem cells for graft-versus-host disease are approved in the US.",
            "Far from being banned, stem cells for autism are approved in the US.",
        ),
        ("The FDA did not reject Ryoncil but approved it.", "The FDA did not reject PRP but approved it."),
        (
            "Stem cells are far from being approved in the US for autism.",
            "Ryoncil is far from being approved in the US.",
        ),
    ],
)
def test_what_is_denied_so_that_the_rest_stands_out_is_not_what_is_told(right: str, wrong: str) -> None:
    assert [answer(text).verdict for text in (right, wrong)] == ["supported", "contradicted"]
